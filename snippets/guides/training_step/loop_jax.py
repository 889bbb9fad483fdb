"""A training loop for JAX."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
import numpy as np
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:2000].astype("float32") / 255
y_train = y_train[:2000]
# --8<-- [end:imports]


# --8<-- [start:model]
def build():
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(16, 3, strides=2),
            layers.BatchNormalization(),
            layers.ReLU(),
            layers.Flatten(),
            layers.Dense(10, kernel_regularizer="l2"),
        ]
    )


model = build()
optimizer = keras.optimizers.SGD(0.01)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
accuracy = keras.metrics.SparseCategoricalAccuracy()
# --8<-- [end:model]


# --8<-- [start:step]
def compute_loss(trainable, non_trainable, x, y):
    y_pred, non_trainable, losses = model.stateless_call(
        trainable, non_trainable, x, training=True, return_losses=True
    )
    return loss_fn(y, y_pred) + sum(losses), (y_pred, non_trainable)


@jax.jit
def train_step(state, x, y):
    trainable, non_trainable, slots, correct = state
    compute_gradients = jax.value_and_grad(compute_loss, has_aux=True)
    (loss, (y_pred, non_trainable)), gradients = compute_gradients(
        trainable, non_trainable, x, y
    )
    trainable, slots = optimizer.stateless_apply(slots, gradients, trainable)
    correct = accuracy.stateless_update_state(correct, y, y_pred)
    return loss, (trainable, non_trainable, slots, correct)


# --8<-- [end:step]


# --8<-- [start:loop]
def values(variables):
    return [variable.value for variable in variables]


optimizer.build(model.trainable_variables)
trainable = values(model.trainable_variables)
non_trainable = values(model.non_trainable_variables)
slots = values(optimizer.variables)
for epoch in range(2):
    correct = accuracy.stateless_reset_state()
    for start in range(0, len(x_train), 50):
        x, y = x_train[start : start + 50], y_train[start : start + 50]
        state = (trainable, non_trainable, slots, correct)
        loss, state = train_step(state, x, y)
        trainable, non_trainable, slots, correct = state
    result = accuracy.stateless_result(correct)
    print(f"epoch {epoch + 1}: accuracy {result:.3f}")
# --8<-- [end:loop]


# --8<-- [start:write]
def same(model, other):
    pairs = zip(model.get_weights(), other.get_weights())
    return all(np.allclose(a, b, atol=1e-6) for a, b in pairs)


print("model as it was built:", same(model, build()))
for variable, value in zip(model.trainable_variables, trainable):
    variable.assign(value)
for variable, value in zip(model.non_trainable_variables, non_trainable):
    variable.assign(value)
print("model as it was built:", same(model, build()))
# --8<-- [end:write]

# --8<-- [start:fit]
other = build()
other.compile(keras.optimizers.SGD(0.01), loss_fn, metrics=["accuracy"])
history = other.fit(
    x_train, y_train, batch_size=50, epochs=2, shuffle=False, verbose=0
)
print("fit:", [f"{value:.3f}" for value in history.history["accuracy"]])
print("same weights:", same(model, other))
# --8<-- [end:fit]
