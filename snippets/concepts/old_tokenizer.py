"""A Tokenizer that was pickled with Keras 2, opened in Keras 3."""

# --8<-- [start:file]
import pickle

import tensorflow as tf

tokenizer = tf.keras.preprocessing.text.Tokenizer()
tokenizer.fit_on_texts(["a great film", "a bad film"])
data = pickle.dumps(tokenizer, protocol=0)
today = type(tokenizer).__module__.encode()
with open("old_tokenizer.pickle", "wb") as file:  # with the old module's name
    file.write(data.replace(today, b"keras.preprocessing.text"))
# --8<-- [end:file]

# --8<-- [start:fails]
with open("old_tokenizer.pickle", "rb") as file:
    tokenizer = pickle.load(file)  # raises ModuleNotFoundError
# --8<-- [end:fails]


# --8<-- [start:load]
class OldPickle(pickle.Unpickler):
    def find_class(self, module, name):
        if name == "Tokenizer":
            return tf.keras.preprocessing.text.Tokenizer
        return super().find_class(module, name)


with open("old_tokenizer.pickle", "rb") as file:
    tokenizer = OldPickle(file).load()
print(tokenizer.texts_to_sequences(["a bad film"]))
print(tokenizer.word_index)
# --8<-- [end:load]

# --8<-- [start:json]
text = tokenizer.to_json()  # keep this instead of the pickle
again = tf.keras.preprocessing.text.tokenizer_from_json(text)
print(again.texts_to_sequences(["a bad film"]))
# --8<-- [end:json]
