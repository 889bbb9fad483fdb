"""An image through a pretrained network: size, scale, batch, classes."""

# --8<-- [start:image]
import keras
import numpy as np
from keras.applications import mobilenet

(photos, _), _ = keras.datasets.cifar10.load_data()
keras.utils.save_img("imagenet.png", photos[0])

image = keras.utils.load_img("imagenet.png", target_size=(224, 224))
batch = keras.utils.img_to_array(image)[np.newaxis]
batch = mobilenet.preprocess_input(batch)
print(batch.shape, "in range:", batch.min() >= -1 and batch.max() <= 1)
# --8<-- [end:image]

# --8<-- [start:network]
model = mobilenet.MobileNet(alpha=0.25, weights=None)
probabilities = keras.ops.convert_to_numpy(model(batch))
print(probabilities.shape)
# --8<-- [end:network]

# --8<-- [start:own]
names = ["airplane", "automobile", "bird", "cat", "deer"]
predicted = np.array([[0.1, 0.2, 0.02, 0.6, 0.08]])  # by a head of your own
for i in predicted[0].argsort()[::-1][:3]:
    print(f"{names[i]:12}{predicted[0, i]:.0%}")
# --8<-- [end:own]

# --8<-- [start:decode]
mobilenet.decode_predictions(predicted, top=3)  # raises ValueError
# --8<-- [end:decode]

# --8<-- [start:any-size]
backbone = mobilenet.MobileNet(
    input_shape=(None, None, 3), alpha=0.25, include_top=False, weights=None
)
for size in [(224, 224), (96, 128), (32, 32)]:
    print(size, backbone.compute_output_shape((None, *size, 3)))
# --8<-- [end:any-size]

# --8<-- [start:too-small]
mobilenet.MobileNet(
    input_shape=(28, 28, 3), include_top=False, weights=None
)  # raises ValueError
# --8<-- [end:too-small]

# --8<-- [start:top-size]
mobilenet.MobileNet(input_shape=(96, 128, 3))  # raises ValueError
# --8<-- [end:top-size]

# --8<-- [start:networks]
print(*[name for name in dir(keras.applications) if name[0].isupper()])
# --8<-- [end:networks]
