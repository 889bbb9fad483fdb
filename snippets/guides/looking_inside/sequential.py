"""Intermediate activations of a Sequential model."""

# --8<-- [start:features]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(16, 3, activation="relu", name="conv"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)
features = keras.Model(model.inputs[0], model.get_layer("conv").output)

_, (x_test, y_test) = keras.datasets.cifar10.load_data()
maps = features.predict(x_test[:4], verbose=0)
print(maps.shape)
# --8<-- [end:features]

# --8<-- [start:both]
conv = model.get_layer("conv").output
both = keras.Model(model.inputs[0], [conv, model.outputs[0]])
maps, predictions = both.predict(x_test[:4], verbose=0)
print(maps.shape, predictions.shape)
# --8<-- [end:both]
