"""Use `training=None`. The mode is then `True` in `fit`, `False` in `evaluate`
and `predict`, and what you pass in `model(x, training=True)`. In a direct call
without the argument it stays `None`, which layers treat as inference.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class DropoutNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dropout = layers.Dropout(0.5)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        x = self.dropout(inputs, training=training)
        return self.dense(x)


x = np.ones((2, 4))
model = DropoutNet()
print("predict gives", model.predict(x, verbose=0).shape)
outputs = model(x)
print("a call gives", outputs.shape)
# --8<-- [end:right]
