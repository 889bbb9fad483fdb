"""compile("adam", loss, ["accuracy"]): "dtype='string' is not a valid dtype"

`fit` raises "dtype='string' is not a valid dtype for Keras type promotion" when the
metrics are the third argument of `compile`. Name the argument: `metrics=["accuracy"]`.

In Keras 2 the metrics came third, in Keras 3 the third argument is `loss_weights`.
Keras takes "accuracy" for the weight of the loss and multiplies the loss by it as soon
as training begins, which is why the message is about types and nothing that you wrote.
Name every argument after the loss.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.ones((64, 8)), np.zeros(64)
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(3, activation="softmax")]
)
model.compile("adam", "sparse_categorical_crossentropy", ["accuracy"])
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
