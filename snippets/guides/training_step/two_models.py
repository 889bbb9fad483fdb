"""One compiled step for several models."""

# --8<-- [start:step]
import keras
import numpy as np
import tensorflow as tf
from keras import layers


def build():
    return keras.Sequential([keras.Input((2,)), layers.Dense(1)])


x, y = np.ones((8, 2), dtype="float32"), np.ones((8, 1), dtype="float32")
loss_fn = keras.losses.MeanSquaredError()


def make_train_step(model, optimizer):
    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    return train_step


for seed in (1, 2):
    keras.utils.set_random_seed(seed)
    train_step = make_train_step(build(), keras.optimizers.SGD(momentum=0.9))
    print(f"model {seed}: loss {float(train_step(x, y)):.2f}")
# --8<-- [end:step]


# --8<-- [start:global]
@tf.function
def train_step(model, optimizer, x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    return loss


train_step(build(), keras.optimizers.SGD(momentum=0.9), x, y)
train_step(
    build(), keras.optimizers.SGD(momentum=0.9), x, y
)  # raises ValueError
# --8<-- [end:global]

# --8<-- [start:old]
model, optimizer = build(), keras.optimizers.SGD(0.1)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)


train_step(x, y)
model, optimizer = (
    build(),
    keras.optimizers.SGD(0.1),
)  # a cell is run again
before = model.get_weights()
train_step(x, y)
trained = not np.array_equal(before[0], model.get_weights()[0])
print("the new model is trained:", trained)
# --8<-- [end:old]
