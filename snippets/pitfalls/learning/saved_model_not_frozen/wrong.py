"""TFSMLayer: "is not a valid scope name" in `fit`

`fit` raises "is not a valid scope name" for a model with a `TFSMLayer`, because the
optimizer gets the weights of the SavedModel to train. Freeze the layer:
`TFSMLayer(folder, call_endpoint="serve", trainable=False)`.

The weights in the folder count as trainable. Adam makes variables that are named after
them, and TensorFlow refuses the colon in those names. A SavedModel is made for
predictions: to train on, load the `.keras` file, or build the network with
[`keras.applications`](../../guides/backbone.md).
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

backbone = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
backbone.export("wrong", verbose=False)

features = layers.TFSMLayer("wrong", call_endpoint="serve")
model = keras.Sequential(
    [keras.Input((64, 64, 3)), features, layers.Dense(5, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
x, y = np.ones((32, 64, 64, 3)), np.arange(32) % 5
model.fit(x, y, verbose=0)  # raises ValueError
# --8<-- [end:wrong]
