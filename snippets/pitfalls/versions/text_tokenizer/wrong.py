"""Tokenizer can't be imported: keras.preprocessing.text is gone

`from keras.preprocessing.text import Tokenizer` raises `ModuleNotFoundError: No module
named 'keras.preprocessing.text'`. Use the layer `TextVectorization`, which numbers the
words and pads the sentences.

Keras 3 has no `Tokenizer`, `text_to_word_sequence` or `one_hot`. `fit_on_texts` is now
`adapt`; `texts_to_sequences` and `pad_sequences` together are a call of the layer;
`word_index` is the place in `get_vocabulary()`. `keras.preprocessing.sequence` still
has `pad_sequences`, which is also `keras.utils.pad_sequences`. Old code that names
`keras.preprocessing.text.Tokenizer` without importing it raises
`module 'keras.preprocessing' has no attribute 'text'`.
"""

# --8<-- [start:wrong]
from keras.preprocessing.text import Tokenizer  # raises ModuleNotFoundError
# --8<-- [end:wrong]
