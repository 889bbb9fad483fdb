"""Both take the class with the largest probability first. In `compile`, write the metric
that fits your masks: `metrics=[keras.metrics.OneHotMeanIoU(num_classes=3)]`.
"""

# --8<-- [start:right]
import keras
import numpy as np

classes = np.random.default_rng(1).integers(0, 3, size=(4, 8, 8))
masks = keras.utils.to_categorical(classes, 3)
probabilities = 0.8 * masks + 0.2 / 3  # the right class has the largest

metric = keras.metrics.OneHotMeanIoU(num_classes=3)
print(f"one-hot masks: {metric(masks, probabilities):.4f}")

metric = keras.metrics.MeanIoU(num_classes=3, sparse_y_pred=False)
print(f"class numbers: {metric(classes, probabilities):.4f}")
# --8<-- [end:right]
