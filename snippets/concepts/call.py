"""What a layer's call lacks when it is called without __call__."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers
# --8<-- [end:imports]


# --8<-- [start:layer]
class Scale(layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(shape=(input_shape[-1],))

    def call(self, inputs):
        return inputs * self.factor


x = np.ones((2, 3))
layer = Scale()
print(layer(x).shape)
# --8<-- [end:layer]

# --8<-- [start:build]
Scale().call(x)  # raises AttributeError
# --8<-- [end:build]

# --8<-- [start:dtype]
dense = layers.Dense(2, dtype="mixed_float16")
dense.build((None, 3))
x = keras.ops.ones((2, 3))
print("called:    ", dense(x).dtype)
print("with call: ", dense.call(x).dtype)
# --8<-- [end:dtype]

# --8<-- [start:mask]
tokens = np.array([[1, 2, 0, 0]])  # 0 is padding
embedding = layers.Embedding(
    3, 1, mask_zero=True, embeddings_initializer="ones"
)
embedding.build()
embedding.embeddings.assign([[0.0], [10.0], [20.0]])
average = layers.GlobalAveragePooling1D()
print("called:    ", average(embedding(tokens)).numpy())
print("with call: ", average(embedding.call(tokens)).numpy())
# --8<-- [end:mask]


# --8<-- [start:training]
class Drop(keras.Model):
    def __init__(self):
        super().__init__()
        self.dropout = layers.Dropout(0.5, seed=1)

    def call(self, inputs, training=None):
        return self.dropout(inputs)


x = np.ones((1, 1000))
model = Drop()
print("zeros, called:    ", np.sum(model(x, training=True) == 0))
print("zeros, with call: ", np.sum(model.call(x, training=True) == 0))
# --8<-- [end:training]

# --8<-- [start:losses]
x = np.ones((2, 3))
dense = layers.Dense(2, activity_regularizer="l2")
dense(x)
print("losses, called:    ", len(dense.losses))

dense = layers.Dense(2, activity_regularizer="l2")
dense.build((None, 3))
dense.call(x)
print("losses, with call: ", len(dense.losses))
# --8<-- [end:losses]
