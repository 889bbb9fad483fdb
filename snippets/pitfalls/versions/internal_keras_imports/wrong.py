"""Layers from `tensorflow.python.keras`

Calling such a layer on a `keras.Input` stops with "'tuple' object has no
attribute 'rank'", and `keras.Sequential` refuses it as no instance of
`keras.Layer`. Import layers, models and optimizers from `keras` only.

`tensorflow.python` holds the inner parts of TensorFlow, among them an old Keras
that has remained there. Editors offer it because they find its folder. Its
layers have the names you know, but they are other classes, and they do not
understand the symbolic tensors of Keras 3.
"""

# --8<-- [start:wrong]
import keras
from tensorflow.python.keras.layers import Dense

inputs = keras.Input((4,))
outputs = Dense(3)(inputs)  # raises AttributeError
# --8<-- [end:wrong]
