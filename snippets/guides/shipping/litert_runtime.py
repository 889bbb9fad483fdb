"""A `.tflite` file in LiteRT's own interpreter, for a device without TensorFlow."""

# --8<-- [start:export]
import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from keras import layers

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
model.export("litert_runtime.tflite", format="litert", verbose=False)
# --8<-- [end:export]

# --8<-- [start:run]
images = np.random.default_rng(0).integers(0, 256, (200, 32, 32, 3))
images = images.astype("float32")

interpreter = Interpreter("litert_runtime.tflite")
run = interpreter.get_signature_runner()
((name, details),) = run.get_input_details().items()
print(name, details["dtype"].__name__, details["shape_signature"])
(predictions,) = run(**{name: images}).values()
print("largest difference:", np.abs(predictions - model(images)).max())
# --8<-- [end:run]
