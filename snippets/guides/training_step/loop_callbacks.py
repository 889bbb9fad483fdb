"""Callbacks in a training loop of your own, and what `fit` passes to `train_step`."""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(96, 24)).astype("float32")
y = x[:, :1] + np.random.normal(size=(96, 1)).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((x[:32], y[:32])).batch(8)
x_val, y_val = x[32:], y[32:]

model = keras.Sequential([keras.Input((24,)), layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.05), loss="mean_squared_error")
# --8<-- [end:imports]


# --8<-- [start:loop]
@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = model.compute_loss(y=y, y_pred=model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    model.optimizer.apply(gradients, model.trainable_variables)
    return loss


callbacks = keras.callbacks.CallbackList(
    [
        keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(
            "loop_callbacks.keras", save_best_only=True
        ),
    ],
    add_history=True,
    model=model,
)
mean_loss = keras.metrics.Mean()
model.stop_training = False
callbacks.on_train_begin()
for epoch in range(100):
    mean_loss.reset_state()
    for x_batch, y_batch in dataset:
        mean_loss.update_state(train_step(x_batch, y_batch))
    val_loss = float(model.compute_loss(y=y_val, y_pred=model(x_val)))
    logs = {"loss": float(mean_loss.result()), "val_loss": val_loss}
    callbacks.on_epoch_end(epoch, logs)
    if model.stop_training:
        break
print("epochs:", epoch + 1)
print(f"val_loss of the last epoch: {val_loss:.3f}")
callbacks.on_train_end()
val_loss = float(model.compute_loss(y=y_val, y_pred=model(x_val)))
print(f"after on_train_end: {val_loss:.3f}")
# --8<-- [end:loop]

# --8<-- [start:best]
best = keras.saving.load_model("loop_callbacks.keras")
print("file has the same weights:", np.allclose(best(x_val), model(x_val)))
print("history:", list(model.history.history))
# --8<-- [end:best]

# --8<-- [start:attribute]
model = keras.Sequential([keras.Input((24,)), layers.Dense(1)])
model.stop_training  # raises AttributeError
# --8<-- [end:attribute]

# --8<-- [start:alone]
stop = keras.callbacks.EarlyStopping(restore_best_weights=True)
stop.on_epoch_end(0, {"val_loss": 1.0})  # raises AttributeError
# --8<-- [end:alone]
