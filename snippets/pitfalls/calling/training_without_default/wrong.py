""" "missing a required argument: 'training'"

`fit`, `evaluate` and `predict` work, but calling the model directly raises
`missing a required argument: 'training'`. Give the argument a default:
`def call(self, inputs, training=None)`.

Before it runs `call`, Keras matches your arguments with the signature of
`call`, and it fills in `training` only after that. A required `training`
argument is missing at this point. `fit`, `evaluate` and `predict` pass it
explicitly, so the problem does not show there.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers


class DropoutNet(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dropout = layers.Dropout(0.5)
        self.dense = layers.Dense(3)

    def call(self, inputs, training):
        x = self.dropout(inputs, training=training)
        return self.dense(x)


x = np.ones((2, 4))
model = DropoutNet()
print("predict gives", model.predict(x, verbose=0).shape)
outputs = model(x)  # raises TypeError
# --8<-- [end:wrong]
