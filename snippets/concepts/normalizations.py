"""Which values batch normalization and layer normalization take together."""

# --8<-- [start:compare]
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 60.0]])  # 2 examples
batch_norm = layers.BatchNormalization()
layer_norm = layers.LayerNormalization()
for name, outputs in [
    ("batch, in training:", batch_norm(x, training=True)),
    ("batch, in predict:", batch_norm(x, training=False)),
    ("layer, in training:", layer_norm(x, training=True)),
    ("layer, in predict:", layer_norm(x, training=False)),
]:
    print(name)
    print(np.round(outputs, 1))
# --8<-- [end:compare]

# --8<-- [start:groups]
images = np.random.normal(loc=5, size=(2, 8, 8, 4))
instance_norm = layers.GroupNormalization(groups=-1)
means = np.mean(instance_norm(images), axis=(1, 2))
print("a mean for each image and channel:", means.shape)
print("all are zero:", np.allclose(means, 0, atol=1e-5))
# --8<-- [end:groups]
