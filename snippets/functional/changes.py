"""LeNet5 with one change after another, each trained alike."""

# --8<-- [start:imports]
import math

import keras
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255  # pixels from 0..255 to 0..1
x_test = x_test.astype("float32") / 255
# --8<-- [end:data]


# --8<-- [start:model]
def lenet5(pooling=False, normalization=False, augmentation=False):
    inputs = keras.Input((32, 32, 3))
    x = inputs
    if augmentation:
        x = layers.RandomFlip("horizontal")(x)
        x = layers.RandomTranslation(0.125, 0.125, interpolation="nearest")(x)
    for filters in (6, 16, 120):
        x = layers.Conv2D(filters, 5, padding="same")(x)
        if normalization:
            x = layers.BatchNormalization(momentum=0.9)(x)
        x = layers.ReLU()(x)
        if filters < 120:
            x = layers.MaxPooling2D(2)(x)
    last = layers.GlobalAveragePooling2D() if pooling else layers.Flatten()
    x = layers.Dense(84, activation="relu")(last(x))
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


# --8<-- [end:model]
# --8<-- [start:table]
epochs, batch_size = 6, 64
steps = epochs * math.ceil(len(x_train) / batch_size)
falling = keras.optimizers.schedules.CosineDecay(0.003, steps)
changes = [
    ("LeNet5", {}, 0.001),
    ("+ global average pooling", {"pooling": True}, 0.001),
    ("+ batch normalization", {"normalization": True}, 0.001),
    ("+ augmentation", {"augmentation": True}, 0.001),
    ("+ falling learning rate", {}, falling),
]

settings = {}
print(f"{'':26}{'parameters':>12}{'training':>10}{'test':>8}")
for name, change, learning_rate in changes:
    settings |= change  # every change is kept
    keras.utils.set_random_seed(1)
    model = lenet5(**settings)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, batch_size=batch_size, epochs=epochs, verbose=0)
    _, training = model.evaluate(x_train, y_train, verbose=0)
    _, test = model.evaluate(x_test, y_test, verbose=0)
    parameters = f"{model.count_params():,}"
    print(f"{name:26}{parameters:>12}{training:10.4f}{test:8.4f}")
# --8<-- [end:table]
