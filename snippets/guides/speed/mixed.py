"""Mixed precision: the policy, the last layer, loss scaling, a `train_step`."""

# --8<-- [start:model]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.config.set_dtype_policy("mixed_float16")  # before the layers

model = keras.Sequential(
    [
        keras.Input((32,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax", dtype="float32"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
for layer in model.layers:
    print(layer.compute_dtype, "from weights of", layer.kernel.dtype)
print("optimizer:", type(model.optimizer).__name__)
# --8<-- [end:model]

# --8<-- [start:small]
gradient = tf.constant(1e-8)
scale = model.optimizer.initial_scale
print(f"as it is: {tf.cast(gradient, 'float16'):.2e}")
print(f"scaled:   {tf.cast(gradient * scale, 'float16'):.2e}")
# --8<-- [end:small]


# --8<-- [start:step]
class Net(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
            scaled = self.optimizer.scale_loss(loss)
        gradients = tape.gradient(scaled, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return self.get_metrics_result()


net = Net(model.inputs, model.outputs)
net.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = np.ones((64, 32)), np.ones(64)
history = net.fit(x, y, epochs=20, verbose=0)
first, *_, last = history.history["loss"]
print(type(net.optimizer).__name__, "- the loss falls:", last < first)
# --8<-- [end:step]

# --8<-- [start:float32]
model.fit(x, y, verbose=0)
model.save("mixed.keras")

keras.config.set_dtype_policy("float32")  # as in a new program
loaded = keras.saving.load_model("mixed.keras")  # warns UserWarning
print(loaded.layers[0].compute_dtype, type(loaded.optimizer).__name__)
# --8<-- [end:float32]

# --8<-- [start:float16]
keras.config.set_dtype_policy("mixed_float16")
loaded = keras.saving.load_model("mixed.keras")
print(loaded.layers[0].compute_dtype, type(loaded.optimizer).__name__)
keras.config.set_dtype_policy("float32")
# --8<-- [end:float16]
