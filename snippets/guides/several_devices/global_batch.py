"""How many rows each device gets, and how many steps an epoch has."""

# --8<-- [start:rows]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

# Turns one CPU into two devices. Leave it out if you have two GPUs.
cpu = tf.config.list_physical_devices("CPU")[0]
virtual = [tf.config.LogicalDeviceConfiguration() for _ in range(2)]
tf.config.set_logical_device_configuration(cpu, virtual)

x, y = np.ones((512, 4)), np.ones((512, 1))
seen = set()


class Rows(layers.Layer):
    def call(self, inputs):
        seen.add(inputs.shape[0])  # when it is traced
        return inputs


strategy = tf.distribute.MirroredStrategy()
for batch_size in (64, 64 * strategy.num_replicas_in_sync):
    with strategy.scope():
        model = keras.Sequential([keras.Input((4,)), Rows(), layers.Dense(1)])
        model.compile(optimizer="sgd", loss="mean_squared_error")
    seen.clear()
    history = model.fit(x, y, batch_size=batch_size, verbose=0)
    print(
        f"batch_size={batch_size}: rows on each device: {max(seen)},", end=" "
    )
    print("steps:", history.params["steps"])
# --8<-- [end:rows]
