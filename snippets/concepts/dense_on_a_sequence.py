"""Dense after an LSTM: at each step, on all steps at once, on the last one."""

# --8<-- [start:compare]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((20, 16))  # such as an LSTM with return_sequences=True

dense = layers.Dense(3)
at_each_step = dense(inputs)
distributed = layers.TimeDistributed(layers.Dense(3))
at_each_step_too = distributed(inputs)
flattened = layers.Flatten()(inputs)
joined = layers.Dense(3)
of_all_steps = joined(flattened)

print("Dense:          ", at_each_step.shape, dense.count_params())
print("TimeDistributed:", at_each_step_too.shape, distributed.count_params())
print("Flatten, Dense: ", of_all_steps.shape, joined.count_params())
# --8<-- [end:compare]

# --8<-- [start:equal]
distributed.set_weights(dense.get_weights())
x = np.random.normal(size=(2, 20, 16))
print("equal:", np.allclose(dense(x), distributed(x), atol=1e-6))
# --8<-- [end:equal]
