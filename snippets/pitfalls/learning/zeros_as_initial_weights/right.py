"""Leave the default (`glorot_uniform`), or take `he_normal` for layers with a ReLU.
`keras.utils.set_random_seed` before the model is built gives the same initial weights in each run. An
initializer with a seed of its own does so for one layer, whatever comes before it;
give each layer another seed.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(32, 3))
y = (x[:, 0] * x[:, 1] > 0).astype(int)
starts = []
for _ in range(2):
    start = keras.initializers.HeNormal(seed=7)
    hidden = layers.Dense(4, activation="relu", kernel_initializer=start)
    head = layers.Dense(2, activation="softmax")
    model = keras.Sequential([keras.Input((3,)), hidden, head])
    starts.append(hidden.get_weights()[0])
print("same start:", np.all(starts[0] == starts[1]))

model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
for _ in range(3):
    model.train_on_batch(x, y)
kernel = hidden.get_weights()[0]
print("units are equal:", np.allclose(kernel, kernel[:, :1]))
# --8<-- [end:right]
