"""BatchNormalization: the validation loss is much higher than the training loss

With `BatchNormalization` and few examples, training goes well while the validation
loss is many times higher, even if you validate on the training data. Lower
`momentum`, such as `BatchNormalization(momentum=0.8)`, or train for more steps.

In training, the layer scales with mean and variance of the batch. In `evaluate`,
`predict` and validation it uses moving averages of them. These begin at zero and
one, and with the default momentum of 0.99 each step moves them by a hundredth of
the distance. A few batches for each epoch are too few steps, so this is not
overfitting: it gets better with more epochs.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(loc=20, size=(200, 8))
y = x.sum(axis=1) > 160
model = keras.Sequential(
    [
        keras.Input((8,)),
        layers.Dense(16),
        layers.BatchNormalization(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
history = model.fit(
    x, y, batch_size=64, epochs=10, validation_data=(x, y), verbose=0
)
print("momentum:", model.layers[1].momentum)
loss, val_loss = history.history["loss"][-1], history.history["val_loss"][-1]
print("validation loss above twice the loss:", val_loss > 2 * loss)
# --8<-- [end:wrong]
