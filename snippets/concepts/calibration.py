"""Whether predicted probabilities are right, and a temperature that mends them."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
random = np.random.default_rng(1)


def examples(count):
    x = random.normal(size=(count, 10)).astype("float32")
    return x, (x[:, 0] + random.normal(size=count) > 0).astype("int32")


(x, y), (x_val, y_val), (x_test, y_test) = map(examples, (300, 1000, 1000))
model = keras.Sequential(
    [
        keras.Input((10,)),
        layers.Dense(128, activation="relu"),
        layers.Dense(2),  # logits, without softmax
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss)
model.fit(x, y, epochs=40, verbose=0)  # far too long: it overfits
# --8<-- [end:model]


# --8<-- [start:check]
def confidence_and_accuracy(logits, y):
    probabilities = np.asarray(ops.softmax(logits))
    accuracy = np.mean(probabilities.argmax(axis=-1) == y)
    return f"{probabilities.max(axis=-1).mean():.2f}, accuracy {accuracy:.2f}"


logits = model.predict(x_test, verbose=0)
print("confidence", confidence_and_accuracy(logits, y_test))
# --8<-- [end:check]

# --8<-- [start:temperature]
val_logits = model.predict(x_val, verbose=0)
temperatures = np.arange(1.0, 20.0, 0.1)
losses = [float(loss(y_val, val_logits / one)) for one in temperatures]
best = temperatures[np.argmin(losses)]
print("temperature:", best.round(1))
print("confidence", confidence_and_accuracy(logits / best, y_test))
# --8<-- [end:temperature]
