"""A trained model is split in two, and trained models are joined."""

# --8<-- [start:autoencoder]
import keras
import numpy as np
from keras import layers

(x_train, _), (x_test, _) = keras.datasets.cifar10.load_data()
x_train = x_train[:2000, ::2, ::2].mean(axis=-1).reshape(-1, 256) / 255
x_test = x_test[:100, ::2, ::2].mean(axis=-1).reshape(-1, 256) / 255

keras.utils.set_random_seed(1)
inputs = keras.Input((256,))
x = layers.Dense(64, activation="relu")(inputs)
code = layers.Dense(8, name="code")(x)
x = layers.Dense(64, activation="relu", name="hidden")(code)
outputs = layers.Dense(256, name="pixels")(x)
autoencoder = keras.Model(inputs, outputs)
autoencoder.compile(optimizer="adam", loss="mse")
autoencoder.fit(x_train, x_train, epochs=3, verbose=0)
# --8<-- [end:autoencoder]

# --8<-- [start:split]
code = autoencoder.get_layer("code").output
encoder = keras.Model(autoencoder.input, code)
decoder = keras.Model(code, autoencoder.output)

codes = encoder.predict(x_test, verbose=0)
decoded = decoder.predict(codes, verbose=0)
print("codes:", codes.shape, "decoded:", decoded.shape)
whole = autoencoder.predict(x_test, verbose=0)
print("same as the autoencoder:", np.allclose(decoded, whole, atol=1e-5))
# --8<-- [end:split]

# --8<-- [start:disconnected]
keras.Model(keras.Input((8,)), autoencoder.output)  # raises ValueError
# --8<-- [end:disconnected]

# --8<-- [start:layers]
new_input = keras.Input((8,))
x = autoencoder.get_layer("hidden")(new_input)
decoder = keras.Model(new_input, autoencoder.get_layer("pixels")(x))
same = np.allclose(decoder(codes), whole, atol=1e-5)
print("same as the autoencoder:", same)
# --8<-- [end:layers]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((256,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(8),
        layers.Dense(64, activation="relu"),
        layers.Dense(256),
    ]
)
encoder = keras.Sequential(model.layers[:2])
decoder = keras.Sequential(model.layers[2:])
same = np.allclose(decoder(encoder(x_test)), model(x_test), atol=1e-5)
print("same as the whole:", same)
# --8<-- [end:sequential]

# --8<-- [start:codes]
mean, deviation = codes.mean(axis=0), codes.std(axis=0)
print("standard deviations:", [f"{number:.1f}" for number in deviation])
drawn = np.random.normal(mean, deviation, size=(4, 8))
print("images:", decoder(drawn).shape)
# --8<-- [end:codes]

# --8<-- [start:denoise]
noisy_train = x_train + np.random.normal(0, 0.3, size=x_train.shape)
noisy_test = x_test + np.random.normal(0, 0.3, size=x_test.shape)
autoencoder.fit(noisy_train, x_train, epochs=3, verbose=0)
for name, images in (
    ("noisy", noisy_test),
    ("denoised", autoencoder(noisy_test)),
):
    print(f"{name}: error {np.mean(np.square(images - x_test)):.3f}")
# --8<-- [end:denoise]

# --8<-- [start:skip]
inputs = keras.Input((8,))
middle = layers.Dense(8, name="middle")(inputs)
x = layers.Dense(8)(middle)
model = keras.Model(inputs, layers.Add()([x, inputs]))
keras.Model(middle, model.output)  # raises ValueError
# --8<-- [end:skip]

# --8<-- [start:both]
second_half = keras.Model([middle, model.input], model.output)
first_half = keras.Model(model.input, middle)
x = keras.ops.convert_to_tensor(codes)
outputs = second_half([first_half(x), x])
print("same as the whole:", np.allclose(outputs, model(x), atol=1e-5))
# --8<-- [end:both]
