"""Each branch is called on the same word vectors `x`, which needs the Functional API. If
another layer shall read the positions, such as an LSTM, use
`padding="same"` in all the convolutions instead: then they keep the length of the text.
"""

# --8<-- [start:right]
import keras
from keras import layers

inputs = keras.Input((50,))
x = layers.Embedding(1000, 16)(inputs)
branches = []
for width in (3, 4, 5):
    branch = layers.Conv1D(64, width, activation="relu")(x)
    branches.append(layers.GlobalMaxPooling1D()(branch))
x = layers.Concatenate()(branches)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
print("joined:", x.shape, "output:", outputs.shape)
# --8<-- [end:right]
