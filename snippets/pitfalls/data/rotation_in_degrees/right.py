"""The rotation is drawn from -20 to 20 degrees. Here an image is turned by a quarter, a
factor of 0.25 in both bounds, to show the unit: its bright row becomes a column.
"""

# --8<-- [start:right]
import numpy as np
from keras import layers

rotate = layers.RandomRotation(20 / 360)  # rotation_range=20
shift = layers.RandomTranslation(0, 0.1)  # width_shift_range=0.1

image = np.zeros((1, 3, 3, 1), dtype="float32")
image[0, 0] = 1  # the first row
quarter = layers.RandomRotation((0.25, 0.25))
print(np.round(quarter(image, training=True)[0, :, :, 0]).astype(int))
# --8<-- [end:right]
