"""Transformers: "Your currently installed version of Keras is Keras 3"

Importing a TensorFlow model from Transformers raises "Your currently installed version
of Keras is Keras 3, but this is not yet supported in Transformers. Please install the
backwards-compatible tf-keras package with `pip install tf-keras`." Do that: `tf-keras`
is Keras 2 under a name of its own.

The TensorFlow models of the library Transformers are layers of Keras 2. Transformers
tries the import below and raises its error when it fails, as `TFBertModel` of
Transformers 4.57.1 did with Keras 3.15. With `tf-keras` installed the same import works.

The models are then layers of `tf_keras` and can't be part of a Keras 3 model: build the
rest of the model with `import tf_keras as keras`. Transformers 5 no longer has models
for TensorFlow; in a new program, use PyTorch with it, or a model from KerasHub, which
is written for Keras 3.
"""

# --8<-- [start:wrong]
import importlib

keras_2 = importlib.import_module("tf_keras")  # raises ModuleNotFoundError
# --8<-- [end:wrong]
