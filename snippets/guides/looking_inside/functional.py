"""Intermediate activations of a functional model."""

# --8<-- [start:features]
import keras
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = layers.Conv2D(16, 3, activation="relu", name="conv")(x)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)

features = keras.Model(model.input, model.get_layer("conv").output)

_, (x_test, y_test) = keras.datasets.cifar10.load_data()
maps = features.predict(x_test[:4], verbose=0)
print(maps.shape)
# --8<-- [end:features]

# --8<-- [start:both]
conv = model.get_layer("conv").output
both = keras.Model(model.input, [conv, model.output])
maps, predictions = both.predict(x_test[:4], verbose=0)
print(maps.shape, predictions.shape)
# --8<-- [end:both]
