"""Give each output the loss as a metric, too. Metrics are exact for any size of the last
batch, so these add up. Or choose a `batch_size` that divides the number of samples.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.ones((33, 4))  # a batch of 32 and a batch of one
age, size = np.ones((33, 1)), np.ones((33, 1))
age[32] = 100

inputs = keras.Input((4,))
outputs = {"age": layers.Dense(1)(inputs), "size": layers.Dense(1)(inputs)}
model = keras.Model(inputs, outputs)
model.compile(
    loss={"age": "mse", "size": "mse"},
    metrics={"age": ["mse"], "size": ["mse"]},
)
results = model.evaluate(
    x, {"age": age, "size": size}, verbose=0, return_dict=True
)
print(f"loss: {results['loss']:.1f}")
print(f"sum:  {results['age_mse'] + results['size_mse']:.1f}")
# --8<-- [end:right]
