"""Use `sparse_categorical_crossentropy`, which takes the class index. The
alternative is to keep the loss and convert the labels with
`keras.utils.to_categorical(y)`.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((6, 4))
y = np.array([[0], [1], [2], [0], [1], [2]])
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
history = model.fit(x, y, verbose=0)
print(list(history.history))
# --8<-- [end:right]
