"""What the training argument of call is for."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
# --8<-- [end:imports]


# --8<-- [start:dropout]
class Drop(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dropout = layers.Dropout(0.5)

    def call(self, inputs, training=None):
        return self.dropout(inputs, training=training)


model = Drop()
ones = np.ones((1, 1000), dtype="float32")
print("zeros when predicting:", np.sum(model(ones) == 0))
print("zeros when training:", np.sum(model(ones, training=True) == 0))
# --8<-- [end:dropout]


# --8<-- [start:without]
class WithoutTraining(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.norm = layers.BatchNormalization(momentum=0.5)
        self.dense = layers.Dense(1)

    def call(self, inputs):
        return self.dense(self.norm(inputs))


class WithTraining(WithoutTraining):
    def call(self, inputs, training=None):
        return self.dense(self.norm(inputs, training=training))


x = np.full((64, 2), 5.0, dtype="float32")
y = np.ones((64, 1), dtype="float32")
for model in [WithoutTraining(), WithTraining()]:
    model.compile(optimizer="adam", loss="mean_squared_error")
    model.fit(x, y, epochs=10, verbose=0)
    print(type(model).__name__, model.norm.moving_mean.numpy().round(2))
# --8<-- [end:without]
