"""Class weights from the labels of a dataset, class numbers or one-hot."""

# --8<-- [start:weights]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.random((40, 3))
y = np.repeat([0, 1], [30, 10])
train = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)  # or a folder

labels = np.concatenate([labels for _, labels in train])
counts = np.bincount(labels)
balanced = len(labels) / (len(counts) * counts)
class_weight = {label: float(weight) for label, weight in enumerate(balanced)}
print(class_weight)
# --8<-- [end:weights]

# --8<-- [start:one-hot]
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(2, activation="softmax")]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.0),  # changes nothing, for comparison
    loss="sparse_categorical_crossentropy",
)
loss = model.train_on_batch(x, y, class_weight=class_weight)
print(f"class numbers: {loss:.5f}")

model.compile(
    optimizer=keras.optimizers.SGD(0.0), loss="categorical_crossentropy"
)
one_hot = keras.utils.to_categorical(y)
loss = model.train_on_batch(x, one_hot, class_weight=class_weight)
print(f"one-hot:       {loss:.5f}")
# --8<-- [end:one-hot]
