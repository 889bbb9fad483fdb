"""Use an f-string: `name=f"hidden_{step}"`. If you don't need the name later,
omit the argument.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,))])
for step in range(2):
    model.add(layers.Dense(8, name=f"hidden_{step}"))
print([layer.name for layer in model.layers])
# --8<-- [end:right]
