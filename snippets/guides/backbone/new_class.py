"""Give a trained classifier one class more, and keep what its head knows."""

# --8<-- [start:add]
import keras
import numpy as np
from keras import layers

inputs = keras.Input((16,))
features = layers.Dense(8, activation="relu", name="features")(inputs)
outputs = layers.Dense(3, name="head")(features)  # logits of three classes
model = keras.Model(inputs, outputs)  # suppose that it is trained

head = layers.Dense(4, name="new_head")
extended = keras.Model(inputs, head(features))
kernel, bias = head.get_weights()
kernel[:, :3], bias[:3] = model.get_layer("head").get_weights()
head.set_weights([kernel, bias])

x = np.random.normal(size=(5, 16))
print("same logits:", np.allclose(model(x), extended(x)[:, :3], atol=1e-6))
# --8<-- [end:add]
