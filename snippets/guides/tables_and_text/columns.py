"""Layers for other kinds of columns, and FeatureSpace for all at once."""

# --8<-- [start:layers]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

hashing = layers.Hashing(num_bins=1000)
print("users:", hashing(["anna91", "ben_k"]).numpy())

postal = layers.IntegerLookup(output_mode="one_hot")
postal.adapt([10115, 80331])
print("postal codes:", postal([80331, 99999]).numpy().tolist())

hours = layers.Discretization(num_bins=4, output_mode="one_hot")
hours.adapt(np.arange(24.0))
print("hours:", hours(np.array([3.0, 20.0])).numpy().tolist())
# --8<-- [end:layers]

# --8<-- [start:feature-space]
columns = {
    "age": np.array([3.0, 8.0, 1.0], dtype="float32"),
    "brand": np.array(["Aro", "Bela", "Aro"]),
}
space = keras.utils.FeatureSpace(
    {"age": "float_normalized", "brand": "string_categorical"},
    output_mode="concat",
)
space.adapt(tf.data.Dataset.from_tensor_slices(columns))

new = {"age": np.array([2.0]), "brand": np.array(["Zeta"])}
print(space(new).numpy().round(2))
# --8<-- [end:feature-space]
