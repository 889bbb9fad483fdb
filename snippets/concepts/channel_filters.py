"""The order of the colors, and one filter for each channel."""

# --8<-- [start:imports]
import keras
import numpy as np
from keras import layers

# --8<-- [end:imports]

# --8<-- [start:order]
rgb = np.zeros((180, 180, 3), dtype="uint8")
rgb[..., 0] = 255  # a red image, as load_img returns it
bgr = rgb[..., ::-1]  # the same image, as cv2.imread returns it

for name, image in {"RGB": rgb, "BGR": bgr, "back": bgr[..., ::-1]}.items():
    print(f"{name:4} mean of each channel: {image.mean(axis=(0, 1))}")
# --8<-- [end:order]

# --8<-- [start:blur]
gauss = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
kernel = np.repeat(gauss[:, :, np.newaxis, np.newaxis], 3, axis=2)

blur = layers.DepthwiseConv2D(3, padding="same", use_bias=False)
model = keras.Sequential([keras.Input((180, 180, 3)), blur])
blur.set_weights([kernel])
blur.trainable = False  # before compile

print("kernel:", blur.kernel.shape)
print("trainable weights:", len(model.trainable_weights))
dots = np.zeros((1, 180, 180, 3))
dots[0, 90, 90] = [160, 0, 80]  # red and blue, no green
print("red: ", model(dots)[0, 90, 88:93, 0].numpy())
print("blue:", model(dots)[0, 90, 88:93, 2].numpy())
print("green:", model(dots).numpy()[..., 1].max())
# --8<-- [end:blur]
