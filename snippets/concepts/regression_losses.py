"""What each loss for a regression prefers to predict."""

# --8<-- [start:losses]
import keras
import numpy as np

prices = np.array([8.0, 9.0, 10.0, 11.0, 12.0, 100.0])[:, None]
guesses = np.arange(5, 40, 0.5)
for name in ("mean_squared_error", "mean_absolute_error", "huber"):
    loss = keras.losses.get(name)
    means = [np.mean(loss(prices, np.full((6, 1), g))) for g in guesses]
    print(f"{name:20} is lowest at {guesses[np.argmin(means)]}")
# --8<-- [end:losses]

# --8<-- [start:one]
for error in (0.5, 2.0, 90.0):
    pair = np.array([[0.0]]), np.array([[error]])
    squared = float(keras.losses.mean_squared_error(*pair)[0])
    absolute = float(keras.losses.mean_absolute_error(*pair)[0])
    huber = float(keras.losses.huber(*pair)[0])
    print(f"error {error}: {squared}, {absolute}, {huber}")
# --8<-- [end:one]
