"""A tag for each word, with the padding kept out of loss and accuracy."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
lengths = np.random.randint(3, 10, size=(300, 1))
is_word = np.arange(30) < lengths
words = np.where(is_word, np.random.randint(1, 50, size=(300, 30)), 0)
tags = np.where(is_word, words % 3, 0)  # 0: other, and padding
print(words.shape, tags.shape)
# --8<-- [end:data]


# --8<-- [start:model]
def make_model(mask_zero):
    return keras.Sequential(
        [
            keras.Input((None,)),
            layers.Embedding(50, 8, mask_zero=mask_zero),
            layers.Bidirectional(layers.LSTM(8, return_sequences=True)),
            layers.Dense(3, activation="softmax"),
        ]
    )


print(make_model(mask_zero=True).output_shape)
# --8<-- [end:model]


# --8<-- [start:mask]
def share_of_correct_words(model):
    predicted = model.predict(words, verbose=0).argmax(axis=-1)
    return np.mean((predicted == tags)[is_word])


for mask_zero in (True, False):
    model = make_model(mask_zero)
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(words, tags, epochs=2, verbose=0)
    loss, accuracy = model.evaluate(words, tags, verbose=0)
    correct = share_of_correct_words(model)
    name = "mask" if mask_zero else "no mask"
    print(f"{name}: accuracy {accuracy:.3f}, of the words {correct:.3f}")
# --8<-- [end:mask]

# --8<-- [start:weights]
weights = is_word.astype("float32")
model.compile(
    loss="sparse_categorical_crossentropy", weighted_metrics=["accuracy"]
)
loss, accuracy = model.evaluate(words, tags, sample_weight=weights, verbose=0)
print(f"no mask, weights: accuracy {accuracy:.3f}")
# --8<-- [end:weights]
