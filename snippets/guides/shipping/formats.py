"""One classifier in three ways and four formats: differences, sizes and latency."""

# --8<-- [start:imports]
import timeit
from pathlib import Path

import keras
import numpy as np
import onnxruntime
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:sequential]
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
sequential = model
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
x = layers.MaxPooling2D()(x)
x = layers.Conv2D(64, 3, padding="same", activation="relu")(x)
x = layers.MaxPooling2D()(x)
x = layers.Flatten()(x)
x = layers.Dropout(0.3)(x)
x = layers.Dense(64, activation="relu")(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
functional = model
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.rescale = layers.Rescaling(1 / 255)
        self.conv1 = layers.Conv2D(32, 3, padding="same", activation="relu")
        self.pool1 = layers.MaxPooling2D()
        self.conv2 = layers.Conv2D(64, 3, padding="same", activation="relu")
        self.pool2 = layers.MaxPooling2D()
        self.flatten = layers.Flatten()
        self.dropout = layers.Dropout(0.3)
        self.dense = layers.Dense(64, activation="relu")
        self.classify = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.pool1(self.conv1(self.rescale(inputs)))
        x = self.pool2(self.conv2(x))
        x = self.dropout(self.flatten(x), training=training)
        return self.classify(self.dense(x))


model = Classifier()
model(keras.Input((32, 32, 3)))  # an export needs the shapes
subclassing = model
# --8<-- [end:subclassing]

# --8<-- [start:train]
(x_train, y_train), (x_test, _) = keras.datasets.cifar10.load_data()
sequential.compile("adam", "sparse_categorical_crossentropy")
sequential.fit(x_train, y_train, batch_size=64, epochs=3, verbose=0)
functional.set_weights(sequential.get_weights())
subclassing.set_weights(sequential.get_weights())
models = {
    "Sequential": sequential,
    "Functional": functional,
    "Subclassing": subclassing,
}
# --8<-- [end:train]


# --8<-- [start:exports]
def saved_model(model):
    model.export("formats", verbose=False)
    served = tf.saved_model.load("formats")
    return lambda images: served.serve(images).numpy()


def onnx(model):
    model.export("formats.onnx", format="onnx", verbose=False)
    session = onnxruntime.InferenceSession("formats.onnx")
    (inputs,) = session.get_inputs()
    return lambda images: session.run(None, {inputs.name: images})[0]


def litert(model, path="formats.tflite", **options):
    model.export(path, format="litert", verbose=False, **options)
    run = Interpreter(path).get_signature_runner()
    (name,) = run.get_input_details()
    (output,) = run.get_output_details()
    return lambda images: run(**{name: images})[output]


def some_images():
    for image in x_train[::250].astype("float32"):
        yield [image[np.newaxis]]


def litert_int8(model):
    return litert(
        model,
        "formats.int8.tflite",
        optimizations=[tf.lite.Optimize.DEFAULT],
        representative_dataset=some_images,
    )


exports = {
    "SavedModel": saved_model,
    "ONNX": onnx,
    "LiteRT": litert,
    "LiteRT, int8": litert_int8,
}
# --8<-- [end:exports]

# --8<-- [start:differences]
images = x_test[:1000].astype("float32")
print(f"{'':14}", *(f"{way:>12}" for way in models))
for name, export in exports.items():
    differences = []
    for model in models.values():
        model(images[:1])  # for ONNX, every model must be called once
        predict = export(model)
        expected = model.predict(images, verbose=0)
        differences.append(np.abs(predict(images) - expected).max())
    print(f"{name:14}", *(f"{one:12.1g}" for one in differences))
# --8<-- [end:differences]


# --8<-- [start:latency]
def fastest_of_five(predict, batch):
    return min(timeit.repeat(lambda: predict(batch), number=1, repeat=5))


contenders = {
    "Keras": lambda images: sequential(images).numpy(),
    **{name: export(sequential) for name, export in exports.items()},
}
latency = {name: [] for name in contenders}
for batch_size in [1, 64]:
    batch = images[:batch_size]
    seconds = {name: [] for name in contenders}
    for _ in range(20):  # in turn, so that whatever slows one down slows all
        for name, predict in contenders.items():
            seconds[name].append(fastest_of_five(predict, batch))
    for name, of_all in seconds.items():
        ratios = np.divide(of_all, seconds["SavedModel"])
        low, median, high = np.percentile(ratios, [10, 50, 90])
        latency[name].append(f"{median:.2f} ({low:.2f} to {high:.2f})")
# --8<-- [end:latency]

# --8<-- [start:table]
sequential.save("formats.keras")
written = {
    "Keras": "formats.keras",
    "SavedModel": "formats",
    "ONNX": "formats.onnx",
    "LiteRT": "formats.tflite",
    "LiteRT, int8": "formats.int8.tflite",
}
print(f"{'':14}{'size':>9}{'1 image':>22}{'64 images':>22}")
for name, path in written.items():
    files = [Path(path), *Path(path).rglob("*")]
    size = sum(file.stat().st_size for file in files if file.is_file())
    one, many = latency[name]
    print(f"{name:14}{size / 1e6:6.2f} MB{one:>22}{many:>22}")
# --8<-- [end:table]
