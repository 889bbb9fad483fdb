"""Two virtual devices on one processor, and batches that are divided among them by JAX."""

import os

# XLA ends the process if a device waits longer than this for the other one, which happens
# where they share a busy core. Seconds.
os.environ["XLA_FLAGS"] = "--xla_cpu_collective_call_terminate_timeout_seconds=600"

import jax

jax.config.update("jax_num_cpu_devices", 2)

import keras  # noqa: E402

devices = keras.distribution.list_devices()
keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))
