"""Two virtual devices on one processor, and a `MirroredStrategy` over both."""

import tensorflow as tf

cpu, *_ = tf.config.list_physical_devices("CPU")
two = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, two)
tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]).scope().__enter__()
