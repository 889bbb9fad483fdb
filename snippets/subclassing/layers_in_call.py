"""Why layers belong in the constructor."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:data]
x = np.ones((8, 4), dtype="float32")
y = np.ones((8, 1), dtype="float32")
# --8<-- [end:data]


# --8<-- [start:call]
class LayerInCall(keras.Model):
    def call(self, inputs, training=None):
        return layers.Dense(1)(inputs)  # a new layer at every call


model = LayerInCall()
print("same outputs twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:call]

# --8<-- [start:fit]
model.compile(optimizer="adam", loss="mean_squared_error")
try:
    model.fit(x, y, verbose=0)
except ValueError as error:
    print(error)
# --8<-- [end:fit]


# --8<-- [start:constructor]
class LayerInConstructor(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(1)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = LayerInConstructor()
print("same outputs twice:", np.allclose(model(x), model(x)))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:constructor]
