"""With `padding="same"` a convolution keeps height and width, and only the pooling
halves them. Print `model.output_shape` while you add layers to see how much is left.
"""

# --8<-- [start:right]
import keras
from keras import layers

model = keras.Sequential([keras.Input((32, 32, 3))])
for filters in (16, 32, 64, 128):
    model.add(layers.Conv2D(filters, 3, padding="same", activation="relu"))
    model.add(layers.MaxPooling2D())
    print(model.output_shape)
model.add(layers.GlobalAveragePooling2D())
model.add(layers.Dense(10, activation="softmax"))
print(model.output_shape)
# --8<-- [end:right]
