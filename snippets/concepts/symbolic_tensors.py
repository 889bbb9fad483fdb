"""A symbolic tensor: what can be done with it, and what cannot."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers, ops
# --8<-- [end:imports]

# --8<-- [start:kinds]
inputs = keras.Input((4,))
print(type(inputs).__name__, inputs.shape, inputs.dtype)

values = ops.ones((2, 4))
print(values.shape, float(values[0, 0]))
# --8<-- [end:kinds]

# --8<-- [start:operators]
x = layers.Dense(4, activation="relu")(inputs)
x = inputs + 2 * x  # + and * add steps to the graph
x = x[:, :3]
x = ops.concatenate([x, ops.mean(x, axis=1, keepdims=True)], axis=1)
print((x > 0).dtype, (-x).shape, x[..., None].shape)

outputs = layers.Dense(1)(x)
model = keras.Model(inputs, outputs)
for operation in model.operations:
    print(operation.name, operation.output.shape)
# --8<-- [end:operators]

# --8<-- [start:predict]
print(model.predict(np.ones((2, 4)), verbose=0).shape)
# --8<-- [end:predict]

# --8<-- [start:bool]
x = layers.Dense(4)(inputs)
x = 2 * x if x > 0 else x  # raises TypeError
# --8<-- [end:bool]

# --8<-- [start:where]
outputs = ops.where(x > 0, 2 * x, x)
print(outputs.shape)
# --8<-- [end:where]

# --8<-- [start:assign]
x[:, 0] = 0  # raises TypeError
# --8<-- [end:assign]

# --8<-- [start:mask]
keep = ops.array([0.0, 1.0, 1.0, 1.0])
outputs = x * keep
print(outputs.shape)
# --8<-- [end:mask]
