"""What `tf.keras` is: the classes of Keras behind a module of its own."""

# --8<-- [start:same]
import keras
import tensorflow as tf
from keras import layers
from tensorflow.keras.layers import Dense  # the older spelling

print(keras.__version__)
print("same class:", Dense is layers.Dense)
print("same module:", tf.keras is keras)

for name, module in {"keras": keras, "tf.keras": tf.keras}.items():
    has_it = hasattr(module.preprocessing.image, "ImageDataGenerator")
    print(f"{name} has ImageDataGenerator: {has_it}")
# --8<-- [end:same]
