"""A U-Net, the masks and the loss that fit it, and what resizing does to a mask."""

# --8<-- [start:model]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)


def block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def unet(size, classes, widths=(16, 32), middle=64):
    inputs = keras.Input((size, size, 3))
    x = layers.Rescaling(1 / 255)(inputs)
    skips = []
    for filters in widths:  # down
        x = block(x, filters)
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = block(x, middle)
    for filters, skip in zip(reversed(widths), reversed(skips)):  # up
        x = layers.Conv2DTranspose(filters, 2, strides=2)(x)
        x = layers.Concatenate()([x, skip])
        x = block(x, filters)
    outputs = layers.Conv2D(classes, 1, activation="softmax")(x)
    return keras.Model(inputs, outputs)


model = unet(64, classes=3)
print(model.output_shape)
# --8<-- [end:model]

# --8<-- [start:masks]
images = np.random.uniform(0, 255, size=(4, 64, 64, 3)).astype("float32")
masks = np.zeros((4, 64, 64), dtype="uint8")  # 0: background
masks[:, 10:30, 10:30] = 1
masks[:, 40:60, 40:60] = 2

predictions = model(images)
one_hot = keras.utils.to_categorical(masks, num_classes=3)
print("numbers:", masks.shape, "one-hot:", one_hot.shape)
for loss, labels in [
    (keras.losses.SparseCategoricalCrossentropy(), masks),
    (keras.losses.CategoricalCrossentropy(), one_hot),
    (keras.losses.Dice(), one_hot),
]:
    print(loss.name, f"{float(loss(labels, predictions)):.3f}")
# --8<-- [end:masks]

# --8<-- [start:black-white]
file = np.array([[0, 255], [255, 0]], dtype="uint8")  # as it was read
print((file > 127).astype("uint8"))
# --8<-- [end:black-white]

# --8<-- [start:compile]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy", keras.metrics.MeanIoU(3, sparse_y_pred=False)],
)
# --8<-- [end:compile]

# --8<-- [start:weights]
class_weights = np.array([0.2, 1.0, 1.0])  # less for the background
sample_weight = class_weights[masks]
loss = keras.losses.SparseCategoricalCrossentropy()
print("weights:", sample_weight.shape)
print(f"equal weights: {float(loss(masks, predictions)):.3f}")
weighted = loss(masks, predictions, sample_weight=sample_weight)
print(f"weighted:      {float(weighted):.3f}")
# --8<-- [end:weights]

# --8<-- [start:predict]
predicted = np.argmax(predictions, axis=-1)  # of model.predict, as well
print(predicted.shape, predicted.dtype)
# --8<-- [end:predict]

# --8<-- [start:resize]
mask = np.where(masks == 2, 2, 0)[..., np.newaxis]  # without class 1
for interpolation in ("bilinear", "nearest"):
    resize = layers.Resizing(50, 50, interpolation=interpolation)
    print(interpolation, np.unique(resize(mask)))
# --8<-- [end:resize]

# --8<-- [start:augment]
augment = keras.Sequential(
    [layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)]
)
augmented = augment(
    {"images": images, "segmentation_masks": masks[..., np.newaxis]},
    training=True,
)
print(augmented["images"].shape, augmented["segmentation_masks"].shape)
print(np.unique(augmented["segmentation_masks"]))
# --8<-- [end:augment]
