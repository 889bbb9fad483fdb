"""What int8 costs and saves: a classifier for CIFAR-10 as LiteRT, float and int8."""

# --8<-- [start:imports]
import os

import keras
import numpy as np
import tensorflow as tf
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:model]
keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dropout(0.3),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:model]

# --8<-- [start:fit]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
model.fit(x_train, y_train, batch_size=64, epochs=3, verbose=2)
# --8<-- [end:fit]

# --8<-- [start:float]
model.export("int8.float.tflite", format="litert", verbose=False)
# --8<-- [end:float]


# --8<-- [start:export]
def some_images():
    for image in x_train[:200].astype("float32"):
        yield [image[np.newaxis]]


model.export(
    "int8.tflite",
    format="litert",
    verbose=False,
    optimizations=[tf.lite.Optimize.DEFAULT],
    representative_dataset=some_images,
)
# --8<-- [end:export]

# --8<-- [start:size]
for file in ["int8.float.tflite", "int8.tflite"]:
    print(file, f"{os.path.getsize(file):,} bytes")
# --8<-- [end:size]

# --8<-- [start:quantize]
quantized = keras.models.clone_model(model)
quantized.set_weights(model.get_weights())
quantized.quantize("int8")
for layer in quantized.layers:
    if layer.weights:
        print(layer.name, layer.kernel.dtype)
# --8<-- [end:quantize]


# --8<-- [start:accuracy]
def predict_litert(path, images):
    interpreter = tf.lite.Interpreter(path)
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    (predictions,) = run(**{name: images}).values()
    return predictions


images = x_test.astype("float32")
expected = model.predict(images, verbose=0)
predictions = {
    "Keras": expected,
    "LiteRT": predict_litert("int8.float.tflite", images),
    "LiteRT, int8": predict_litert("int8.tflite", images),
    "Keras, quantize": quantized.predict(images, verbose=0),
}
for name, predicted in predictions.items():
    difference = np.abs(predicted - expected).max()
    classes = predicted.argmax(axis=1)
    accuracy = (classes == y_test[:, 0]).mean()
    others = (classes != expected.argmax(axis=1)).sum()
    print(f"{name}: accuracy {accuracy:.4f}", end=", ")
    print(f"{others} other classes, largest difference {difference:.1g}")
# --8<-- [end:accuracy]
