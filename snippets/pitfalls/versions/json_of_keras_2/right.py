"""The code names the class, so Keras need not look it up. If the program also saved the
weights, with `save_weights("model.h5")`, load them with
`model.load_weights("model.h5")`.
"""

# --8<-- [start:right]
import json

import keras

text = """
{"class_name": "Sequential", "config": {"name": "sequential", "layers": [
  {"module": "keras.layers", "class_name": "InputLayer", "config":
    {"batch_input_shape": [null, 4], "dtype": "float32", "name": "input_1"}},
  {"module": "keras.layers", "class_name": "Dense", "config":
    {"name": "dense", "units": 8, "activation": "relu"}},
  {"module": "keras.layers", "class_name": "Dense", "config":
    {"name": "dense_1", "units": 1, "activation": "linear"}}
]}, "keras_version": "2.15.0", "backend": "tensorflow"}
"""
model = keras.Sequential.from_config(json.loads(text)["config"])
print(model.input_shape, "->", model.output_shape)
# --8<-- [end:right]
