"""Write `inputs=` and `outputs=`, also for a single tensor, or pass both by
position: `keras.Model(x, y)`.
"""

# --8<-- [start:right]
import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(1)(x)
model = keras.Model(inputs=x, outputs=y)
print(model.output_shape)
# --8<-- [end:right]
