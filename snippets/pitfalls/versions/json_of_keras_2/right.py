"""Name the class in the code. Weights saved beside the description, as Keras 2 programs
do with `save_weights("model.h5")`, go in with `model.load_weights("model.h5")`.
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
