"""`Add()(a, b)`: "too many positional arguments"

`layers.Add()(a, b)` raises `TypeError: too many positional arguments`, and so
do `Concatenate`, `Multiply` and the other layers that merge tensors. Pass the
tensors as one list: `layers.Add()([a, b])`.

A merge layer accepts any number of tensors, so its `call` takes one argument, a
list. When you pass two arguments, Python cannot match them with the signature
of `call`, and the error comes from that check. This is why the message mentions
neither `Add` nor a list.
"""

# --8<-- [start:wrong]
import keras
from keras import layers

inputs = keras.Input((4,))
x = layers.Dense(4, activation="relu")(inputs)
outputs = layers.Add()(inputs, x)  # raises TypeError
# --8<-- [end:wrong]
