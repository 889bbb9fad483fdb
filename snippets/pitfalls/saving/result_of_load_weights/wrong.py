"""After `load_weights`: "'NoneType' object has no attribute 'predict'"

`model = model.load_weights(path)` makes `model` `None`, and the next line raises
"'NoneType' object has no attribute 'predict'". Call `load_weights` without assigning its
result.

`load_weights` changes the model in place and returns nothing. `compile`, `build` and
`summary` return nothing either. Only `load_model` returns a model.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.save_weights("wrong.weights.h5")

model = model.load_weights("wrong.weights.h5")
model.predict(np.ones((1, 4)))  # raises AttributeError
# --8<-- [end:wrong]
