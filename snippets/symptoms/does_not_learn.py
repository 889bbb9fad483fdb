"""Checks for a model that does not learn, quickest first."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)
x = random.normal(size=(1024, 8)).astype("float32")
y = (x[:, 0] + x[:, 1] > 0).astype("int32")


def build(last="softmax"):
    return keras.Sequential(
        [
            keras.Input((8,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(2, activation=last),
        ]
    )


def train(model, x, y, epochs=5, learning_rate=0.02):
    optimizer = keras.optimizers.Adam(learning_rate)
    model.compile(
        optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    history = model.fit(x, y, batch_size=64, epochs=epochs, verbose=0).history
    loss, accuracy = history["loss"][-1], history["accuracy"][-1]
    return f"loss {loss:.1f}, accuracy {accuracy:.2f}"


# --8<-- [end:imports]

# --8<-- [start:batch]
print("one batch:", train(build(), x[:32], y[:32], epochs=50))
# --8<-- [end:batch]

# --8<-- [start:baseline]
counts = np.bincount(y)
print("always the most common class:", f"{counts.max() / counts.sum():.2f}")
# --8<-- [end:baseline]

# --8<-- [start:last]
for last in ("softmax", None):
    model = build(last)
    sums = model.predict(x[:100], verbose=0).sum(axis=1)
    print(f"activation={last}, rows sum to one: {np.allclose(sums, 1)}")
    print(" ", train(model, x, y))
# --8<-- [end:last]

# --8<-- [start:pairs]
print("shuffled together:", train(build(), x, y, epochs=10))
order = random.permutation(len(y))
print("labels shuffled alone:", train(build(), x, y[order], epochs=10))
# --8<-- [end:pairs]

# --8<-- [start:scale]
large = (x * 1000 + 5000).astype("float32")
print("range:", large.min().round(), "to", large.max().round())
print("as they are:", train(build(), large, y))
scaled = (large - large.mean(axis=0)) / large.std(axis=0)
print("standardized:", train(build(), scaled, y))
# --8<-- [end:scale]

# --8<-- [start:rate]
for learning_rate in (0.000001, 0.02, 10.0):
    result = train(build(), x, y, learning_rate=learning_rate)
    print(f"learning rate {learning_rate:g}: {result}")
# --8<-- [end:rate]

# --8<-- [start:weights]
model = build()
model.trainable = False
before = model.get_weights()
train(model, x, y)  # warns UserWarning
changes = [np.abs(a - b).max() for a, b in zip(before, model.get_weights())]
print("largest change:", max(changes))
print("weights to train:", len(model.trainable_weights))
# --8<-- [end:weights]

# --8<-- [start:constant]
inputs = keras.Input((8,))
hidden = layers.Dense(32, activation="relu", bias_initializer="ones")(inputs)
outputs = layers.Dense(1, activation="relu")(hidden)
model = keras.Model(inputs, outputs)
model.compile(keras.optimizers.Adam(0.01), "mean_squared_error")
targets = x[:, :1] - 5  # below zero, where relu cannot go
model.fit(x, targets, epochs=5, verbose=0)
predictions = model.predict(x, verbose=0)
print("predictions from", predictions.min(), "to", predictions.max())
print("targets below zero:", np.mean(targets < 0))
# --8<-- [end:constant]
