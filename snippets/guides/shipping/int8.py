"""A classifier for CIFAR-10, and what int8 does to its predictions."""

# --8<-- [start:imports]
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

# --8<-- [start:weights]
model.export(
    "int8.weights.tflite",
    format="litert",
    verbose=False,
    optimizations=[tf.lite.Optimize.DEFAULT],
)
# --8<-- [end:weights]


# --8<-- [start:full]
def some_images():
    for image in x_train[::250].astype("float32"):
        yield [image[np.newaxis]]


model.export(
    "int8.tflite",
    format="litert",
    verbose=False,
    optimizations=[tf.lite.Optimize.DEFAULT],
    representative_dataset=some_images,
)
# --8<-- [end:full]

# --8<-- [start:quantize]
quantized = keras.models.clone_model(model)
quantized.set_weights(model.get_weights())
quantized.quantize("int8")
for layer in quantized.layers:
    if layer.weights:
        print(layer.name, layer.kernel.dtype)
# --8<-- [end:quantize]


# --8<-- [start:predict]
def predict_litert(path, images):
    interpreter = tf.lite.Interpreter(path)
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    (predictions,) = run(**{name: images}).values()
    return predictions


# --8<-- [end:predict]

# --8<-- [start:accuracy]
images, labels = x_test.astype("float32"), y_test[:, 0]
expected = model.predict(images, verbose=0)
right = expected.argmax(axis=1) == labels
print(f"float: accuracy {right.mean():.4f}")

int8 = {
    "LiteRT, weights": predict_litert("int8.weights.tflite", images),
    "LiteRT, all": predict_litert("int8.tflite", images),
    "Keras, Dense layers": quantized.predict(images, verbose=0),
}
for name, predictions in int8.items():
    now_right = predictions.argmax(axis=1) == labels
    print(f"{name}: accuracy {now_right.mean():.4f}")
    print("    newly right:", (now_right & ~right).sum(), "images")
    print("    newly wrong:", (right & ~now_right).sum(), "images")
    differences = np.abs(predictions - expected)
    print(f"    largest difference: {differences.max():.2g}")
    print(f"    mean difference: {differences.mean():.1g}")
# --8<-- [end:accuracy]
