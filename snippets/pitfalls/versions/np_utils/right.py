"""Call `keras.utils.to_categorical`. You often don't need one-hot labels at
all: keep the integers and use the loss `sparse_categorical_crossentropy`.
"""

# --8<-- [start:right]
import keras

labels = keras.utils.to_categorical([0, 2, 1], num_classes=3)
print(labels)
# --8<-- [end:right]
