"""An input that the model does not list

`keras.Model` stops with a `ValueError`: an output "is not connected to
`inputs`". Pass every `keras.Input` that the outputs depend on.

Keras has to compute the outputs from the inputs that you pass, and from nothing
else. The same happens when you run a notebook cell with `keras.Input` again:
the name then stands for a new input, and the old layers still hang on the first
one.

Keras 2.15 worded it "Graph disconnected: cannot obtain value for tensor".
"""

# --8<-- [start:wrong]
import keras
from keras import layers

image = keras.Input((8,), name="image")
text = keras.Input((4,), name="text")
x = layers.Concatenate()([image, text])
outputs = layers.Dense(1)(x)
model = keras.Model(image, outputs)  # raises ValueError
# --8<-- [end:wrong]
