"""Segmentation: `MeanIoU` stays at one value although the masks are good

`keras.metrics.MeanIoU` takes class numbers, not probabilities. For one-hot masks and a
softmax output, use `OneHotMeanIoU`; for masks of class numbers, `MeanIoU` with
`sparse_y_pred=False`.

By default, `MeanIoU` reads each number of masks and predictions as the number of a
class, and cuts a probability to 0. Nearly everything is then class 0, whatever the model
predicts, and the metric does not move. Here even a perfect prediction has the
value below.

With masks of class numbers, there are fewer numbers in the masks than in the
predictions, and `MeanIoU` raises an error about shapes that do not fit.
"""

# --8<-- [start:wrong]
import keras
import numpy as np

classes = np.random.default_rng(1).integers(0, 3, size=(4, 8, 8))
masks = keras.utils.to_categorical(classes, 3)
probabilities = 0.8 * masks + 0.2 / 3  # the right class has the largest

metric = keras.metrics.MeanIoU(num_classes=3)
print(f"{metric(masks, probabilities):.4f}")
# --8<-- [end:wrong]
