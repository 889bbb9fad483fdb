"""The weights of two losses are learned with the model."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers, ops


class LearnedLossWeights(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.log_variance = self.add_weight(
            shape=(2,), initializer="zeros", name="log_variance"
        )

    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        losses = [
            ops.mean(keras.losses.mean_squared_error(y[name], y_pred[name]))
            for name in ("age", "price")
        ]
        weighted = ops.exp(-self.log_variance) * ops.stack(losses)
        return ops.sum(weighted + self.log_variance)


# --8<-- [end:model]
# --8<-- [start:fit]
keras.utils.set_random_seed(1)
inputs = keras.Input((4,))
x = layers.Dense(8)(inputs)
outputs = {
    "age": layers.Dense(1)(x),
    "price": layers.Dense(1)(x),
}
model = LearnedLossWeights(inputs, outputs)
model.compile(optimizer=keras.optimizers.Adam(0.05))

x = np.random.normal(size=(2000, 4)).astype("float32")
y = {
    "age": x[:, :1] + np.random.normal(0, 2.0, size=(2000, 1)),
    "price": x[:, 1:2] + np.random.normal(0, 0.2, size=(2000, 1)),
}
model.fit(x, y, batch_size=50, epochs=2, verbose=0)
print("noise:  [2.0, 0.2]")
print("learned:", np.exp(0.5 * model.log_variance.numpy()).round(2))
# --8<-- [end:fit]
