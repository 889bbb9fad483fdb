"""A target network: a copy of a model, refreshed from time to time."""

# --8<-- [start:copy]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
q_net = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(16, activation="relu"),
        layers.Dense(2),
    ]
)
q_net.compile(optimizer="adam", loss="mse")

target = keras.models.clone_model(q_net)
target.set_weights(q_net.get_weights())
# --8<-- [end:copy]

# --8<-- [start:refresh]
states = np.random.normal(size=(32, 4)).astype("float32")
rewards = np.random.normal(size=(32, 1))
for step in range(1, 9):
    best = np.max(target(states), axis=1, keepdims=True)
    values = rewards + 0.9 * np.repeat(best, 2, axis=1)
    q_net.train_on_batch(states, values)
    if step % 4 == 0:  # every 500 steps, say, in a real program
        target.set_weights(q_net.get_weights())
    equal = np.allclose(target(states), q_net(states))
    print(f"step {step}: target equals q_net: {equal}")
# --8<-- [end:refresh]

# --8<-- [start:soft]
q_net.train_on_batch(states, values)
for old, new in zip(target.weights, q_net.weights):
    old.assign(0.99 * old + 0.01 * new)
# --8<-- [end:soft]
