"""A backbone trained on five classes of CIFAR-10 meets the other five."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
# --8<-- [end:imports]

# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
y_train, y_test = y_train[:, 0], y_test[:, 0]

old = y_train < 5  # airplane, automobile, bird, cat, deer
few = [np.flatnonzero(y_train == label)[:50] for label in range(5, 10)]
few = np.concatenate(few)  # dog, frog, horse, ship, truck
x_few, y_few = x_train[few], y_train[few] - 5
x_new, y_new = x_test[y_test >= 5], y_test[y_test >= 5] - 5
# --8<-- [end:data]


# --8<-- [start:network]
def network(classes):
    inputs = keras.Input((32, 32, 3))
    x = layers.Rescaling(1 / 255)(inputs)
    for filters in (24, 48, 96):
        x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization(momentum=0.9)(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.GlobalAveragePooling2D(name="features")(x)
    outputs = layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, outputs)


def compile_model(model, learning_rate):
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )


# --8<-- [end:network]

# --8<-- [start:pretrain]
trained = network(5)
compile_model(trained, 0.001)
trained.fit(x_train[old], y_train[old], batch_size=64, epochs=8, verbose=0)
trained.save("transfer.keras")
# --8<-- [end:pretrain]


# --8<-- [start:cut]
trained = keras.saving.load_model("transfer.keras")
features = trained.get_layer("features").output
backbone = keras.Model(trained.input, features, name="backbone")
backbone.trainable = False

inputs = keras.Input((32, 32, 3))
outputs = layers.Dense(5, activation="softmax")(backbone(inputs))
model = keras.Model(inputs, outputs)
# --8<-- [end:cut]


# --8<-- [start:frozen]
def fit(model, epochs):
    """The accuracy on new images after each epoch."""
    history = model.fit(
        x_few,
        y_few,
        batch_size=16,
        epochs=epochs,
        validation_data=(x_new, y_new),
        validation_batch_size=400,
        verbose=0,
    )
    return history.history["val_accuracy"]


compile_model(model, 0.003)
print("images:", len(x_few), "trained weights:", len(model.trainable_weights))
frozen = fit(model, epochs=5)
print(f"head alone: {frozen[-1]:.3f}")
# --8<-- [end:frozen]

# --8<-- [start:fine-tune]
backbone.trainable = True
compile_model(model, 0.0003)  # again, with a low learning rate
print("trained weights:", len(model.trainable_weights))
tuned = fit(model, epochs=15)
print(f"fine-tuned: {tuned[-1]:.3f}")
# --8<-- [end:fine-tune]

# --8<-- [start:scratch]
scratch = network(5)
compile_model(scratch, 0.001)
alone = fit(scratch, epochs=20)
print(f"from scratch: {alone[-1]:.3f}, at best {max(alone):.3f}")
# --8<-- [end:scratch]

# --8<-- [start:curve]
figure, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
axes.plot(range(1, 21), alone, color="C1", label="from scratch")
axes.plot(range(1, 6), frozen, color="C2", label="backbone frozen")
axes.plot(range(5, 21), frozen[-1:] + tuned, color="C0", label="fine-tuned")
axes.set_xticks(range(0, 21, 5))
axes.set_xlabel("epoch")
axes.set_ylabel("accuracy on new images")
axes.legend()
figure.savefig("transfer.svg")
# --8<-- [end:curve]
