"""LeNet5 is trained, saved, loaded, and classifies one image."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]

# --8<-- [start:model]
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(6, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 5, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(120, 5, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(84, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
# --8<-- [end:model]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255  # pixels from 0..255 to 0..1
x_test = x_test.astype("float32") / 255
# --8<-- [end:data]

# --8<-- [start:compile]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
model.fit(
    x_train,
    y_train,
    batch_size=64,
    epochs=5,
    validation_split=0.1,
    verbose=0,
)
# --8<-- [end:fit]

# --8<-- [start:save]
model.save("classify.keras")
loaded = keras.models.load_model("classify.keras")
loss, accuracy = loaded.evaluate(x_test, y_test, verbose=0)
print(f"loaded: test loss {loss:.4f}, test accuracy {accuracy:.4f}")
# --8<-- [end:save]

# --8<-- [start:predict]
names = ["airplane", "automobile", "bird", "cat", "deer"]
names += ["dog", "frog", "horse", "ship", "truck"]

image = x_test[:1]  # one image, still with the axis of the batch
probabilities = loaded.predict(image, verbose=0)[0]
print(image.shape, "->", probabilities.shape)
for name, probability in zip(names, probabilities):
    print(f"{name:12}{probability:.3f}")
print("predicted:", probabilities.argmax(), "label:", y_test[0, 0])
# --8<-- [end:predict]

# --8<-- [start:picture]
figure, (left, right) = plt.subplots(
    1, 2, figsize=(7, 2.6), layout="constrained"
)
left.imshow(image[0], interpolation="none")
left.set_axis_off()
right.barh(names, probabilities)
right.invert_yaxis()
right.set_xlabel("probability")
figure.savefig("classify.svg")
# --8<-- [end:picture]
