"""Name the method `call`, and call the model itself: `model(x)`, not
`model.call(x)`. In Keras, `training` is an argument of `call`, where PyTorch
has `model.train()` and `model.eval()`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Classifier()
outputs = model(np.ones((2, 4)))
print(outputs.shape)
# --8<-- [end:right]
