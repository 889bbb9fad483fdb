"""List all inputs: `keras.Model([image, text], outputs)`. In a notebook, run
all cells that define the model again. For features from a nested model, build
the extractor on the nested model's own input. For the [second part of a trained
model](../../concepts/models-as-parts.md), begin at the output of a layer inside it.
"""

# --8<-- [start:right]
import keras
from keras import layers

image = keras.Input((8,), name="image")
text = keras.Input((4,), name="text")
x = layers.Concatenate()([image, text])
outputs = layers.Dense(1)(x)
model = keras.Model([image, text], outputs)
print(model.input_shape)
# --8<-- [end:right]
