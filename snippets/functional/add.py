"""An Add layer that joins two inputs."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:model]
left = keras.Input((4,), name="left")
right = keras.Input((8,), name="right")
a = layers.Dense(16, activation="relu")(left)
b = layers.Dense(16, activation="relu")(right)
x = layers.Add()([a, b])
outputs = layers.Dense(1)(x)
model = keras.Model([left, right], outputs)
# --8<-- [end:model]

# --8<-- [start:predict]
predictions = model.predict([np.ones((3, 4)), np.ones((3, 8))], verbose=0)
print(predictions.shape)
# --8<-- [end:predict]

# --8<-- [start:picture]
graph = keras.utils.model_to_dot(model, show_shapes=True, dpi=72)
graph.write_svg("add.svg")
# --8<-- [end:picture]
