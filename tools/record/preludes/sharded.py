"""Two virtual devices on one processor, and batches that are divided among them by JAX."""

import jax

jax.config.update("jax_num_cpu_devices", 2)
# Otherwise, a step may begin on one device while the other still waits for a free core in
# the step before, and both wait forever.
jax.config.update("jax_cpu_enable_async_dispatch", False)

import keras  # noqa: E402

devices = keras.distribution.list_devices()
keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))
