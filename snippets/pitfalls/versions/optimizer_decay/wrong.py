""" "Argument `decay` is no longer supported and will be ignored"

An optimizer with `decay=...` warns ``Argument `decay` is no longer supported
and will be ignored``, and the learning rate stays constant. Pass a learning
rate schedule from `keras.optimizers.schedules` as `learning_rate`.

In Keras 2, `decay` lowered the learning rate with the number of steps. Keras 3
leaves this to learning rate schedules, where you choose the curve. Old code
still runs, but without the decay it may train worse.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.SGD(
    learning_rate=0.1, decay=1e-3
)  # warns UserWarning
optimizer.iterations.assign(1000)
print(f"learning rate after 1000 steps: {float(optimizer.learning_rate):.2f}")
# --8<-- [end:wrong]
