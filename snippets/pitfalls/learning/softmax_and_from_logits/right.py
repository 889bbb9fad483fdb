"""Keep `from_logits=True` and leave the last layer without an activation; this
is numerically more stable. Apply `keras.ops.softmax` to the result of `predict`
when you need probabilities. The alternative is to keep the softmax and drop
`from_logits=True`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
x, y = np.ones((3, 4)), np.array([0, 1, 2])
model.fit(x, y, verbose=0)
probabilities = keras.ops.softmax(model.predict(x, verbose=0))
print(np.allclose(keras.ops.sum(probabilities, axis=-1), 1))
# --8<-- [end:right]
