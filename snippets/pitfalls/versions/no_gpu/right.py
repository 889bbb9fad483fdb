"""A loop works with any number of GPUs. If TensorFlow was built with CUDA and finds
none, the driver or the libraries are missing; if it was built without CUDA, it is the
wrong package. If there is a GPU, Keras uses it without any further code.
"""

# --8<-- [start:right]
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)
print("GPUs:", len(gpus))
print("built with CUDA:", tf.test.is_built_with_cuda())
# --8<-- [end:right]
