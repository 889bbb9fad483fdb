"""Give the parameter to the constructor, and use it in `call`. With `get_config` and
registering, a saved model comes back with its loss and the same parameter.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers, ops


@keras.saving.register_keras_serializable(package="loss_with_a_parameter")
class Pinball(keras.losses.Loss):
    def __init__(self, alpha, **kwargs):
        super().__init__(**kwargs)
        self.alpha = alpha

    def call(self, y_true, y_pred):
        error = y_true - y_pred
        low, high = (self.alpha - 1) * error, self.alpha * error
        return ops.mean(ops.maximum(low, high), axis=-1)

    def get_config(self):
        return {**super().get_config(), "alpha": self.alpha}


x = np.linspace(0, 1, 200)[:, None]
y = x + x * np.random.default_rng(1).normal(size=x.shape)
for alpha in (0.1, 0.9):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
    model.compile(keras.optimizers.Adam(0.1), loss=Pinball(alpha))
    model.fit(x, y, epochs=15, verbose=0)
    below = np.mean(y < model.predict(x, verbose=0))
    print(f"alpha {alpha}: {below:.2f} of the targets are below")

model.save("right.keras")
reloaded = keras.saving.load_model("right.keras")
print("alpha after loading:", reloaded.loss.alpha)
# --8<-- [end:right]
