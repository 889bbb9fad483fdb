"""A tag for each word, with the padding kept out of loss and accuracy."""

# --8<-- [start:data]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
lengths = np.random.randint(2, 6, size=(300, 1))
is_word = np.arange(20) < lengths
words = np.where(is_word, np.random.randint(1, 50, size=(300, 20)), 0)
tags = np.where(is_word, words % 3, 0)  # 0: other, and padding
print(words.shape, tags.shape)
# --8<-- [end:data]


# --8<-- [start:model]
def make_model(mask_zero):
    return keras.Sequential(
        [
            keras.Input((None,)),
            layers.Embedding(50, 8, mask_zero=mask_zero),
            layers.LSTM(16, return_sequences=True),
            layers.Dense(3, activation="softmax"),
        ]
    )


model = make_model(mask_zero=False)
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
    weighted_metrics=[
        keras.metrics.SparseCategoricalAccuracy(name="weighted_accuracy")
    ],
)
model.fit(words, tags, epochs=2, verbose=0)
print(model.output_shape)
# --8<-- [end:model]

# --8<-- [start:padding]
results = model.evaluate(words, tags, verbose=0, return_dict=True)
predicted = np.argmax(model(words), axis=-1)
print(f"accuracy in Keras: {results['accuracy']:.3f}")
print(f"correct words: {np.mean((predicted == tags)[is_word]):.3f}")
# --8<-- [end:padding]

# --8<-- [start:mask]
masked = make_model(mask_zero=True)
masked.set_weights(model.get_weights())
masked.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
results = masked.evaluate(words, tags, verbose=0, return_dict=True)
print(f"accuracy with the mask: {results['accuracy']:.3f}")
# --8<-- [end:mask]

# --8<-- [start:weights]
weights = is_word.astype("float32")
results = model.evaluate(
    words, tags, sample_weight=weights, verbose=0, return_dict=True
)
print(f"accuracy: {results['accuracy']:.3f}")
print(f"weighted accuracy: {results['weighted_accuracy']:.3f}")
# --8<-- [end:weights]
