"""What fit prints with each value of verbose."""

# --8<-- [start:model]
import keras
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:640], y_train[:640]

keras.utils.set_random_seed(1)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
# --8<-- [end:model]

# --8<-- [start:two]
history = model.fit(x_train, y_train, epochs=2, verbose=2)
# --8<-- [end:two]

# --8<-- [start:zero]
history = model.fit(x_train, y_train, epochs=2, verbose=0)
print("loss of each epoch:", [f"{one:.3f}" for one in history.history["loss"]])
# --8<-- [end:zero]
