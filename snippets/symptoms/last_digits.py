"""Comparing predictions that differ in the last digits."""

# --8<-- [start:order]
import numpy as np
import tensorflow as tf

a, b, c = np.float32([1e8, -1e8, 1.0])
print((a + b) + c, a + (b + c))
print("digits of float32:", np.finfo("float32").precision)
# --8<-- [end:order]

# --8<-- [start:tolerance]
predictions = np.float32([0.2500000, 0.7500000])
expected = np.float32([0.2500001, 0.7499999])
print("==:", np.array_equal(predictions, expected))
np.testing.assert_allclose(predictions, expected, rtol=1e-5, atol=1e-6)
# --8<-- [end:tolerance]

# --8<-- [start:default]
np.testing.assert_allclose(predictions, expected)  # raises AssertionError
# --8<-- [end:default]

# --8<-- [start:precision]
tf.config.experimental.enable_tensor_float_32_execution(False)
print(tf.config.experimental.tensor_float_32_execution_enabled())
# --8<-- [end:precision]

tf.config.experimental.enable_tensor_float_32_execution(True)
