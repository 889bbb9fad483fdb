"""The result of predict: probabilities of all classes, or the class alone."""

# --8<-- [start:masks]
import keras
import numpy as np
from keras import layers, ops

inputs = keras.Input((64, 64, 3))
outputs = layers.Conv2D(21, 1, activation="softmax")(inputs)
model = keras.Model(inputs, outputs)  # compile and fit this one

classes = ops.cast(ops.argmax(model.output, axis=-1), "uint8")
class_model = keras.Model(model.input, classes)  # the same weights

images = np.ones((16, 64, 64, 3), dtype="uint8")
for name, part in [("probabilities", model), ("classes", class_model)]:
    result = part.predict(images, batch_size=8, verbose=0)
    print(name, result.shape, result.dtype, f"{result.nbytes:,} bytes")
# --8<-- [end:masks]
