"""`enumerate` gives each weight its class. The keys must be integers: [names of classes are
ignored](class-weight-by-name.md).
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

x, y = np.random.normal(size=(32, 4)), np.arange(32) % 2
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(2, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy")
class_weight = dict(enumerate([1.0, 3.0]))
model.fit(x, y, class_weight=class_weight, verbose=0)
print(class_weight)
# --8<-- [end:right]
