"""A backbone of keras.applications: structure, head, weights from a file."""

# --8<-- [start:backbone]
import keras
import numpy as np
from keras import layers

backbone = keras.applications.MobileNet(
    input_shape=(96, 96, 3),
    alpha=0.25,  # a quarter of the filters
    include_top=False,  # without the head for 1,000 classes
    pooling="avg",
    weights=None,  # random; "imagenet" downloads trained ones
)
backbone.trainable = False  # before compile
# --8<-- [end:backbone]

# --8<-- [start:sequential]
model = keras.Sequential(
    [
        keras.Input((96, 96, 3)),
        layers.Rescaling(1 / 127.5, offset=-1),
        backbone,
        layers.Dense(5, activation="softmax"),
    ]
)
print(model.output_shape, len(model.trainable_weights))
# --8<-- [end:sequential]

# --8<-- [start:functional]
inputs = keras.Input((96, 96, 3))
x = layers.Rescaling(1 / 127.5, offset=-1)(inputs)
x = backbone(x)
outputs = layers.Dense(5, activation="softmax")(x)
model = keras.Model(inputs, outputs)
print(model.output_shape, len(model.trainable_weights))
# --8<-- [end:functional]


# --8<-- [start:subclassing]
class Classifier(keras.Model):
    def __init__(self, backbone, **kwargs):
        super().__init__(**kwargs)
        self.rescaling = layers.Rescaling(1 / 127.5, offset=-1)
        self.backbone = backbone
        self.head = layers.Dense(5, activation="softmax")

    def call(self, inputs, training=None):
        return self.head(self.backbone(self.rescaling(inputs)))


model = Classifier(backbone)
outputs = model(keras.Input((96, 96, 3)))
print(outputs.shape, len(model.trainable_weights))
# --8<-- [end:subclassing]

# --8<-- [start:top]
whole = keras.applications.MobileNet(
    input_shape=(96, 96, 3), alpha=0.25, weights=None
)
print("with top:   ", whole.output_shape, whole.count_params())
print("without top:", backbone.output_shape, backbone.count_params())
print([type(layer).__name__ for layer in whole.layers[-6:]])
# --8<-- [end:top]

# --8<-- [start:file]
whole.save_weights("applications.weights.h5")

again = keras.applications.MobileNet(
    input_shape=(96, 96, 3),
    alpha=0.25,
    weights="applications.weights.h5",
)
images = np.random.uniform(-1, 1, size=(2, 96, 96, 3))
print("same outputs:", np.allclose(whole(images), again(images)))
# --8<-- [end:file]

# --8<-- [start:file-without-top]
body = keras.applications.MobileNet(
    input_shape=(96, 96, 3),
    alpha=0.25,
    include_top=False,
    weights="applications.weights.h5",
)
maps = whole.get_layer("conv_pw_13_relu").output
cut = keras.Model(whole.input, maps)
print("same features:", np.allclose(body(images), cut(images)))
# --8<-- [end:file-without-top]

# --8<-- [start:classes]
mobilenet = keras.applications.MobileNet
mobilenet(weights="imagenet", classes=5)  # raises ValueError
# --8<-- [end:classes]

# --8<-- [start:scale]
for name in ["mobilenet", "resnet", "densenet", "efficientnet"]:
    module = getattr(keras.applications, name)
    pixels = np.array([[[0.0, 0.0, 0.0], [255.0, 255.0, 255.0]]])
    black, white = module.preprocess_input(pixels)[0, :, 0]
    print(f"{name:14}{black:8.2f}{white:8.2f}")
# --8<-- [end:scale]

# --8<-- [start:unet]
names = [
    "conv_pw_1_relu",
    "conv_pw_3_relu",
    "conv_pw_5_relu",
    "conv_pw_11_relu",
]
maps = [body.get_layer(name).output for name in names]
encoder = keras.Model(body.inputs, [*maps, body.outputs[0]])

inputs = keras.Input((96, 96, 3))
x = layers.Rescaling(1 / 127.5, offset=-1)(inputs)
*skips, x = encoder(x)
print([skip.shape[1] for skip in skips], x.shape[1])
for skip in reversed(skips):
    filters = skip.shape[-1]
    x = layers.Conv2DTranspose(filters, 2, strides=2)(x)
    x = layers.Concatenate()([x, skip])
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
x = layers.UpSampling2D()(x)
outputs = layers.Conv2D(3, 1, activation="softmax")(x)  # 3 classes
unet = keras.Model(inputs, outputs)
print(unet.output_shape)
# --8<-- [end:unet]
