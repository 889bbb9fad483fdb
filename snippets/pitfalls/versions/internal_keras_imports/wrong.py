"""`tensorflow.python.keras`: "'tuple' object has no attribute 'rank'"

A layer imported from `tensorflow.python.keras` raises
`'tuple' object has no attribute 'rank'` when you call it on a `keras.Input`,
and `keras.Sequential` does not accept it. Import from `keras`:
`from keras.layers import Dense`.

`tensorflow.python` is the internal part of TensorFlow and contains an old copy
of Keras. Editors suggest it because they find its folder. Its layers have the
same names but are different classes, which do not understand the symbolic
tensors of Keras 3.
"""

# --8<-- [start:wrong]
import keras
from tensorflow.python.keras.layers import Dense

inputs = keras.Input((4,))
outputs = Dense(3)(inputs)  # raises AttributeError
# --8<-- [end:wrong]
