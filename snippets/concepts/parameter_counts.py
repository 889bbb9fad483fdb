"""How summary counts the parameters of a model, and what training adds."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:summary]
model = keras.Sequential(
    [
        keras.Input((8, 8, 32)),
        layers.Conv2D(64, 3),
        layers.BatchNormalization(),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10),
    ]
)
model.summary()
# --8<-- [end:summary]

# --8<-- [start:weights]
for weight in model.weights:
    kind = "trainable" if weight.trainable else "non-trainable"
    size = int(np.prod(weight.shape))
    name = weight.path.removeprefix("sequential/")
    print(f"{name:35} {weight.shape!s:14} {size:6,} {kind}")
# --8<-- [end:weights]

# --8<-- [start:formulas]
inputs, units = 8, 16
height, width, channels, filters = 3, 3, 32, 64
words, dimension = 1000, 16

image = (None, 28, 28, channels)
series = (None, 20, inputs)
examples = [
    (layers.Dense(units), (None, inputs), (inputs + 1) * units),
    (
        layers.Conv2D(filters, (height, width)),
        image,
        (height * width * channels + 1) * filters,
    ),
    (layers.BatchNormalization(), image, 4 * channels),
    (layers.LayerNormalization(), image, 2 * channels),
    (layers.Embedding(words, dimension), (None, 20), words * dimension),
    (layers.SimpleRNN(units), series, (inputs + units + 1) * units),
    (layers.LSTM(units), series, 4 * (inputs + units + 1) * units),
    (layers.GRU(units), series, 3 * (inputs + units + 2) * units),
]
for layer, shape, by_hand in examples:
    layer.build(shape)
    name = type(layer).__name__
    print(f"{name:20} {layer.count_params():6,}  by hand {by_hand:6,}")
# --8<-- [end:formulas]

# --8<-- [start:training]
model.compile(optimizer="adam", loss="mean_squared_error")
model.fit(np.zeros((8, 8, 8, 32)), np.zeros((8, 10)), verbose=0)
model.summary()
print(f"the model alone: {model.count_params():,}")
# --8<-- [end:training]

# --8<-- [start:optimizers]
for optimizer in [
    keras.optimizers.SGD(),
    keras.optimizers.SGD(momentum=0.9),
    keras.optimizers.RMSprop(),
    keras.optimizers.Adam(),
]:
    optimizer.build(model.trainable_variables)
    total = sum(int(np.prod(v.shape)) for v in optimizer.variables)
    name = type(optimizer).__name__
    print(f"{name:8} {total:6,} optimizer params")
# --8<-- [end:optimizers]


# --8<-- [start:frozen]
def count(weights):
    return sum(int(np.prod(weight.shape)) for weight in weights)


model.layers[0].trainable = False
print(f"total         {count(model.weights):6,}")
print(f"trainable     {count(model.trainable_weights):6,}")
print(f"non-trainable {count(model.non_trainable_weights):6,}")
# --8<-- [end:frozen]
