"""If an output only returns features, give it the loss `None`: a list of losses
follows the order of the outputs. If every output is to be trained, pass the
labels as a list in that order, or as a dictionary keyed by output name.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
features = layers.Dense(3, name="features")(inputs)
outputs = layers.Dense(1, name="price")(features)
model = keras.Model(inputs, [outputs, features])
model.compile(
    optimizer="adam",
    loss=["mean_squared_error", None],
)

x, y = np.ones((8, 4)), np.ones((8, 1))
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
