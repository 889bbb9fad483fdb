"""`call` asks for `training` and has no default

`fit`, `evaluate` and `predict` work, but a direct call of the model stops with
the `TypeError` "missing a required argument: 'training'". Give the argument a
default: `training=None`.

Before it runs `call`, Keras matches the arguments that you passed with the
signature of `call`. It fills in `training` only after that, so the argument
may not be required. `fit`, `evaluate` and `predict` pass it themselves and
hide the problem.
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
