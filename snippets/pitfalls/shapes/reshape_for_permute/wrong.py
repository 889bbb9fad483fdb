"""`Reshape` does not swap axes: channels first to channels last

You use `Reshape` or `np.reshape` to bring the channels of an image from the first axis to
the last, or to swap time steps and features. The shape is right and nothing is raised, but
the values are mixed up. Use `layers.Permute((2, 3, 1))` or `np.transpose`.

`Reshape` keeps all values in their order and only cuts them into rows of another length.
Swapping axes gives each value another place. Both return the same shape, so no error
tells them apart, and a model that is trained on the mixed values learns badly.
"""

# --8<-- [start:wrong]
import numpy as np
from keras import layers

red, green, blue = [np.full((2, 2), value) for value in (10, 20, 30)]
images = np.stack([red, green, blue])[np.newaxis]  # channels first
x = layers.Reshape((2, 2, 3))(images)
print(x.shape)
print("first pixel:", np.array(x[0, 0, 0]))
# --8<-- [end:wrong]
