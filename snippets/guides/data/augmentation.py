"""Data augmentation inside the model, in each way, and in the dataset."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
images, labels = images[:64], labels[:64]
# --8<-- [end:imports]

# --8<-- [start:augment]
augment = keras.Sequential(
    [
        layers.RandomFlip("horizontal"),
        layers.RandomTranslation(0.1, 0.1),
        layers.RandomRotation(0.05),
        layers.RandomBrightness(0.2),
    ],
    name="augment",
)
# --8<-- [end:augment]

# --8<-- [start:picture]
copies = np.repeat(images[7:8], 7, axis=0)
augmented = np.array(augment(copies, training=True)).astype("uint8")

figure, axes = plt.subplots(1, 8, figsize=(7, 1), layout="constrained")
for axis, image in zip(axes, [images[7], *augmented]):
    axis.imshow(image // 16 * 16, interpolation="none")  # a smaller file
    axis.set_axis_off()
figure.savefig("augmentation.svg")
# --8<-- [end:picture]

# --8<-- [start:sequential]
sequential = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        augment,
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((32, 32, 3))
x = augment(inputs)
x = layers.Rescaling(1 / 255)(x)
x = layers.Conv2D(16, 3, activation="relu")(x)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
functional = keras.Model(inputs, outputs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.augment = augment
        self.rescale = layers.Rescaling(1 / 255)
        self.conv = layers.Conv2D(16, 3, activation="relu")
        self.pool = layers.GlobalAveragePooling2D()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = self.augment(inputs, training=training)
        x = self.pool(self.conv(self.rescale(x)))
        return self.dense(x)


subclassed = Net()
# --8<-- [end:subclassing]

# --8<-- [start:compare]
x = images.astype("float32")
for model in [sequential, functional, subclassed]:
    print(type(model).__name__)
    for training in [False, True]:
        first, second = (model(x, training=training) for _ in range(2))
        same = np.allclose(first, second)
        print(f"  training={training}: same output twice: {same}")
# --8<-- [end:compare]

# --8<-- [start:dataset]
dataset = tf.data.Dataset.from_tensor_slices((images, labels))
train = dataset.take(48).shuffle(48).batch(16)
validation = dataset.skip(48).batch(16)

train = train.map(
    lambda images, labels: (augment(images, training=True), labels),
    num_parallel_calls=tf.data.AUTOTUNE,
).prefetch(tf.data.AUTOTUNE)
for images, labels in train.take(1):
    print(images.shape, images.dtype.name, labels.shape)
# --8<-- [end:dataset]
