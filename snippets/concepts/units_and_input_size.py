"""What Dense(16) and Input((8,)) each mean."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:model]
x = np.ones((100, 8))  # 100 rows of data with 8 numbers each

model = keras.Sequential(
    [
        keras.Input((8,)),  # x.shape[1:]: what one row has
        layers.Dense(16, activation="relu"),  # your choice
        layers.Dense(1),  # how many values to predict
    ]
)
for layer in model.layers:
    print(layer.kernel.shape, layer.output.shape, layer.count_params())
# --8<-- [end:model]

# --8<-- [start:first]
model = keras.Sequential([layers.Dense(8), layers.Dense(16), layers.Dense(1)])
model.build((None, 5))
for layer in model.layers:
    print(layer.kernel.shape, layer.output.shape, layer.count_params())
# --8<-- [end:first]

# --8<-- [start:other]
model.predict(x, verbose=0)  # raises ValueError
# --8<-- [end:other]

# --8<-- [start:last]
model = keras.Sequential([keras.Input((10, 8)), layers.Dense(16)])
print(model.output_shape, model.count_params())
# --8<-- [end:last]
