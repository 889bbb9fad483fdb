"""The argument `decay` of an optimizer

Keras warns "Argument `decay` is no longer supported and will be ignored", and
the learning rate stays where it is for the whole training. Pass a schedule as
`learning_rate`.

`decay` made every optimizer lower its learning rate with the number of steps.
This is now the task of `keras.optimizers.schedules`, where you choose the
curve. Old code still runs, but trains with a learning rate that does not fall.
"""

# --8<-- [start:wrong]
import keras

optimizer = keras.optimizers.SGD(
    learning_rate=0.1, decay=1e-3
)  # warns UserWarning
optimizer.iterations.assign(1000)
print(f"learning rate after 1000 steps: {float(optimizer.learning_rate):.2f}")
# --8<-- [end:wrong]
