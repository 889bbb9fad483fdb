"""Use the optimizer of the same name."""

# --8<-- [start:right]
import keras

optimizer = keras.optimizers.Adam(learning_rate=0.01)
print(optimizer.name)
# --8<-- [end:right]
