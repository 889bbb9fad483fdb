"""Install the version of `tf-keras` that has the number of your TensorFlow; another one
may bring another TensorFlow along. This prints the command.
"""

# --8<-- [start:right]
import keras
import tensorflow as tf

major, minor, *_ = tf.__version__.split(".")
print(f"Keras {keras.__version__}, TensorFlow {tf.__version__}")
print(f'pip install "tf-keras=={major}.{minor}.*"')
# --8<-- [end:right]
