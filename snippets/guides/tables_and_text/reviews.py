"""A classifier of sentences, saved as one file that takes raw text."""

# --8<-- [start:data]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
good = ["great", "funny", "lovely", "moving", "thrilling"]
bad = ["boring", "dull", "slow", "silly", "long"]
labels = np.random.randint(2, size=600)
texts = [
    f"{np.random.choice(['What', 'It is', 'I saw'])} a "
    f"{np.random.choice(good if label else bad)} "
    f"{np.random.choice(['film', 'movie', 'story'])}!"
    for label in labels
]
print(texts[0], labels[0])
# --8<-- [end:data]

# --8<-- [start:adapt]
vectorize = layers.TextVectorization(max_tokens=1000, output_sequence_length=8)
vectorize.adapt(texts)
print(vectorize.get_vocabulary()[:2], vectorize.vocabulary_size())
print(vectorize(["What a great film!", "What a fabulous film!"]).numpy())
# --8<-- [end:adapt]

# --8<-- [start:fit]
dataset = tf.data.Dataset.from_tensor_slices((texts, labels))
train = dataset.shuffle(600).batch(32)
train = train.map(lambda text, label: (vectorize(text), label)).prefetch(1)

model = keras.Sequential(
    [
        keras.Input((8,), dtype="int64"),
        layers.Embedding(vectorize.vocabulary_size(), 16, mask_zero=True),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(train, shuffle=False, epochs=4, verbose=0)
print(f"accuracy: {history.history['accuracy'][-1]:.2f}")
# --8<-- [end:fit]

# --8<-- [start:whole]
inputs = keras.Input((), dtype="string")
whole = keras.Model(inputs, model(vectorize(inputs)))
whole.save("reviews.keras")
# --8<-- [end:whole]

# --8<-- [start:predict]
loaded = keras.saving.load_model("reviews.keras")
sentences = tf.constant(["What a great film", "so boring and slow"])
print(loaded.predict(sentences, verbose=0).round(2))
# --8<-- [end:predict]

# --8<-- [start:strings]
sentences = np.array(["What a great film", "so boring and slow"])
loaded.predict(sentences, verbose=0)  # raises ValueError
# --8<-- [end:strings]

# --8<-- [start:pass]
as_objects = loaded.predict(sentences.astype(object), verbose=0)
batches = tf.data.Dataset.from_tensor_slices(sentences).batch(32)
as_dataset = loaded.predict(batches, verbose=0)
print(np.array_equal(as_objects, as_dataset))
# --8<-- [end:pass]

# --8<-- [start:vocabulary]
words = vectorize.get_vocabulary()
same = layers.TextVectorization(output_sequence_length=8, vocabulary=words)
print(np.array_equal(same(texts), vectorize(texts)))
# --8<-- [end:vocabulary]

# --8<-- [start:back]
numbers = vectorize(["What a fabulous film"]).numpy()[0]
print(*[words[number] for number in numbers if number > 0])
# --8<-- [end:back]

# --8<-- [start:learned]
table = model.layers[0].get_weights()[0]
print(table.shape)
print(table[words.index("great")].round(1))
# --8<-- [end:learned]

# --8<-- [start:bag]
bag = layers.TextVectorization(output_mode="tf_idf", ngrams=2)
bag.adapt(texts)
print(bag(texts).shape)
# --8<-- [end:bag]
