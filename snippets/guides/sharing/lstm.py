"""An LSTM shared by two inputs: do two sentences mean the same?"""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]

# --8<-- [start:data]
synonyms = [
    ("big", "large"),
    ("small", "little"),
    ("fast", "quick"),
    ("happy", "glad"),
    ("ill", "sick"),
    ("clever", "smart"),
    ("begin", "start"),
    ("end", "finish"),
    ("buy", "purchase"),
    ("answer", "reply"),
    ("house", "home"),
    ("car", "automobile"),
]
vocabulary = [word for pair in synonyms for word in pair]


def in_words(meanings):
    """For each meaning, one of its two words, as its place in the list."""
    return 2 * meanings + np.random.randint(2, size=meanings.shape)


def make_sentences(count, steps=4):
    left = np.random.randint(len(synonyms), size=(count, steps))
    right = left.copy()
    same = np.random.randint(2, size=count)
    place = np.random.randint(steps, size=count)
    shift = np.random.randint(1, len(synonyms), size=count) * (1 - same)
    right[np.arange(count), place] += shift
    return [in_words(left), in_words(right % len(synonyms))], same


keras.utils.set_random_seed(1)
x_train, y_train = make_sentences(2000)
x_test, y_test = make_sentences(1000)
for left, right, same in zip(x_test[0][:3], x_test[1], y_test):
    print(" ".join(vocabulary[word] for word in left), end=" | ")
    print(" ".join(vocabulary[word] for word in right), end=" | ")
    print("same" if same else "different")
# --8<-- [end:data]


# --8<-- [start:model]
def encoder():
    embedding = layers.Embedding(len(vocabulary), 16)
    lstm = layers.LSTM(32, unroll=True)  # faster for so few steps
    return keras.Sequential([keras.Input((4,)), embedding, lstm])


def compare(encode_left, encode_right):
    left = keras.Input((4,))
    right = keras.Input((4,))
    x = ops.abs(encode_left(left) - encode_right(right))
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model([left, right], outputs)


one = encoder()
models = {
    "shared": compare(one, one),
    "separate": compare(encoder(), encoder()),
}
# --8<-- [end:model]

# --8<-- [start:fit]
for name, model in models.items():
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy"
    )
    model.fit(x_train, y_train, batch_size=50, epochs=4, verbose=0)
    correct = np.mean((model(x_test)[:, 0] > 0.5) == y_test)
    print(f"{name}: {model.count_params():,} parameters, {correct:.3f} correct")
# --8<-- [end:fit]
