"""The loss in training counts class weights, the one in validation doesn't."""

# --8<-- [start:weights]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(64, 4))
y = (x[:, 0] > 0).astype("float32")
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(1, activation="sigmoid")]
)
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="binary_crossentropy")
weights = np.where(y == 1, 5.0, 1.0)
for validation in [(x, y), (x, y, weights)]:
    history = model.fit(
        x,
        y,
        class_weight={0: 1.0, 1: 5.0},
        validation_data=validation,
        verbose=0,
    )
    print({name: round(one, 3) for name, (one,) in history.history.items()})
# --8<-- [end:weights]
