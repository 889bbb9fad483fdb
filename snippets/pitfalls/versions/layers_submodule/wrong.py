"""No module named 'keras.layers.convolutional', `keras.layers.merge`, `keras.engine`

`from keras.layers.convolutional import Conv2D` raises "No module named
'keras.layers.convolutional'". Import from `keras.layers`: every layer is there.

The files inside the package have been moved. Old code imports from `keras.layers.core`,
`keras.layers.merge`, `keras.layers.normalization`, `keras.layers.embeddings`,
`keras.layers.recurrent`, `keras.layers.advanced_activations` or `keras.engine.topology`,
often behind `tensorflow.`, and all of them fail like this. [Migrate code from Keras
2](../../concepts/keras-2-code.md) has the old paths next to today's.
"""

# --8<-- [start:wrong]
from keras.layers.convolutional import Conv2D  # raises ModuleNotFoundError
# --8<-- [end:wrong]
