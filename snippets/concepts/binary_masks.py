"""A single sigmoid channel: black masks, the IoU, and weights for few pixels."""

# --8<-- [start:black]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
predictions = np.random.uniform(size=(4, 32, 32, 1))  # of a sigmoid
print("with argmax:", np.unique(np.argmax(predictions, axis=-1)))
predicted = (predictions > 0.5).astype("uint8")
print("with a threshold:", np.unique(predicted))
print("as an image file:", np.unique(255 * predicted))
# --8<-- [end:black]

# --8<-- [start:metric]
masks = np.zeros((4, 32, 32, 1), dtype="uint8")
masks[:, 10:16, 10:16] = 1  # few pixels of the object
nothing = np.zeros((4, 32, 32, 1))

print(f"accuracy: {np.mean(masks == nothing):.2f}")
iou = keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
print("IoU of the object:", float(iou(masks, nothing)))
# --8<-- [end:metric]

# --8<-- [start:weights]
images = np.random.uniform(size=(4, 32, 32, 3))
inputs = keras.Input((32, 32, 3))
outputs = layers.Conv2D(1, 3, padding="same", activation="sigmoid")(inputs)
model = keras.Model(inputs, outputs)

iou = keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[iou])
sample_weight = np.where(masks == 1, 20.0, 1.0)
loss = keras.losses.BinaryCrossentropy()
predictions = model(images)
weighted = loss(masks, predictions, sample_weight)
print(f"weighted loss: {float(weighted):.2f}")
# --8<-- [end:weights]

# --8<-- [start:axis]
flat = masks[..., 0]  # (4, 32, 32)
without, with_axis = loss(flat, predictions), loss(masks, predictions)
print("equal without weights:", np.isclose(without, with_axis))
loss(flat, predictions, sample_weight)  # raises InvalidArgumentError
# --8<-- [end:axis]
