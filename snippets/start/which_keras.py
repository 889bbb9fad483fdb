"""What `tf.keras` is: the classes of Keras behind a module of its own."""

# --8<-- [start:same]
import keras
import tensorflow as tf
from keras import layers
from tensorflow.keras.layers import Dense  # the older spelling

print(keras.__version__)
print("same class:", Dense is layers.Dense)
print("same module:", tf.keras is keras)

for module in (keras, tf.keras):
    has_it = hasattr(module.preprocessing.image, "ImageDataGenerator")
    print(module.__name__, "has ImageDataGenerator:", has_it)
# --8<-- [end:same]
