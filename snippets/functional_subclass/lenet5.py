"""LeNet5 on CIFAR-10 as a subclass that hands a graph to keras.Model."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
from keras import layers
# --8<-- [end:imports]

# --8<-- [start:seed]
keras.utils.set_random_seed(1)
# --8<-- [end:seed]


# --8<-- [start:model]
class LeNet5(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((32, 32, 3))
        x = layers.Conv2D(6, 5, padding="same", activation="relu")(inputs)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Conv2D(16, 5, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D(2)(x)
        x = layers.Conv2D(120, 5, padding="same", activation="relu")(x)
        x = layers.Flatten()(x)
        x = layers.Dense(84, activation="relu")(x)
        outputs = layers.Dense(10, activation="softmax")(x)
        super().__init__(inputs, outputs, **kwargs)


model = LeNet5()
# --8<-- [end:model]

# --8<-- [start:summary]
model.summary()
# --8<-- [end:summary]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train = x_train.astype("float32") / 255  # pixels from 0..255 to 0..1
x_test = x_test.astype("float32") / 255
print(x_train.shape, y_train.shape)
print(x_test.shape, y_test.shape)
# --8<-- [end:data]

# --8<-- [start:compile]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:compile]

# --8<-- [start:fit]
history = model.fit(
    x_train,
    y_train,
    batch_size=64,
    epochs=10,
    validation_split=0.1,
    verbose=2,
)
# --8<-- [end:fit]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test loss {loss:.4f}, test accuracy {accuracy:.4f}")
# --8<-- [end:evaluate]

# --8<-- [start:curve]
epochs = [epoch + 1 for epoch in history.epoch]
figure, axes = plt.subplots(figsize=(7, 3.5), layout="constrained")
axes.plot(epochs, history.history["accuracy"], label="training")
axes.plot(epochs, history.history["val_accuracy"], "--", label="validation")
axes.set_xlabel("epoch")
axes.set_ylabel("accuracy")
axes.legend()
figure.savefig("lenet5.svg")
# --8<-- [end:curve]
