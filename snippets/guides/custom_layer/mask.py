"""A layer that uses a mask: attention pooling over words, without padding."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]

# --8<-- [start:data]
plain = ["the", "film", "was", "a", "story", "with", "music", "and", "two"]
good, bad = ["great", "lovely", "moving"], ["awful", "boring", "weak"]
vocabulary = ["", *plain, *good, *bad]  # 0 is padding


def make_reviews(count, steps=10):
    reviews = np.zeros((count, steps), dtype="int32")
    labels = np.random.randint(2, size=count)
    for review, label in zip(reviews, labels):
        length = np.random.randint(3, steps + 1)
        review[:length] = np.random.randint(1, 10, size=length)
        opinion = np.random.choice(good if label else bad)
        review[np.random.randint(length)] = vocabulary.index(opinion)
    return reviews, labels


keras.utils.set_random_seed(1)
x_train, y_train = make_reviews(2000)
x_test, y_test = make_reviews(200)
# --8<-- [end:data]


# --8<-- [start:layer]
class AttentionPooling(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True

    def build(self, input_shape):
        self.query = self.add_weight(shape=(input_shape[-1],), name="query")

    def attend(self, inputs, mask=None):
        scores = ops.matmul(inputs, self.query)
        if mask is not None:
            scores = ops.where(mask, scores, -1e9)
        return ops.softmax(scores)

    def call(self, inputs, mask=None):
        weights = self.attend(inputs, mask)
        return ops.sum(weights[..., None] * inputs, axis=1)

    def compute_mask(self, inputs, mask=None):
        return None  # there is no time axis any more


# --8<-- [end:layer]
# --8<-- [start:layers]
embedding = layers.Embedding(len(vocabulary), 8, mask_zero=True)
pooling = AttentionPooling()
dense = layers.Dense(1, activation="sigmoid")
# --8<-- [end:layers]

# --8<-- [start:sequential]
sequential = keras.Sequential(
    [keras.Input((None,), dtype="int32"), embedding, pooling, dense]
)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((None,), dtype="int32")
x = embedding(inputs)
x = pooling(x)
outputs = dense(x)
functional = keras.Model(inputs, outputs)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Classifier(keras.Model):
    def __init__(self, embedding, pooling, dense, **kwargs):
        super().__init__(**kwargs)
        self.embedding = embedding
        self.pooling = pooling
        self.dense = dense

    def call(self, inputs, training=None):
        x = self.embedding(inputs)
        x = self.pooling(x)
        return self.dense(x)


subclassed = Classifier(embedding, pooling, dense)
# --8<-- [end:subclassing]

# --8<-- [start:fit]
functional.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
functional.fit(x_train, y_train, epochs=5, verbose=0)
loss, accuracy = functional.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy: {accuracy:.2f}")
# --8<-- [end:fit]

# --8<-- [start:attention]
reviews = x_test[:6]
mask = embedding.compute_mask(reviews)
weights = np.array(pooling.attend(embedding(reviews), mask))

figure, axes = plt.subplots(figsize=(8, 2.6), layout="constrained")
axes.imshow(weights, cmap="Blues", vmin=0, vmax=1, aspect="auto")
for (row, column), word in np.ndenumerate(reviews):
    color = "white" if weights[row, column] > 0.5 else "black"
    axes.text(
        column, row, vocabulary[word], color=color, ha="center", va="center"
    )
axes.set_axis_off()
figure.savefig("mask.svg")
# --8<-- [end:attention]

# --8<-- [start:padding]
padded = np.pad(x_test, ((0, 0), (0, 30)))
for model in (sequential, functional, subclassed):
    difference = np.max(np.abs(model(padded) - model(x_test)))
    print(f"{type(model).__name__}: predictions change by {difference:.6f}")
# --8<-- [end:padding]


# --8<-- [start:unmasked]
class AveragePooling(layers.Layer):
    def call(self, inputs):
        return ops.mean(inputs, axis=1)


average = AveragePooling()
outputs = average(embedding(x_test))  # warns UserWarning
difference = np.max(np.abs(average(embedding(padded)) - outputs))
print(f"outputs change by {difference:.2f}")
# --8<-- [end:unmasked]
