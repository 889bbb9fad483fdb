"""What another batch size changes."""

# --8<-- [start:sizes]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
x = np.random.normal(size=(2000, 4))
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
optimizer = keras.optimizers.SGD()
model.compile(optimizer, loss="mean_squared_error")
initial = model.get_weights()

for batch_size, rate in [(32, 0.01), (500, 0.01), (500, 0.15)]:
    model.set_weights(initial)  # SGD without momentum has no state
    optimizer.iterations.assign(0)
    optimizer.learning_rate = rate
    model.fit(x, y, batch_size=batch_size, epochs=3, verbose=0)
    loss = float(ops.mean((y - model(x)) ** 2))
    print(
        f"batch_size {batch_size:3}, learning rate {rate}:",
        f"{int(optimizer.iterations)} updates, loss {loss:.4f}",
    )
# --8<-- [end:sizes]
