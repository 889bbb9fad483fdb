"""Which containers of layers Keras tracks, and the order of get_weights."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:tracked]
class Tracked(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1, name="attribute")
        self.blocks = [layers.Dense(1, name="in_a_list")]
        self.blocks.append(layers.Dense(1, name="appended"))
        self.heads = {"a": layers.Dense(1, name="in_a_dictionary")}
        self.heads["b"] = layers.Dense(1, name="added_by_key")
        self.pair = (layers.Dense(1, name="in_a_tuple"),)
        self.nested = {"a": [[layers.Dense(1, name="nested")]]}


for layer in Tracked().layers:
    print(layer.name)
# --8<-- [end:tracked]


# --8<-- [start:hidden]
class Blocks:  # no keras.layers.Layer
    def __init__(self):
        self.dense = layers.Dense(1)


class Hidden(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = Blocks()

    def call(self, inputs):
        return self.blocks.dense(inputs)


model = Hidden()
print(model(np.ones((1, 3))).shape)
print("layers:", len(model.layers), "weights:", len(model.weights))
# --8<-- [end:hidden]


# --8<-- [start:late]
class Late(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [layers.Dense(1)]

    def call(self, inputs):
        for block in self.blocks:
            inputs = block(inputs)
        return inputs


model = Late()
model(np.ones((1, 3)))
model.blocks.append(layers.Dense(1))  # raises ValueError
# --8<-- [end:late]


# --8<-- [start:order]
class Order(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = layers.Dense(1, name="last")
        self.norm = layers.BatchNormalization(name="norm")
        self.first = layers.Dense(2, name="first")

    def call(self, inputs, training=None):
        return self.last(self.norm(self.first(inputs), training=training))


model = Order()
model(np.ones((1, 3)))
for weight, values in zip(model.weights, model.get_weights()):
    print(weight.path, values.shape)
# --8<-- [end:order]
