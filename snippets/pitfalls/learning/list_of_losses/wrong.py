"""Several loss terms: `loss=["mse", "mae"]` uses only the first for one output

For a model with one output, `loss=["mse", "mae"]` trains on the first loss alone, and
the log shows the others as 0. There is no error, also with `loss_weights`. To add up
two terms, write one loss function that returns their sum, and list the terms as
metrics.

A list in `loss` has one loss for each *output*, in their order; it is not a list of
terms. Keras neither uses nor reports what is left over when there is only one output.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x, y = np.random.normal(size=(64, 4)), np.random.normal(size=(64, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(
    optimizer="adam",
    loss=["mse", "mae"],
    loss_weights=[1.0, 0.1],
    metrics=["mse", "mae"],
)
results = model.evaluate(x, y, verbose=0, return_dict=True)
for name, value in results.items():
    print(f"{name}: {value:.3f}")
# --8<-- [end:wrong]
