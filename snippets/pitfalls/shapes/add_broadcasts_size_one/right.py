"""Put a projection on the shortcut, here `layers.Conv2D(16, 1)`. The shortcut
then has one channel for each of the block's filters, and the network learns
what to put into each.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((28, 28, 1))
shortcut = layers.Conv2D(16, 1)(inputs)
x = layers.Conv2D(16, 3, padding="same", activation="relu")(inputs)
x = layers.Conv2D(16, 3, padding="same")(x)
print("shortcut:", shortcut.shape, "block:", x.shape)
x = layers.Add()([shortcut, x])
print("sum:", x.shape)
# --8<-- [end:right]
