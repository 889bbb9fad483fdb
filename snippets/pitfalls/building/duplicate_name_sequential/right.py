"""Put the step of the loop into the name."""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((4,))])
for step in range(2):
    model.add(layers.Dense(8, name=f"hidden_{step}"))
print([layer.name for layer in model.layers])
# --8<-- [end:right]
