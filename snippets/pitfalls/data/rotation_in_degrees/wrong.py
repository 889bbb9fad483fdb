"""RandomRotation(20): "should be a number ... in the range [-1, 1]"

`layers.RandomRotation(20)` raises "The `factor` argument should be a number (or a list
of two numbers) in the range [-1, 1]". It takes a fraction of a full turn, not degrees:
20 degrees are `20 / 360`.

`rotation_range=20` of `ImageDataGenerator` was in degrees. The layer counts in turns,
and draws from both directions. A number within the range raises nothing, even if it
was meant in degrees. `RandomTranslation` and `RandomZoom` take fractions as well, the
height before the width.
"""

# --8<-- [start:wrong]
from keras import layers

rotate = layers.RandomRotation(20)  # raises ValueError
# --8<-- [end:wrong]
