"""Tell the loss that it gets logits, which is the name for scores before
softmax.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.array([[4.0, 3.0, -1.0]])
y = np.array([1])
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(3, kernel_initializer="identity")]
)
model.compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))

probabilities = np.exp(x) / np.exp(x).sum()
print("cross-entropy:", -np.log(probabilities[0, 1]).round(2))
print("loss in Keras:", round(model.evaluate(x, y, verbose=0), 2))
# --8<-- [end:right]
