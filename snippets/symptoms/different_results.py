"""Why results differ after loading, or from run to run."""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(256, 8)).astype("float32") * 50 + 100
y = (x[:, 0] > 100).astype("int32")


def build():
    model = keras.Sequential(
        [
            keras.Input((8,)),
            layers.Dense(16, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(0.01)
    model.compile(optimizer, "binary_crossentropy", metrics=["accuracy"])
    return model


def difference(a, b):
    return f"{np.abs(np.array(a) - np.array(b)).max():.2f}"


# --8<-- [end:imports]

# --8<-- [start:twice]
model = build()
x_scaled = (x - 100) / 50
model.fit(x_scaled, y, epochs=20, verbose=0)

first = model.predict(x_scaled, verbose=0)
again = model.predict(x_scaled, verbose=0)
model.save("different_results.keras")
loaded = keras.models.load_model("different_results.keras")
print("predicted twice:", difference(first, again))
print("after loading:", difference(first, loaded.predict(x_scaled, verbose=0)))
# --8<-- [end:twice]

# --8<-- [start:preprocessing]
print("other preprocessing:", difference(first, loaded.predict(x, verbose=0)))

inputs = keras.Input((8,))
scaled = layers.Rescaling(1 / 50, offset=-100 / 50)(inputs)
whole = keras.Model(inputs, model(scaled))
print("part of the model:", difference(first, whole.predict(x, verbose=0)))
# --8<-- [end:preprocessing]

# --8<-- [start:training]
a, b = model(x_scaled, training=True), model(x_scaled, training=True)
print("training=True, twice:", difference(a, b))
a, b = model(x_scaled), model(x_scaled)
print("without, twice:", difference(a, b))
# --8<-- [end:training]

# --8<-- [start:shuffled]
data = tf.data.Dataset.from_tensor_slices((x_scaled, y)).shuffle(256).batch(32)
labels = np.concatenate([labels for _, labels in data])
predicted = model.predict(data, verbose=0)[:, 0] > 0.5  # in another order
print(f"against labels read apart: {np.mean(predicted == labels):.2f}")
print(f"evaluate: {model.evaluate(data, verbose=0)[1]:.2f}")

labels, predicted = [], []
for rows, row_labels in data:
    labels.extend(row_labels.numpy())
    predicted.extend(model.predict_on_batch(rows)[:, 0] > 0.5)
same = np.array(predicted) == np.array(labels)
print(f"collected in one loop: {np.mean(same):.2f}")
# --8<-- [end:shuffled]

# --8<-- [start:weights]
copied = keras.Sequential.from_config(model.get_config())
same = np.allclose(first, copied.predict(x_scaled, verbose=0))
print("from the configuration, same predictions:", same)
copied.set_weights(model.get_weights())
same = np.allclose(first, copied.predict(x_scaled, verbose=0))
print("with the weights too:", same)
# --8<-- [end:weights]

# --8<-- [start:norm]
norm = layers.BatchNormalization()
training = norm(x[:32], training=True)
print("one step of training:", difference(training, norm(x[:32])))
for _ in range(1000):
    training = norm(x[:32], training=True)
print("after many steps:", difference(training, norm(x[:32])))
# --8<-- [end:norm]


# --8<-- [start:seed]
def trained(seed=None):
    if seed is not None:
        keras.utils.set_random_seed(seed)
    model = build()
    model.fit(x_scaled, y, verbose=0)
    return model.predict(x_scaled, verbose=0)


print("no seed, identical:", np.array_equal(trained(), trained()))
print("same seed before each:", np.array_equal(trained(7), trained(7)))
# --8<-- [end:seed]

# --8<-- [start:rounding]
small = model.predict(x_scaled, batch_size=1, verbose=0)
large = model.predict(x_scaled, batch_size=256, verbose=0)
print("close:", np.allclose(small, large, atol=1e-5))
# --8<-- [end:rounding]
