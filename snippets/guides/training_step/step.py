"""The training step written out: clipping and accumulating gradients."""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

(x_train, y_train), _ = keras.datasets.cifar10.load_data()
x_train = x_train[:512].astype("float32") / 255
y_train = y_train[:512]
# --8<-- [end:imports]


# --8<-- [start:step]
class ClippedStep(keras.Sequential):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.norm = keras.metrics.Mean(name="gradient_norm")

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        gradients, norm = tf.clip_by_global_norm(gradients, 0.5)
        self.optimizer.apply(gradients, self.trainable_variables)

        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss, sample_weight=tf.shape(x)[0])
        self.norm.update_state(norm)
        return self.compute_metrics(x, y, y_pred)


# --8<-- [end:step]


# --8<-- [start:fit]
def train(model_class, batch_size=128, **settings):
    keras.utils.set_random_seed(1)
    model = model_class(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(8, 3, strides=4, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.SGD(0.1, **settings),
        loss="sparse_categorical_crossentropy",
    )
    model.fit(x_train, y_train, batch_size=batch_size, shuffle=False, verbose=0)
    return model


def largest_difference(model, other):
    pairs = zip(model.get_weights(), other.get_weights())
    return max(np.abs(a - b).max() for a, b in pairs)


by_hand = train(ClippedStep)
logs = by_hand.history.history
print(f"loss {logs['loss'][0]:.3f}, norm {logs['gradient_norm'][0]:.3f}")
# --8<-- [end:fit]

# --8<-- [start:clip]
by_optimizer = train(keras.Sequential, global_clipnorm=0.5)
difference = largest_difference(by_hand, by_optimizer)
print("difference below 1e-6:", difference < 1e-6)
# --8<-- [end:clip]


# --8<-- [start:returns]
class ReturnsLoss(keras.Sequential):
    def train_step(self, data):
        logs = super().train_step(data)
        return logs["loss"]


train(ReturnsLoss)  # raises AttributeError
# --8<-- [end:returns]

# --8<-- [start:accumulate]
large = train(keras.Sequential, batch_size=128)
small = train(keras.Sequential, batch_size=32, gradient_accumulation_steps=4)
for model in (large, small):
    print("updates:", int(model.optimizer.iterations))
print("difference below 1e-6:", largest_difference(large, small) < 1e-6)
# --8<-- [end:accumulate]
