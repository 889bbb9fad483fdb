"""List of images to `np.array`: "setting an array element with a sequence", "inhomogeneous shape"

`np.array(images)` raises `setting an array element with a sequence. The requested
array has an inhomogeneous shape after 1 dimensions`, because the images do not have the
same shape. Resize each of them to one size, then put them together with `np.stack`.

An array has the same number of rows, columns and channels in each of its images. NumPy
finds another size in one of them, and refuses. Older versions of NumPy returned an array
of objects instead, on which `fit` failed later. A list of lists of different lengths
raises the same error: [pad the sequences](../../concepts/padding-and-masks.md).
"""

# --8<-- [start:wrong]
import numpy as np

images = [np.ones((32, 32, 3)), np.ones((48, 40, 3))]  # two sizes
x = np.array(images)  # raises ValueError
# --8<-- [end:wrong]
