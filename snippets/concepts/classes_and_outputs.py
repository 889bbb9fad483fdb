"""Ten classes are one output with ten units; ten outputs are something else."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.default_rng(1).normal(size=(100, 8))
# --8<-- [end:imports]

# --8<-- [start:classes]
labels = np.arange(100) % 10  # one integer a row

model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(10, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, labels, verbose=0)
probabilities = model.predict(x, verbose=0)
print(probabilities.shape, labels.shape)
print("sum of a row:", probabilities[0].sum().round(3))
print("classes:", probabilities.argmax(axis=-1).shape)
# --8<-- [end:classes]

# --8<-- [start:outputs]
inputs = keras.Input((8,))
hidden = layers.Dense(16, activation="relu")(inputs)
kind = layers.Dense(10, activation="softmax", name="kind")(hidden)
price = layers.Dense(1, name="price")(hidden)
model = keras.Model(inputs, {"kind": kind, "price": price})
model.compile(
    optimizer="adam",
    loss={
        "kind": "sparse_categorical_crossentropy",
        "price": "mean_squared_error",
    },
)
model.fit(x, {"kind": labels, "price": np.ones((100, 1))}, verbose=0)
for name, output in model.predict(x, verbose=0).items():
    print(name, output.shape)
# --8<-- [end:outputs]

# --8<-- [start:sparse]
one_hot = keras.utils.to_categorical(labels)
sparse = keras.losses.SparseCategoricalCrossentropy()
categorical = keras.losses.CategoricalCrossentropy()
print("labels", labels.shape, "one-hot", one_hot.shape)
print(f"sparse      {float(sparse(labels, probabilities)):.4f}")
print(f"categorical {float(categorical(one_hot, probabilities)):.4f}")
# --8<-- [end:sparse]

# --8<-- [start:binary]
binary = keras.losses.BinaryCrossentropy()
print(f"binary      {float(binary(one_hot, probabilities)):.4f}")
# --8<-- [end:binary]

# --8<-- [start:tags]
tags = (x[:, :3] > 0).astype("float32")  # each row may have several
model = keras.Sequential(
    [keras.Input((8,)), layers.Dense(3, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, tags, verbose=0)
print((model.predict(x, verbose=0) > 0.5).shape)
# --8<-- [end:tags]
