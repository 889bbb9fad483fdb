"""Put the tensors into one list: `layers.Add()([inputs, x])`. The same holds
for `Concatenate`, `Multiply`, `Average` and `Dot`. For a sum or a product you
can also write `inputs + x` or `inputs * x`; Keras turns the operator into an
operation of the model.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
outputs = layers.Add()([inputs, x])
print(outputs.shape)
# --8<-- [end:right]
