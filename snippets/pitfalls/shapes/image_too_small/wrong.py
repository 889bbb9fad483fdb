"""`Conv2D`: "Computed output size would be zero or negative"

A convolution raises "Computed output size would be zero or negative" when the feature
map that reaches it is smaller than its kernel. Use `padding="same"`, fewer pooling
layers or larger images.

Without padding, each 3 by 3 convolution takes two rows and two columns off the feature
map, and each pooling halves what is left, rounding down. A network designed for large
photographs runs out of pixels on small ones. The message shows where:
`inputs shape=(None, 2, 2, 64)` is too small for `kernel shape=(3, 3, 64, 128)`.

Keras 2.15 worded it "Negative dimension size caused by subtracting 3 from 2". If today's
Keras says so when you predict one grayscale image, [the batch dimension is
missing](wrong-batch-dimension.md).
"""

# --8<-- [start:wrong]
import keras
from keras import layers

model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Conv2D(16, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(128, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ]
)  # raises ValueError
# --8<-- [end:wrong]
