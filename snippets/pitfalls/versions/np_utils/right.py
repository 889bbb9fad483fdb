"""Call the function under its public name. With whole numbers as labels you can also
leave them as they are and choose `sparse_categorical_crossentropy` as the loss.
"""

# --8<-- [start:right]
import keras

labels = keras.utils.to_categorical([0, 2, 1], num_classes=3)
print(labels)
# --8<-- [end:right]
