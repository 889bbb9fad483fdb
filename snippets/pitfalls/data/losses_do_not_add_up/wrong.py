"""Several outputs: `loss` is not the sum of the losses of the outputs

The log of a model with several outputs shows an `age_loss` and a `size_loss` that do not
add up to `loss`. `loss` is right. The others count a smaller last batch like a full one.
Judge each output by a metric instead.

`loss` and the metrics are means over samples, but the loss of each output is a mean over
batches. If the batch size doesn't divide the number of samples, the last batch counts too
much in it: here one sample counts as much as all the others together. Other reasons for
a difference are not mistakes: `loss_weights`, which only `loss` includes, and [penalties
of regularizers](../../concepts/loss-in-fit.md), which belong to no output.
"""

# --8<-- [start:wrong]
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
model.compile(loss={"age": "mse", "size": "mse"})
results = model.evaluate(
    x, {"age": age, "size": size}, verbose=0, return_dict=True
)
print(f"loss: {results['loss']:.1f}")
print(f"sum:  {results['age_loss'] + results['size_loss']:.1f}")
# --8<-- [end:wrong]
