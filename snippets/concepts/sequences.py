"""What an LSTM returns, and how one hands its state to another."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]

# --8<-- [start:shapes]
inputs = keras.Input((20, 4))  # 20 steps, 4 numbers at each
outputs = layers.LSTM(16)(inputs)
print("last output:", outputs.shape)
outputs = layers.LSTM(16, return_sequences=True)(inputs)
print("every output:", outputs.shape)
outputs, h, c = layers.LSTM(16, return_state=True)(inputs)
print("with the states:", outputs.shape, h.shape, c.shape)
# --8<-- [end:shapes]

# --8<-- [start:others]
for layer in [
    layers.LSTM(16, return_state=True),
    layers.GRU(16, return_state=True),
    layers.SimpleRNN(16, return_state=True),
    layers.Bidirectional(layers.LSTM(16, return_state=True)),
]:
    outputs, *states = layer(inputs)
    shapes = [state.shape for state in states]
    print(type(layer).__name__, outputs.shape, "states:", *shapes)
# --8<-- [end:others]

# --8<-- [start:states]
keras.utils.set_random_seed(1)
x = np.random.normal(size=(2, 20, 4))
lstm = layers.LSTM(16, return_sequences=True, return_state=True)
outputs, h, c = lstm(x)
print("h is the last output:", np.array_equal(outputs[:, -1], h))
print("c is the last output:", np.array_equal(outputs[:, -1], c))
# --8<-- [end:states]

# --8<-- [start:continued]
first, h, c = lstm(x[:, :12])
second, h, c = lstm(x[:, 12:], initial_state=[h, c])
both = ops.concatenate([first, second], axis=1)
print("equal to one pass:", np.allclose(both, outputs, atol=1e-6))
# --8<-- [end:continued]

# --8<-- [start:parameters]
lstm = layers.LSTM(16)
lstm(inputs)
features, units = 4, 16
print(lstm.count_params(), 4 * units * (features + units + 1))
# --8<-- [end:parameters]


# --8<-- [start:data]
def make_waves(count, steps=25):
    start = np.random.uniform(0, 6, size=(count, 1))
    speed = np.random.uniform(0.3, 0.6, size=(count, 1))
    waves = np.sin(start + speed * np.arange(steps))
    return waves[..., np.newaxis]  # one number at each step


waves = make_waves(600)
past, future = waves[:, :20], waves[:, 20:]
previous = waves[:, 19:-1]  # the future, one step late
# --8<-- [end:data]

# --8<-- [start:seq2seq]
past_inputs = keras.Input((None, 1))
_, h, c = layers.LSTM(16, return_state=True)(past_inputs)

previous_inputs = keras.Input((None, 1))
decoder = layers.LSTM(16, return_sequences=True, return_state=True)
dense = layers.Dense(1)
x, _, _ = decoder(previous_inputs, initial_state=[h, c])
model = keras.Model([past_inputs, previous_inputs], dense(x))

model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mean_squared_error")
model.fit([past, previous], future, batch_size=50, epochs=5, verbose=0)
# --8<-- [end:seq2seq]

# --8<-- [start:forecast]
encoder = keras.Model(past_inputs, [h, c])


def forecast(past, steps):
    h, c = encoder(past)
    value = past[:, -1:]
    values = []
    for _ in range(steps):
        x, h, c = decoder(value, initial_state=[h, c])
        value = dense(x)
        values.append(value)
    return ops.concatenate(values, axis=1)


waves = make_waves(100)
past, future = waves[:, :20], waves[:, 20:]
error = np.mean(np.abs(forecast(past, 5) - future))
repeated = np.mean(np.abs(past[:, -1:] - future))
print(f"forecast: mean error {error:.2f}")
print(f"the last value repeated: mean error {repeated:.2f}")
# --8<-- [end:forecast]

# --8<-- [start:bidirectional]
encoder = layers.Bidirectional(layers.LSTM(16, return_state=True))
outputs, forward_h, forward_c, backward_h, backward_c = encoder(inputs)
h = layers.Concatenate()([forward_h, backward_h])
c = layers.Concatenate()([forward_c, backward_c])
print(outputs.shape, forward_h.shape, "->", h.shape)

decoder = layers.LSTM(32, return_sequences=True)
print(decoder(keras.Input((None, 4)), initial_state=[h, c]).shape)
# --8<-- [end:bidirectional]
