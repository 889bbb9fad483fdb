"""With one output unit per class (softmax), take `argmax` over the last axis.
With a single sigmoid output, compare with a threshold:
`(probabilities > 0.5).astype("int32")`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(3, activation="softmax")]
)
model.set_weights([np.eye(3), np.zeros(3)])
probabilities = model.predict(np.eye(3), verbose=0)
print(probabilities.argmax(axis=-1))
# --8<-- [end:right]
