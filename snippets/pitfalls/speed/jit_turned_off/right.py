"""`map` applies the layer to each batch before the model sees it. With
`training=True` it rotates; leave out the `map` for prediction. A dataset is
shuffled with its own method, so `shuffle=False` keeps `fit` from warning that
it ignores `shuffle`.
"""

# --8<-- [start:right]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

rotate = layers.RandomRotation(0.1)
x = np.ones((8, 8, 8, 3), dtype="float32")
y = np.ones((8, 1), dtype="float32")
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(4)
data = data.map(lambda x, y: (rotate(x, training=True), y))

model = keras.Sequential(
    [
        keras.Input((8, 8, 3)),
        layers.Flatten(),
        layers.Dense(1),
    ]
)
model.compile(optimizer="adam", loss="mean_squared_error", jit_compile=True)
model.fit(data, shuffle=False, verbose=0)
print("compiled with XLA:", model.jit_compile)
# --8<-- [end:right]
