"""The axis of the batch, and a model with several inputs."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:batch]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
print(model.input_shape, model.output_shape)
for rows in (1, 3, 100):
    print(model.predict(np.ones((rows, 4)), verbose=0).shape)
# --8<-- [end:batch]

# --8<-- [start:one]
row = np.ones(4)
model.predict(row, verbose=0)  # raises ValueError
# --8<-- [end:one]

# --8<-- [start:expand]
batch = row[np.newaxis]
print(row.shape, batch.shape)
prediction = model.predict(batch, verbose=0)[0]
print(prediction.shape)
# --8<-- [end:expand]

# --8<-- [start:inputs]
text = keras.Input((4,), name="text")
price = keras.Input((1,), name="price")
x = layers.Concatenate()([text, price])
outputs = layers.Dense(1)(x)
model = keras.Model([text, price], outputs)
print(model.input_shape)

data = [np.ones((100, 4)), np.ones((100, 1))]
print(model.predict(data, verbose=0).shape)
# --8<-- [end:inputs]

# --8<-- [start:list]
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
rows = [np.ones(4), np.zeros(4), np.ones(4)]
batch = np.stack(rows)
print(batch.shape, model.predict(batch, verbose=0).shape)
# --8<-- [end:list]
