"""The names of inputs and outputs in a SavedModel, and an endpoint for files."""

# --8<-- [start:names]
import os

import keras
import numpy as np
import tensorflow as tf
from keras import layers

inputs = keras.Input((32, 32, 3), name="image")
x = layers.Rescaling(1 / 255)(inputs)
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model({"image": inputs}, {"scores": outputs})
model.export("signatures/names/1", verbose=False)
print(sorted(os.listdir("signatures/names/1")))

loaded = tf.saved_model.load("signatures/names/1")
signature = loaded.signatures["serving_default"]
print("inputs: ", signature.structured_input_signature[1])
print("outputs:", signature.structured_outputs)
# --8<-- [end:names]


# --8<-- [start:endpoint]
def decode(file):
    image = tf.io.decode_png(file, channels=3)
    return tf.image.resize(image, (32, 32))


def serve(files):
    images = tf.map_fn(decode, files, fn_output_signature=tf.float32)
    return model({"image": images})


archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint(
    "serve", serve, input_signature=[tf.TensorSpec([None], tf.string)]
)
archive.write_out("signatures/files/1", verbose=False)
# --8<-- [end:endpoint]

# --8<-- [start:files]
image = np.random.randint(0, 256, size=(32, 32, 3), dtype="uint8")
file = tf.io.encode_png(image)
served = tf.saved_model.load("signatures/files/1")
scores = served.serve(tf.stack([file]))["scores"]
expected = model({"image": image[np.newaxis]})["scores"]
print("same scores:", np.allclose(scores, expected))
# --8<-- [end:files]
