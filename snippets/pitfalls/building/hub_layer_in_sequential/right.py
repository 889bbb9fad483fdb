"""`TFSMLayer` turns the folder into a layer that predicts but cannot be
trained, so the head on top of it learns from fixed features. The name of the
endpoint is `"serve"` in a folder that Keras 3 exported, and usually
`"serving_default"` in one from a hub.
"""

# --8<-- [start:right]
import keras
from keras import layers

backbone = keras.Sequential(  # stands for a model from a hub
    [
        keras.Input((64, 64, 3)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
    ]
)
backbone.export("right", verbose=False)

features = layers.TFSMLayer("right", call_endpoint="serve")
model = keras.Sequential(
    [
        keras.Input((64, 64, 3)),
        features,
        layers.Dense(5, activation="softmax"),
    ]
)
print(model.output_shape)
# --8<-- [end:right]
