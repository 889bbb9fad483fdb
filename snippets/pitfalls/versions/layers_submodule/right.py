"""Leave out the part after `keras.layers`. `keras.engine.topology.Layer` is
`keras.layers.Layer`, and `keras.engine.training.Model` is `keras.Model`.
"""

# --8<-- [start:right]
import keras
from keras import layers
from keras.layers import Conv2D

model = keras.Sequential(
    [keras.Input((28, 28, 1)), Conv2D(8, 3), layers.BatchNormalization()]
)
print(model.output_shape)
# --8<-- [end:right]
