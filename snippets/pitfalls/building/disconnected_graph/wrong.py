""" "Output … is not connected to `inputs`" (Graph disconnected)

`keras.Model` raises `Output with path … is not connected to inputs` when the
outputs depend on a `keras.Input` that is missing from `inputs`. Pass every
input that the outputs are computed from. Earlier versions of Keras called this
error "Graph disconnected".

A functional model must be able to compute its outputs from its inputs alone.
Keras walks back from the outputs and meets an input that you did not list. In a
notebook this also happens when you run the cell with `keras.Input` again: the
name now refers to a new input, but the layers are connected to the old one. It
also happens with a layer of a nested model, which is connected to the nested
model's own input: [look inside a nested model, as for
Grad-CAM](../../guides/looking-inside.md).

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
