"""Validation data: split by fit, passed as arrays, or as a dataset."""

# --8<-- [start:imports]
import keras
from keras import layers

keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
images, labels = images[:4000], labels[:4000]

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, strides=2, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
)
initial = model.get_weights()
# --8<-- [end:imports]

# --8<-- [start:split]
history = model.fit(
    images, labels, validation_split=0.2, shuffle=False, verbose=0
)
print(f"validation_split: {history.history['val_loss'][0]:.5f}")
# --8<-- [end:split]

# --8<-- [start:data]
last = len(images) // 5
x_train, x_val = images[:-last], images[-last:]
y_train, y_val = labels[:-last], labels[-last:]

model.set_weights(initial)
history = model.fit(
    x_train, y_train, validation_data=(x_val, y_val), shuffle=False, verbose=0
)
print(f"validation_data:  {history.history['val_loss'][0]:.5f}")
# --8<-- [end:data]

# --8<-- [start:dataset]
train, validation = keras.utils.split_dataset(
    (images, labels), right_size=0.2, shuffle=True, seed=1
)
print(len(train), len(validation))

model.set_weights(initial)
history = model.fit(
    train.batch(32),
    validation_data=validation.batch(32),
    shuffle=False,
    verbose=0,
)
print(f"split_dataset:    {history.history['val_loss'][0]:.5f}")
# --8<-- [end:dataset]
