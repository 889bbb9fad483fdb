"""Install the version of `tf-keras` with the same number as your TensorFlow; another
one may install a different TensorFlow. The code prints the command.
"""

# --8<-- [start:right]
import keras
import tensorflow as tf

major, minor, *_ = tf.__version__.split(".")
print(f"Keras {keras.__version__}, TensorFlow {tf.__version__}")
print(f'pip install "tf-keras=={major}.{minor}.*"')
# --8<-- [end:right]
