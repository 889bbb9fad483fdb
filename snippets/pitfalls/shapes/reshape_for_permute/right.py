"""The numbers of `Permute` are the axes of the input in their new order, counted from 1
without the batch: `layers.Permute((2, 1))` swaps steps and features. NumPy counts the batch
as axis 0: `np.transpose(images, (0, 2, 3, 1))`. `Reshape` is right where axes are split or
joined in their order, such as the pixels of an image that was stored as one long row. Look at
one example after the change, not only at its shape.
"""

# --8<-- [start:right]
import numpy as np
from keras import layers

red, green, blue = [np.full((2, 2), value) for value in (10, 20, 30)]
images = np.stack([red, green, blue])[np.newaxis]  # channels first
x = layers.Permute((2, 3, 1))(images)
print(x.shape)
print("first pixel:", np.array(x[0, 0, 0]))
# --8<-- [end:right]
