"""model_from_json: "Could not locate class 'Sequential'"

`model_from_json` raises "Could not locate class 'Sequential'", or "'Functional'", for a
description of a model that Keras 2 wrote with `to_json`. Parse the text with
`json.loads`, and pass its entry `config` to `from_config` of the model's class.

Keras 3 stores with each class the module that it comes from, and looks there. Keras 2
left out the module of the model, so Keras 3 takes it for a class you wrote and did not
register, and advises you to decorate it. There is nothing to decorate.

The text in the program is such a description.
"""

# --8<-- [start:wrong]
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
model = keras.models.model_from_json(text)  # raises TypeError
# --8<-- [end:wrong]
