"""A magic wand: a loop that runs until nothing changes."""

# --8<-- [start:data]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

_, (x_test, _) = keras.datasets.cifar10.load_data()
images = x_test[:6].astype("float32") / 255
# --8<-- [end:data]


# --8<-- [start:layer]
class MagicWand(layers.Layer):
    """Selects what resembles the pixel in the middle and touches it."""

    def call(self, inputs):
        middle = inputs[:, 16:17, 16:17]
        distance = ops.max(ops.abs(inputs - middle), axis=-1, keepdims=True)
        similar = ops.cast(distance < 0.25, "float32")
        nothing = ops.zeros_like(similar)
        seed = ops.slice_update(
            nothing, (0, 16, 16, 0), ops.ones_like(middle[..., :1])
        )
        return self.fill(seed, similar)

    def fill(self, seed, similar):
        def changes(region, before, turns):
            return ops.any(region != before)

        def grow(region, before, turns):
            wider = ops.max_pool(region, 3, strides=1, padding="same")
            return wider * similar, region, turns + 1

        start = (seed, ops.zeros_like(seed), 0)
        region, _, turns = ops.while_loop(changes, grow, start)
        return region, turns


inputs = keras.Input((32, 32, 3))
model = keras.Model(inputs, MagicWand()(inputs))
# --8<-- [end:layer]

# --8<-- [start:turns]
for image in images:
    region, turns = model(image[np.newaxis])
    print(f"{int(turns)} turns, {int(ops.sum(region))} pixels")

regions, turns = model(images)
print("together:", int(turns), "turns")
# --8<-- [end:turns]


# --8<-- [start:figure]
figure, axes = plt.subplots(2, 6, figsize=(7, 2.5), layout="constrained")
for column, image, region in zip(axes.T, images, regions):
    column[0].imshow(image, interpolation="none")
    column[1].imshow(image * region, interpolation="none")
    for axis in column:
        axis.set_axis_off()
figure.savefig("wand.svg")
# --8<-- [end:figure]


# --8<-- [start:helper]
@tf.function
def fill_in_graph(seed, similar):
    region, before, turns = seed, tf.zeros_like(seed), 0
    while tf.reduce_any(region != before):
        before = region
        region = tf.nn.max_pool2d(region, 3, 1, "SAME") * similar
        turns += 1
    return region, turns


class TensorFlowWand(MagicWand):
    def fill(self, seed, similar):
        return fill_in_graph(seed, similar)


other = keras.Sequential([keras.Input((32, 32, 3)), TensorFlowWand()])
found, turns = other.predict(images, verbose=0)
print("same regions:", np.array_equal(found, regions), "turns:", turns)
# --8<-- [end:helper]
