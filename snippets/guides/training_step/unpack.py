"""What `fit` passes to `train_step` as `data`."""

# --8<-- [start:show]
import keras
import numpy as np
from keras import layers


class Show(keras.Model):
    def train_step(self, data):
        x, y, sample_weight = keras.utils.unpack_x_y_sample_weight(data)
        if isinstance(data, tuple):
            print("  a tuple of", [tuple(part.shape) for part in data])
        else:
            print("  no tuple, but x itself:", tuple(data.shape))
        parts = {"x": x, "y": y, "sample_weight": sample_weight}
        print("  None:", [name for name in parts if parts[name] is None])
        return {"loss": 0.0}


inputs = keras.Input((4,))
model = Show(inputs, layers.Dense(1)(inputs))
model.compile(loss="mean_squared_error", run_eagerly=True)
x, y, weights = np.ones((8, 4)), np.ones((8, 1)), np.ones(8)

print("fit(x)")
model.fit(x, verbose=0)
print("fit(x, y)")
model.fit(x, y, verbose=0)
print("fit(x, y, sample_weight)")
model.fit(x, y, sample_weight=weights, verbose=0)
# --8<-- [end:show]
