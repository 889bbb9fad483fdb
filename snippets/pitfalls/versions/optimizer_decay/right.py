"""`InverseTimeDecay` with `decay_steps=1` reproduces the old rule: the learning
rate divided by one plus `decay_rate` times the number of steps. Today,
`CosineDecay` or the callback `ReduceLROnPlateau` are common choices.
"""

# --8<-- [start:right]
import keras

schedule = keras.optimizers.schedules.InverseTimeDecay(
    0.1, decay_steps=1, decay_rate=1e-3
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
optimizer.iterations.assign(1000)
print(f"learning rate after 1000 steps: {float(optimizer.learning_rate):.2f}")
# --8<-- [end:right]
