"""An image and a sentence in one model."""

# --8<-- [start:data]
import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(1)
(images, labels), _ = keras.datasets.cifar10.load_data()
images, labels = images[:64], labels[:64]
texts = tf.constant([f"photo number {i} of a holiday" for i in range(64)])
# --8<-- [end:data]

# --8<-- [start:model]
vectorize = layers.TextVectorization(max_tokens=1000, output_sequence_length=8)
vectorize.adapt(texts)

image = keras.Input((32, 32, 3), name="image")
x = layers.Rescaling(1 / 255)(image)
x = layers.Conv2D(16, 3, strides=2, activation="relu")(x)
image_vector = layers.GlobalAveragePooling2D()(x)

text = keras.Input((), dtype="string", name="text")
x = layers.Embedding(1000, 16, mask_zero=True)(vectorize(text))
text_vector = layers.GlobalAveragePooling1D()(x)

x = layers.Concatenate()([image_vector, text_vector])
x = layers.Dense(32, activation="relu")(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model({"image": image, "text": text}, outputs)
# --8<-- [end:model]

# --8<-- [start:call]
batch = {"image": tf.constant(images[:8]), "text": texts[:8]}
print(model(batch).shape)
# --8<-- [end:call]
