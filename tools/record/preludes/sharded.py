"""Two virtual devices on one processor, and batches that are divided among them by JAX."""

import os

# XLA has as many threads as there are cores, unless NPROC names another number. Devices
# that wait for each other occupy one each; without a free one, they wait forever.
os.environ["NPROC"] = "8"

import jax

jax.config.update("jax_num_cpu_devices", 2)

import keras  # noqa: E402

devices = keras.distribution.list_devices()
keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))
