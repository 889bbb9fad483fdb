"""Two virtual devices on one processor, and batches that are divided among them by JAX."""

import jax

jax.config.update("jax_num_cpu_devices", 2)

import keras  # noqa: E402

devices = keras.distribution.list_devices()
keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))
