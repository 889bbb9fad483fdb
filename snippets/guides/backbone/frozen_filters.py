"""Freeze some filters of a convolution and train the others."""

# --8<-- [start:split]
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
trained = layers.Conv2D(16, 3, name="trained")  # stands for a trained layer
inputs = keras.Input((32, 32, 3))
trained(inputs)

keep = 10  # the first ten filters stay as they are
kernel, bias = trained.get_weights()
fixed = layers.Conv2D(keep, 3, trainable=False, name="fixed")
free = layers.Conv2D(16 - keep, 3, name="free")
x = layers.Concatenate()([fixed(inputs), free(inputs)])
fixed.set_weights([kernel[..., :keep], bias[:keep]])
free.set_weights([kernel[..., keep:], bias[keep:]])
# --8<-- [end:split]

# --8<-- [start:fit]
images = np.random.uniform(size=(64, 32, 32, 3))
labels = np.random.randint(10, size=64)
both = keras.Model(inputs, x)
same = np.allclose(both(images), trained(images), atol=1e-5)
print("same feature maps as before:", same)

x = layers.GlobalAveragePooling2D()(layers.ReLU()(x))
model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, labels, verbose=0)

changed = np.abs(fixed.get_weights()[0] - kernel[..., :keep]).max()
print("fixed filters changed:", changed > 0)
changed = np.abs(free.get_weights()[0] - kernel[..., keep:]).max()
print("free filters changed:", changed > 0)
# --8<-- [end:fit]
