"""Ten classes with sigmoid and `binary_crossentropy`: 0.9 means nothing

With ten classes, one-hot labels, sigmoid and `binary_crossentropy`, `binary_accuracy` is
0.9 although no class is found. Use softmax, `categorical_crossentropy` and `"accuracy"`.

`binary_accuracy` compares each of the ten numbers of a row with its label. Nine of ten
labels are 0, so outputs that are all near 0 are right nine times out of ten. The loss is
low for the same reason. Sigmoid units are right for tags, of which several can be true.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(1000, 20))  # noise: nothing to learn
y = keras.utils.to_categorical(np.arange(1000) % 10)

rare = keras.initializers.Constant(-6)  # outputs near 0, as learned soon
dense = layers.Dense(10, activation="sigmoid", bias_initializer=rare)
model = keras.Sequential([keras.Input((20,)), dense])
model.compile(loss="binary_crossentropy", metrics=["binary_accuracy"])
loss, accuracy = model.evaluate(x, y, verbose=0)
print("accuracy:", round(accuracy, 1))
# --8<-- [end:wrong]
