"""F1Score, Precision with integer labels: "FBetaScore expects 2D inputs"

`F1Score` raises `FBetaScore expects 2D inputs with shape (batch_size, output_dim)`
when labels are the numbers of the classes, as for
`sparse_categorical_crossentropy`. Convert them with `keras.utils.to_categorical`.

`F1Score`, `Precision`, `Recall` and `AUC` compare a yes-or-no label with a score, for
each class. They need one-hot labels, and with them `categorical_crossentropy`. The
others, too, raise errors about shapes when they get the numbers of classes.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

x, y = np.random.normal(size=(32, 4)), np.arange(32) % 3
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(
    loss="sparse_categorical_crossentropy",
    metrics=[keras.metrics.F1Score(average="macro")],
)
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
