"""`np.unique(..., return_inverse=True)` returns the sorted class names and the
index of each label. Keep the names: `names[prediction.argmax()]` translates a
prediction back. Inside a `tf.data` pipeline, the layer `StringLookup` does the
same.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x = np.ones((4, 2))
names, y = np.unique(["cat", "dog", "cat", "dog"], return_inverse=True)
model = keras.Sequential(
    [keras.Input((2,)), layers.Dense(2, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, verbose=0)
print(y, names[y])
# --8<-- [end:right]
