"""A learning rate for the backbone, and another one for the head."""

# --8<-- [start:step]
import keras
import tensorflow as tf
from keras import layers


class TwoRates(keras.Model):
    def compile(self, base_optimizer, **kwargs):
        super().compile(**kwargs)  # its optimizer trains the head
        self.base_optimizer = base_optimizer

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        base = self.get_layer("base").trainable_variables
        head = self.get_layer("head").trainable_variables
        gradients = tape.gradient(loss, base + head)
        self.base_optimizer.apply(gradients[: len(base)], base)
        self.optimizer.apply(gradients[len(base) :], head)

        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
        return self.compute_metrics(x, y, y_pred)


# --8<-- [end:step]

# --8<-- [start:fit]
(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train, y_train = x_train[:512], y_train[:512]

base = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(8, 3, strides=4, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ],
    name="base",
)
inputs = keras.Input((32, 32, 3))
outputs = layers.Dense(10, activation="softmax", name="head")(base(inputs))
model = TwoRates(inputs, outputs)
model.compile(
    base_optimizer=keras.optimizers.Adam(1e-5),
    optimizer=keras.optimizers.Adam(1e-3),
    loss="sparse_categorical_crossentropy",
)

before = [weight.numpy() for weight in model.weights]
model.fit(x_train, y_train, batch_size=128, verbose=0)
for weight, old in zip(model.weights, before):
    moved = abs(weight.numpy() - old).max()
    print(f"{weight.path:18} moved by {moved:.0e} at most")
# --8<-- [end:fit]
