"""Grad-CAM: which part of the image speaks for a class."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:25000], y_train[:25000]
# --8<-- [end:data]

# --8<-- [start:model]
inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
for block, filters in enumerate([32, 64, 96], start=1):
    if block > 1:
        x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization(momentum=0.9)(x)
    x = layers.ReLU(name=f"relu{block}")(x)
x = layers.GlobalAveragePooling2D()(x)
x = layers.Dense(10, name="scores")(x)
outputs = layers.Softmax()(x)
model = keras.Model(inputs, outputs)
# --8<-- [end:model]

# --8<-- [start:fit]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, batch_size=50, epochs=4, verbose=0)
# --8<-- [end:fit]

# --8<-- [start:both]
maps = model.get_layer("relu3").output
scores = model.get_layer("scores").output
both = keras.Model(model.input, [maps, scores])
# --8<-- [end:both]


# --8<-- [start:grad-cam]
def grad_cam(images, classes):
    """How much each place speaks for a class: an array (images, 32, 32)."""
    with tf.GradientTape() as tape:
        maps, scores = both(images, training=False)
        scores = ops.take_along_axis(scores, classes[:, None], axis=1)
    gradients = tape.gradient(scores, maps)
    weights = ops.mean(gradients, axis=(1, 2), keepdims=True)
    heat = ops.relu(ops.sum(weights * maps, axis=-1, keepdims=True))
    heat = ops.image.resize(heat, images.shape[1:3])
    return ops.convert_to_numpy(heat[:, :, :, 0])


images, labels = x_test[:500], y_test[:500, 0].astype("int32")
predictions = model.predict(images, verbose=0)
predicted = predictions.argmax(axis=1)
heat = grad_cam(images, predicted)
print(heat.shape)
# --8<-- [end:grad-cam]

# --8<-- [start:two-passes]
extractor = keras.Model(model.input, model.get_layer("relu3").output)
with tf.GradientTape() as tape:
    maps = extractor(images[:1])
    scores = model(images[:1])
print(tape.gradient(scores, maps))
# --8<-- [end:two-passes]


# --8<-- [start:picture]
def overlay(image, heat):
    colors = plt.get_cmap("inferno")(heat / max(heat.max(), 1e-9))
    return (40 * (image / 255) + 60 * colors[:, :, :3]) / 100


names = ["airplane", "auto", "bird", "cat", "deer"]
names += ["dog", "frog", "horse", "ship", "truck"]

chosen = [np.flatnonzero(labels == label)[0] for label in range(10)]
others = predictions[chosen]
others[np.arange(10), np.arange(10)] = 0  # all classes but the label
own = grad_cam(images[chosen], labels[chosen])
other = grad_cam(images[chosen], others.argmax(axis=1))

figure, axes = plt.subplots(3, 10, figsize=(7, 2.3), layout="constrained")
for i, (top, middle, bottom) in enumerate(axes.T):
    image = images[chosen[i]]
    top.imshow(image)
    top.set_title(names[i], fontsize=8)
    middle.imshow(overlay(image, own[i]))
    bottom.imshow(overlay(image, other[i]))
for axis in axes.flat:
    axis.set_axis_off()
figure.savefig("grad_cam.svg", dpi=40)
# --8<-- [end:picture]


# --8<-- [start:cover]
def unchanged(covered):
    """How many predictions stay if part of each image is gray."""
    shown = np.where(covered[..., None], 127, images)
    now = model.predict(shown, verbose=0).argmax(axis=1)
    return np.mean(now == predicted)


y, x = np.mgrid[:32, :32] - 15.5
center = np.broadcast_to(-np.hypot(x, y), heat.shape)
for name, values in [("Grad-CAM", heat), ("center", center)]:
    half = values > np.median(values, axis=(1, 2), keepdims=True)
    print(f"{name:10}hot half covered: {unchanged(half):.3f}", end="")
    print(f"   the rest covered: {unchanged(~half):.3f}")
# --8<-- [end:cover]
