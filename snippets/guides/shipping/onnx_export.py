"""A model in ONNX Runtime, and an activation for which ONNX has no operator."""

# --8<-- [start:imports]
import math

import keras
import numpy as np
import onnxruntime
import tf2onnx
from keras import layers, ops

images = np.random.default_rng(0).integers(0, 256, (200, 32, 32, 3))
images = images.astype("float32")
# --8<-- [end:imports]

# --8<-- [start:not-called]
keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(32, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.export("onnx_export.onnx", format="onnx")  # raises ValueError
# --8<-- [end:not-called]

# --8<-- [start:export]
expected = model.predict(images, verbose=0)
model.export("onnx_export.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("onnx_export.onnx")
(inputs,) = session.get_inputs()
print(inputs.name, inputs.type)
(predictions,) = session.run(None, {inputs.name: images})
print("largest difference:", np.abs(predictions - expected).max())
# --8<-- [end:export]

# --8<-- [start:from-keras]
tf2onnx.convert.from_keras(model)  # raises KeyError
# --8<-- [end:from-keras]

# --8<-- [start:gelu]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(32, 3, activation="gelu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
expected = model.predict(images, verbose=0)
model.export("onnx_export.onnx", format="onnx", verbose=False)
onnxruntime.InferenceSession("onnx_export.onnx")  # raises InvalidGraph
# --8<-- [end:gelu]


# --8<-- [start:erf]
def gelu(x):
    return 0.5 * x * (1 + ops.erf(x / math.sqrt(2)))


for layer in model.layers:
    if getattr(layer, "activation", None) is keras.activations.gelu:
        layer.activation = gelu
model.export("onnx_export.onnx", format="onnx", verbose=False)

session = onnxruntime.InferenceSession("onnx_export.onnx")
(inputs,) = session.get_inputs()
(predictions,) = session.run(None, {inputs.name: images})
print("largest difference:", np.abs(predictions - expected).max())
# --8<-- [end:erf]
