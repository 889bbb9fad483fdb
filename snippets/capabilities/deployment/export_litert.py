"""Export a model to LiteRT (TensorFlow Lite)

Call `export` with `format="litert"`: from every kind of model you get a
`.tflite` file that gives the same outputs as the model, for batches of any
size. Call a subclassed model once before, so that the shapes are known. The
interpreter that runs the file here is TensorFlow's own: it warns that the
package `ai_edge_litert` is to replace it.
"""

# --8<-- [start:imports]
import keras
import numpy as np
import tensorflow as tf
from keras import layers

data = np.arange(12, dtype="float32").reshape(3, 4)
# --8<-- [end:imports]

# --8<-- [start:sequential]
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.export("export_litert.tflite", format="litert", verbose=False)
interpreter = tf.lite.Interpreter("export_litert.tflite")
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
(outputs,) = run(**{name: data}).values()
assert np.allclose(outputs, model(data), atol=1e-5)
print(outputs.shape)
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((4,))
model = keras.Model(inputs, layers.Dense(3)(inputs))
model.export("export_litert.tflite", format="litert", verbose=False)
interpreter = tf.lite.Interpreter("export_litert.tflite")
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
(outputs,) = run(**{name: data}).values()
assert np.allclose(outputs, model(data), atol=1e-5)
print(outputs.shape)
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Net(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = layers.Dense(3)

    def call(self, inputs, training=None):
        return self.dense(inputs)


model = Net()
model.export(
    "export_litert.tflite", format="litert", verbose=False
)  # raises ValueError
# --8<-- [end:subclassing]

# --8<-- [start:subclassing-when]
# only after a call, which may be on a `keras.Input`
model = Net()
model(keras.Input((4,)))
model.export("export_litert.tflite", format="litert", verbose=False)
interpreter = tf.lite.Interpreter("export_litert.tflite")
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
(outputs,) = run(**{name: data}).values()
assert np.allclose(outputs, model(data), atol=1e-5)
print(outputs.shape)
# --8<-- [end:subclassing-when]


# --8<-- [start:functional-subclass]
class Graph(keras.Model):
    def __init__(self, **kwargs):
        inputs = keras.Input((4,))
        super().__init__(inputs, layers.Dense(3)(inputs), **kwargs)


model = Graph()
model.export("export_litert.tflite", format="litert", verbose=False)
interpreter = tf.lite.Interpreter("export_litert.tflite")
run = interpreter.get_signature_runner()
(name,) = run.get_input_details()
(outputs,) = run(**{name: data}).values()
assert np.allclose(outputs, model(data), atol=1e-5)
print(outputs.shape)
# --8<-- [end:functional-subclass]
