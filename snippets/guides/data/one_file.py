"""From the path of an image file to the name of its class."""

# --8<-- [start:train]
from pathlib import Path

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
photos = Path("one_file")
for name, color in {"apple": (200, 40, 40), "pear": (90, 180, 60)}.items():
    (photos / name).mkdir(parents=True, exist_ok=True)
    for number in range(20):
        picture = np.random.normal(color, 30, size=(48, 48, 3)).clip(0, 255)
        path = photos / name / f"{number}.png"
        keras.utils.save_img(path, picture, scale=False)

training = keras.utils.image_dataset_from_directory(
    photos, image_size=(32, 32), batch_size=8, verbose=False
)
class_names = training.class_names
classifier = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        layers.Rescaling(1 / 255),
        layers.Conv2D(8, 3, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(len(class_names), activation="softmax"),
    ]
)
classifier.compile(
    keras.optimizers.Adam(0.02), "sparse_categorical_crossentropy"
)
classifier.fit(training, epochs=5, shuffle=False, verbose=0)
# --8<-- [end:train]

# --8<-- [start:predict]
picture = keras.utils.load_img(photos / "pear" / "3.png", target_size=(32, 32))
batch = keras.utils.img_to_array(picture)[np.newaxis]  # one image
probabilities = classifier.predict(batch, verbose=0)[0]
print("shape of the batch:", batch.shape)
print("class:", class_names[probabilities.argmax()])
for name, probability in zip(class_names, probabilities):
    print(f"{name:6} {probability:.2f}")
# --8<-- [end:predict]

# --8<-- [start:many]
paths = sorted(photos.rglob("1*.png"))[8:12]
pictures = [keras.utils.load_img(path, target_size=(32, 32)) for path in paths]
batch = np.stack([keras.utils.img_to_array(picture) for picture in pictures])
for path, row in zip(paths, classifier.predict(batch, verbose=0)):
    print(path, class_names[row.argmax()])
# --8<-- [end:many]
