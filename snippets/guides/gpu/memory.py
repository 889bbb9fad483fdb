"""How much of the GPU's memory a program has, and what happens when it is full."""

# --8<-- [start:imports]
import os

os.environ["KERAS_BACKEND"] = "jax"

import jax
import keras
# --8<-- [end:imports]

# --8<-- [start:statistics]
statistics = jax.devices()[0].memory_stats() or {}
for name in ("bytes_limit", "bytes_in_use"):
    print(f"{name}: {statistics.get(name, 0) / 2**30:.1f} GiB")
# --8<-- [end:statistics]

# --8<-- [start:full]
print(keras.ops.zeros((10_000_000_000_000,))[0])  # raises JaxRuntimeError
# --8<-- [end:full]
