"""Activations: their names, as layers, of your own, with a weight."""

# --8<-- [start:table]
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0], dtype="float32")
names = ["relu", "leaky_relu", "elu", "swish", "gelu", "sigmoid", "tanh"]
print(f"{'x':10}", *(f"{value:6.2f}" for value in x))
for name in names:
    outputs = np.array(keras.activations.get(name)(x))
    print(f"{name:10}", *(f"{value:6.2f}" for value in outputs))
# --8<-- [end:table]

# --8<-- [start:forms]
layers.Dense(64, activation="swish")  # by name
layers.Dense(64, activation=keras.activations.silu)  # the function: same
layers.Activation("swish")  # a layer, after Dense without activation
layers.Conv2D(32, 3, activation="leaky_relu")
layers.Conv2D(32, 3, activation=layers.LeakyReLU(negative_slope=0.1))
# --8<-- [end:forms]

# --8<-- [start:slopes]
layer = layers.Activation("swish")
print("same function:", layer.activation is keras.activations.silu)
print("leaky_relu: ", np.array(keras.activations.leaky_relu(x)))
print("LeakyReLU():", np.array(layers.LeakyReLU()(x)))
# --8<-- [end:slopes]


# --8<-- [start:own]
@keras.saving.register_keras_serializable(package="concepts")
def snake(x):
    return x + ops.square(ops.sin(x))


model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(16, activation=snake), layers.Dense(1)]
)
# --8<-- [end:own]

# --8<-- [start:save]
model.save("activations.keras")
loaded = keras.saving.load_model("activations.keras")
rows = np.random.normal(size=(3, 4)).astype("float32")
print("equal outputs:", np.allclose(model(rows), loaded(rows)))
# --8<-- [end:save]


# --8<-- [start:parameter]
@keras.saving.register_keras_serializable(package="concepts")
class LearnedSwish(layers.Layer):
    def build(self, input_shape):
        self.beta = self.add_weight(shape=(), initializer="ones", name="beta")

    def call(self, inputs):
        return inputs * ops.sigmoid(self.beta * inputs)


# --8<-- [end:parameter]
# --8<-- [start:learned]
model = keras.Sequential(
    [keras.Input((4,)), layers.Dense(16), LearnedSwish(), layers.Dense(1)]
)
print([weight.path for weight in model.layers[1].weights])
# --8<-- [end:learned]


# --8<-- [start:step]
def step(x):
    return ops.cast(x > 0, "float32")


def straight_through(x):  # computes the step, with the gradient of sigmoid
    soft = ops.sigmoid(x)
    return soft + ops.stop_gradient(step(x) - soft)


inputs = tf.Variable(x)
for activation in (step, straight_through):
    with tf.GradientTape() as tape:
        outputs = activation(inputs)
    gradient = tape.gradient(outputs, inputs)
    print(f"{activation.__name__}:", outputs.numpy())
    print(
        "  gradient:", None if gradient is None else gradient.numpy().round(2)
    )
# --8<-- [end:step]
