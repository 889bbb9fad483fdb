"""The learning rate during training: a schedule, and two callbacks."""

# --8<-- [start:model]
import keras
import matplotlib.pyplot as plt
from keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:2000], y_train[:2000]
x_val, y_val = x_test[:500], y_test[:500]


def make_model(learning_rate):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Rescaling(1 / 255),
            layers.Conv2D(16, 3, strides=4, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
    )
    return model


epochs = 12
# --8<-- [end:model]


# --8<-- [start:scheduler]
def warm_up(epoch, learning_rate):
    return 0.002 * min(1, (epoch + 1) / 4) if epoch < 8 else learning_rate / 2


scheduler = keras.callbacks.LearningRateScheduler(warm_up)
model = make_model(0.002)
by_epoch = model.fit(
    x_train, y_train, epochs=epochs, callbacks=[scheduler], verbose=0
)
# --8<-- [end:scheduler]

# --8<-- [start:plateau]
plateau = keras.callbacks.ReduceLROnPlateau(
    monitor="val_loss", factor=0.2, patience=2
)
model = make_model(0.01)
by_plateau = model.fit(
    x_train,
    y_train,
    epochs=epochs,
    validation_data=(x_val, y_val),
    callbacks=[plateau],
    verbose=0,
)
print([f"{rate:.5f}" for rate in by_plateau.history["learning_rate"]])
# --8<-- [end:plateau]

# --8<-- [start:cosine]
steps = epochs * -(-len(x_train) // 32)
warm_up_steps = steps // 4
schedule = keras.optimizers.schedules.CosineDecay(
    0.0,
    decay_steps=steps - warm_up_steps,
    warmup_target=0.002,
    warmup_steps=warm_up_steps,
    alpha=0.01,
)
model = make_model(schedule)
for step in [0, warm_up_steps // 2, warm_up_steps, steps]:
    print(step, f"{float(schedule(step)):.5f}")
# --8<-- [end:cosine]

# --8<-- [start:picture]
figure, axes = plt.subplots(figsize=(7, 3.5), layout="constrained")
for name, history in [
    ("LearningRateScheduler", by_epoch),
    ("ReduceLROnPlateau", by_plateau),
]:
    rates = history.history["learning_rate"]
    axes.step(range(epochs), rates, where="post", label=name)
places = [epochs * at / 100 for at in range(101)]
rates = [float(schedule(steps * at / 100)) for at in range(101)]
axes.plot(places, rates, "--", label="CosineDecay")
axes.set_xlabel("epochs")
axes.set_ylabel("learning rate")
axes.legend()
figure.savefig("rates.svg")
# --8<-- [end:picture]
