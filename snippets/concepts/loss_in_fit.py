"""What the loss that fit shows is made of."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(256, 8))
y = x.sum(axis=1, keepdims=True)
# --8<-- [end:imports]


# --8<-- [start:mean]
class Batches(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs):
        print(f"after batch {batch + 1}: loss {logs['loss']:.3f}")


model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mean_squared_error")
history = model.fit(x, y, batch_size=64, verbose=0, callbacks=[Batches()])
print(f"fit: {history.history['loss'][0]:.3f}")
# --8<-- [end:mean]

# --8<-- [start:evaluate]
print(f"evaluate: {model.evaluate(x, y, verbose=0):.3f}")
# --8<-- [end:evaluate]


# --8<-- [start:frozen]
def compare(name, *hidden):
    model = keras.Sequential([keras.Input((8,)), *hidden, layers.Dense(1)])
    model.compile(
        optimizer=keras.optimizers.SGD(0.0), loss="mean_squared_error"
    )
    history = model.fit(x, y, verbose=0)
    evaluated = model.evaluate(x, y, verbose=0)
    by_hand = np.mean((y - model.predict(x, verbose=0)) ** 2)
    print(f"{name:14} fit {history.history['loss'][0]:.3f}", end="  ")
    print(f"evaluate {evaluated:.3f}  by hand {by_hand:.3f}")


compare("plain")
compare("dropout", layers.Dropout(0.5))
compare("regularized", layers.Dense(8, kernel_regularizer="l2"))
# --8<-- [end:frozen]
