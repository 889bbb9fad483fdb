"""Which versions of Keras the installed TensorFlow accepts."""

# --8<-- [start:required]
from importlib.metadata import requires, version

print("TensorFlow", version("tensorflow"), "with Keras", version("keras"))
print([one for one in requires("tensorflow") if one.startswith("keras")])
# --8<-- [end:required]
