"""Train on attacked images, and measure on them in `test_step`."""

# --8<-- [start:imports]
import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from keras import layers, ops

# --8<-- [end:imports]
# --8<-- [start:data]
(x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:20000].astype("float32") / 255, y_train[:20000]
x_test, y_test = x_test[:2000].astype("float32") / 255, y_test[:2000]
# --8<-- [end:data]


# --8<-- [start:step]
def attack(model, x, y):
    with tf.GradientTape() as tape:
        tape.watch(x)
        loss = model.compute_loss(x, y, model(x, training=False))
    return x + 2 / 255 * tf.sign(tape.gradient(loss, x))


class RobustModel(keras.Sequential):
    def __init__(self, *args, adversarial=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.adversarial = adversarial
        self.attacked = keras.metrics.SparseCategoricalAccuracy(name="attacked")

    def train_step(self, data):
        x, y = data
        if self.adversarial:
            x = attack(self, x, y)
        return super().train_step((x, y))

    def test_step(self, data):
        x, y = data
        y_pred = self(attack(self, x, y), training=False)
        self.attacked.update_state(y, y_pred)
        return super().test_step(data)


# --8<-- [end:step]


# --8<-- [start:fit]
def train(adversarial):
    keras.utils.set_random_seed(1)
    model = RobustModel(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(16, 3, strides=2, activation="relu"),
            layers.Conv2D(32, 3, strides=2, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ],
        adversarial=adversarial,
    )
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, batch_size=64, epochs=8, verbose=0)
    return model


plain = train(adversarial=False)
robust = train(adversarial=True)
# --8<-- [end:fit]

# --8<-- [start:evaluate]
for name, model in {"plain": plain, "robust": robust}.items():
    results = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
    print(f"{name:6} accuracy {results['accuracy']:.3f}", end="  ")
    print(f"attacked {results['attacked']:.3f}")
# --8<-- [end:evaluate]

# --8<-- [start:by-hand]
x_attacked = attack(robust, tf.constant(x_test), y_test)
y_pred = robust.predict(x_attacked, verbose=0)
correct = ops.argmax(y_pred, axis=-1) == y_test[:, 0]
print(f"by hand: {ops.mean(correct):.3f}")
# --8<-- [end:by-hand]

# --8<-- [start:figure]
x, y = tf.constant(x_test[:8]), y_test[:8]
figure, axes = plt.subplots(2, 8, figsize=(7, 2.3), layout="constrained")
for row, images in zip(axes, (x, attack(plain, x, y))):
    labels = plain.predict(images, verbose=0).argmax(axis=-1)
    for axis, image, right in zip(row, images, labels == y[:, 0]):
        image = ops.clip(image, 0, 1)
        axis.imshow(image, interpolation="none")
        axis.set_title("✓" if right else "✗", fontsize=9)
        axis.set_axis_off()
figure.savefig("adversarial.svg")
# --8<-- [end:figure]
