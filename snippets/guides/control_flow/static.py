"""Loops and flags that are known before the data."""

# --8<-- [start:imports]
import keras
from keras import layers

# --8<-- [end:imports]


# --8<-- [start:sequential]
def network(depth, normalize):
    model = keras.Sequential([keras.Input((32, 32, 3))])
    for _ in range(depth):
        model.add(layers.Conv2D(16, 3, padding="same", activation="relu"))
        if normalize:
            model.add(layers.BatchNormalization())
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model


print("depth 2:", network(depth=2, normalize=False).count_params())
print("depth 5:", network(depth=5, normalize=True).count_params())
# --8<-- [end:sequential]


# --8<-- [start:functional]
def network(depth, normalize):
    x = inputs = keras.Input((32, 32, 3))
    for _ in range(depth):
        x = layers.Conv2D(16, 3, padding="same", activation="relu")(x)
        if normalize:
            x = layers.BatchNormalization()(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, outputs)


print("depth 2:", network(depth=2, normalize=False).count_params())
print("depth 5:", network(depth=5, normalize=True).count_params())
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Network(keras.Model):
    def __init__(self, depth, normalize, **kwargs):
        super().__init__(**kwargs)
        self.blocks = []
        for _ in range(depth):
            conv = layers.Conv2D(16, 3, padding="same", activation="relu")
            self.blocks.append(conv)
            if normalize:
                self.blocks.append(layers.BatchNormalization())
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(10, activation="softmax")

    def call(self, inputs, training=None):
        x = inputs
        for layer in self.blocks:
            x = layer(x, training=training)
        return self.dense(self.flatten(x))


for depth, normalize in [(2, False), (5, True)]:
    model = Network(depth, normalize)
    model(keras.Input((32, 32, 3)))
    print(f"depth {depth}:", model.count_params())
# --8<-- [end:subclassing]
