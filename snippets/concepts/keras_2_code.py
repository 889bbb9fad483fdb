"""What old imports and functions of keras.backend are called today."""

# --8<-- [start:find]
import importlib

import keras
import numpy as np
from keras import layers


def find(path):
    module, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(module), name)


def show(names):
    for old, new in names.items():
        try:
            find(old)
        except (ImportError, AttributeError) as error:
            find(new)  # raises an error if it does not exist
            print(f"{error!s:62}{new}")


# --8<-- [end:find]


# --8<-- [start:imports]
show(
    {
        "keras.layers.convolutional.Conv2D": "keras.layers.Conv2D",
        "keras.layers.core.Dense": "keras.layers.Dense",
        "keras.layers.merge.concatenate": "keras.layers.concatenate",
        "keras.layers.normalization.BatchNormalization": (
            "keras.layers.BatchNormalization"
        ),
        "keras.layers.pooling.MaxPooling2D": "keras.layers.MaxPooling2D",
        "keras.layers.recurrent.LSTM": "keras.layers.LSTM",
        "keras.layers.embeddings.Embedding": "keras.layers.Embedding",
        "keras.layers.advanced_activations.LeakyReLU": (
            "keras.layers.LeakyReLU"
        ),
        "keras.layers.wrappers.Bidirectional": "keras.layers.Bidirectional",
        "keras.layers.CuDNNLSTM": "keras.layers.LSTM",
        "keras.engine.topology.Layer": "keras.layers.Layer",
        "keras.engine.training.Model": "keras.Model",
        "keras.utils.np_utils.to_categorical": "keras.utils.to_categorical",
        "keras.utils.vis_utils.plot_model": "keras.utils.plot_model",
        "keras.utils.data_utils.get_file": "keras.utils.get_file",
        "keras.utils.generic_utils.get_custom_objects": (
            "keras.saving.get_custom_objects"
        ),
        "keras.optimizers.adam_v2.Adam": "keras.optimizers.Adam",
        "keras.optimizers.adam": "keras.optimizers.Adam",
        "keras.objectives.mean_squared_error": (
            "keras.losses.mean_squared_error"
        ),
        "keras.losses.mse": "keras.losses.mean_squared_error",
        "keras.initializers.normal": "keras.initializers.RandomNormal",
        "keras.callbacks.callbacks.EarlyStopping": (
            "keras.callbacks.EarlyStopping"
        ),
    }
)
# --8<-- [end:imports]

# --8<-- [start:works]
for path in [
    "keras.optimizers.Adam",
    "keras.models.load_model",
    "keras.preprocessing.image.load_img",
    "keras.preprocessing.sequence.pad_sequences",
    "keras.utils.Sequence",
    "keras.utils.get_custom_objects",
    "keras.applications.vgg16.preprocess_input",
]:
    print(f"{path:45}{find(path).__name__}")
# --8<-- [end:works]

# --8<-- [start:backend]
show(
    {
        "keras.backend.get_value": "keras.ops.convert_to_numpy",
        "keras.backend.eval": "keras.ops.convert_to_numpy",
        "keras.backend.variable": "keras.Variable",
        "keras.backend.int_shape": "keras.ops.shape",
        "keras.backend.dot": "keras.ops.matmul",
        "keras.backend.random_normal": "keras.random.normal",
        "keras.backend.ctc_batch_cost": "keras.ops.ctc_loss",
        "keras.backend.ctc_decode": "keras.ops.ctc_decode",
        "keras.backend.function": "keras.Model",
    }
)
for name in ["learning_phase", "get_session", "gradients"]:
    print(name, hasattr(keras.backend, name))
# --8<-- [end:backend]

# --8<-- [start:function]
model = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(8, activation="relu", name="hidden"),
        layers.Dense(1),
    ]
)
# was: K.function([model.input], [model.get_layer("hidden").output])
function = keras.Model(model.inputs[0], model.get_layer("hidden").output)
print(function(np.ones((2, 4))).shape)
# --8<-- [end:function]
