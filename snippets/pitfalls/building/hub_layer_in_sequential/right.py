"""`TFSMLayer` makes a layer from the folder. With `trainable=False`, only the head on top
of it learns; otherwise `fit` with Adam [raises an
error](../learning/saved-model-not-frozen.md). The endpoint is called `"serve"` in a folder that Keras 3 exported,
and usually `"serving_default"` in one from a hub. The latter returns a dictionary, which a
`Sequential` model cannot pass on: use the Functional API and take the output by its name.
"""

# --8<-- [start:right]
import keras
import numpy as np
from keras import layers

backbone = keras.Sequential(  # stands for a model from a hub
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
backbone.export("right", verbose=False)

features = layers.TFSMLayer(
    "right", call_endpoint="serving_default", trainable=False
)
inputs = keras.Input((64, 64, 3))
x = features(inputs)
print(x.keys())
outputs = layers.Dense(5, activation="softmax")(x["output_0"])
model = keras.Model(inputs, outputs)
print(len(model.trainable_weights), "trainable weights")

model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
images, labels = np.random.rand(32, 64, 64, 3), np.arange(32) % 5
model.fit(images, labels, verbose=0)
# --8<-- [end:right]
