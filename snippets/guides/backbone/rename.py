"""Give a layer of a finished model another name."""

# --8<-- [start:rename]
import keras
from keras import layers

inputs = keras.Input((4,))
outputs = layers.Dense(3, name="old")(inputs)
model = keras.Model(inputs, outputs)

model.get_layer("old")._name = "new"  # as for Keras 2: no effect
print([layer.name for layer in model.layers])

model.get_layer("old").name = "new"
model.save("rename.keras")
loaded = keras.saving.load_model("rename.keras")
print([layer.name for layer in loaded.layers])
# --8<-- [end:rename]
