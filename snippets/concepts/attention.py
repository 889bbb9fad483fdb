"""Self-attention, positions, the encoder block of a transformer, attention on an LSTM."""

# --8<-- [start:shapes]
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(1)
x = np.random.normal(size=(2, 10, 32))  # 2 sequences, 10 steps, 32 features
attention = layers.MultiHeadAttention(num_heads=4, key_dim=8)
outputs, weights = attention(x, x, return_attention_scores=True)
print("outputs:", outputs.shape)
print("attention weights:", weights.shape)
for weight in attention.weights:
    if weight.name == "kernel":
        print(weight.path.split("/")[-2], weight.shape)
# --8<-- [end:shapes]


# --8<-- [start:positions]
@keras.saving.register_keras_serializable()
class AddPositions(layers.Layer):
    def __init__(self, max_length, **kwargs):
        super().__init__(**kwargs)
        self.max_length = max_length
        self.supports_masking = True

    def build(self, input_shape):
        self.positions = self.add_weight(
            shape=(self.max_length, input_shape[-1]),
            initializer="uniform",
            name="positions",
        )

    def call(self, x):
        return x + self.positions[: ops.shape(x)[1]]

    def get_config(self):
        return {**super().get_config(), "max_length": self.max_length}


# --8<-- [end:positions]


# --8<-- [start:block]
def encoder_block(x, heads, hidden, rate=0.1, causal=False):
    features = x.shape[-1]
    attention = layers.MultiHeadAttention(heads, key_dim=features // heads)
    attended = attention(x, x, use_causal_mask=causal)
    attended = layers.Dropout(rate)(attended)
    x = layers.LayerNormalization()(layers.Add()([x, attended]))

    y = layers.Dense(hidden, activation="relu")(x)  # feed-forward
    y = layers.Dropout(rate)(layers.Dense(features)(y))
    return layers.LayerNormalization()(layers.Add()([x, y]))


def classifier(positions):
    inputs = keras.Input((None,))
    x = layers.Embedding(1000, 32, mask_zero=True)(inputs)
    if positions:
        x = AddPositions(max_length=50)(x)
    x = encoder_block(x, heads=4, hidden=64)  # as many as you like
    x = layers.GlobalAveragePooling1D()(x)
    outputs = layers.Dense(1, activation="sigmoid")(x)
    return keras.Model(inputs, outputs)


model = classifier(positions=True)
print(model.output_shape, f"{model.count_params():,} parameters")
# --8<-- [end:block]

# --8<-- [start:order]
sentence = np.array([[17, 4, 99, 250]])
turned = sentence[:, ::-1]
for positions in (False, True):
    model = classifier(positions)
    same = np.allclose(model(sentence), model(turned), atol=1e-6)
    print("positions:", positions, "- same result in another order:", same)
# --8<-- [end:order]

# --8<-- [start:not-trained]
inputs = keras.Input((50,))
words = layers.Embedding(1000, 32)(inputs)
positions = layers.Embedding(50, 32)(ops.arange(50))  # a constant
model = keras.Model(inputs, words + positions)
print([weight.path for weight in model.trainable_weights])
# --8<-- [end:not-trained]


# --8<-- [start:sinusoidal]
def sinusoidal(length, features):
    position = np.arange(length)[:, np.newaxis]
    angle = position / 10000 ** (np.arange(0, features, 2) / features)
    return np.concatenate([np.sin(angle), np.cos(angle)], axis=-1)


inputs = keras.Input((50,))
x = layers.Embedding(1000, 32)(inputs)
x = x + sinusoidal(50, 32).astype("float32")
print(x.shape)
# --8<-- [end:sinusoidal]

# --8<-- [start:patches]
images = keras.Input((32, 32, 3))
patches = layers.Conv2D(64, 8, strides=8)(images)  # 8 x 8 pixels each
steps = layers.Reshape((-1, 64))(patches)
x = encoder_block(AddPositions(max_length=16)(steps), heads=4, hidden=128)
print(patches.shape, "->", steps.shape, "->", x.shape)
# --8<-- [end:patches]

# --8<-- [start:causal]
x = np.random.normal(size=(1, 4, 32))
_, weights = attention(x, x, use_causal_mask=True, return_attention_scores=True)
print(np.round(weights[0, 0], 2))
# --8<-- [end:causal]

# --8<-- [start:gpt]
inputs = keras.Input((None,))
x = AddPositions(max_length=50)(layers.Embedding(1000, 32)(inputs))
x = encoder_block(x, heads=4, hidden=64, causal=True)
outputs = layers.Dense(1000)(x)  # a logit for each word, at each step
gpt = keras.Model(inputs, outputs)

words = np.array([[17, 4, 99, 250]])
others = np.array([[17, 4, 99, 3]])  # another last word
same = np.isclose(gpt(words), gpt(others), atol=1e-6).all(axis=-1)
print(gpt(words).shape, same)
# --8<-- [end:gpt]

# --8<-- [start:lstm]
inputs = keras.Input((30, 4))
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(inputs)
scores = layers.Flatten()(layers.Dense(1)(x))  # a score for each step
weights = layers.Softmax()(scores)
x = layers.Dot(axes=1)([weights, x])  # the weighted mean of the steps
outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)  # compile and fit this one
look = keras.Model(inputs, weights)

weights = look(np.random.normal(size=(1, 30, 4)))
print(weights.shape, f"sum {float(ops.sum(weights)):.2f}")
# --8<-- [end:lstm]

# --8<-- [start:seq2seq]
encoded = keras.Input((20, 16))  # every output of the encoder
decoded = keras.Input((5, 16))  # every output of the decoder
context = layers.Attention()([decoded, encoded])  # query, value
x = layers.Concatenate()([decoded, context])
print(context.shape, "->", x.shape)
print(layers.AdditiveAttention()([decoded, encoded]).shape)
# --8<-- [end:seq2seq]
