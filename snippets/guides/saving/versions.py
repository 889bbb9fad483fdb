"""Which version of Keras loads the files of which."""

# --8<-- [start:install]
import os
import subprocess
import sys
import tempfile
from pathlib import Path

temporary = tempfile.TemporaryDirectory()
folder = Path(temporary.name)
versions = ["3.4.1", "3.8.0", "3.12.0", "3.14.1", "3.15.1"]
for package in [*versions, "tf-keras"]:
    name = package if package == "tf-keras" else f"keras=={package}"
    place = ["--no-deps", "--target", str(folder / package)]
    pip = [sys.executable, "-m", "pip", "install", *place, name]
    subprocess.run(pip, check=True, capture_output=True)
# --8<-- [end:install]

# --8<-- [start:programs]
MODEL = """
import sys

import keras
import numpy as np
from keras import layers

inputs = keras.Input((32, 32, 3))
x = layers.Rescaling(1 / 255)(inputs)
x = layers.Conv2D(8, 3, padding="same")(x)
x = layers.BatchNormalization()(x)
x = layers.Add()([layers.ReLU()(x), layers.Conv2D(8, 1)(inputs)])
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
images = np.random.default_rng(0).uniform(0, 255, size=(8, 32, 32, 3))
"""

SAVE = (
    MODEL
    + """
name = sys.argv[1]
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(images, np.arange(8), verbose=0)
np.save(f"{name}.npy", model.predict(images, verbose=0))
for ending in sys.argv[2:]:
    if ending == "weights.h5":
        model.save_weights(f"{name}.{ending}")
    else:
        model.save(f"{name}.{ending}")
"""
)

LOAD = (
    MODEL
    + """
for file in sys.argv[1:]:
    name, _, ending = file.partition(":")
    try:
        if ending == "weights.h5":
            loaded = keras.models.clone_model(model)
            loaded.load_weights(f"{name}.{ending}")
        else:
            loaded = keras.models.load_model(f"{name}.{ending}")
        outputs = loaded.predict(images, verbose=0)
        same = np.allclose(outputs, np.load(f"{name}.npy"), atol=1e-5)
        print("yes" if same else "other outputs")
    except Exception as error:
        print(str(error).splitlines()[-1])
"""
)


def run(program, package, *arguments):
    if package == "tf-keras":
        program = program.replace("import keras", "import tf_keras as keras")
        program = program.replace("from keras", "from tf_keras")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / package)},
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()


# --8<-- [end:programs]
# --8<-- [start:table]
for version in versions:
    run(SAVE, version, version, "keras", "weights.h5")

results = {}  # (version that saved, ending) -> what each version does with it
files = [(end, saved) for end in ["keras", "weights.h5"] for saved in versions]
for version in versions:
    lines = run(LOAD, version, *[f"{saved}:{end}" for end, saved in files])
    for file, line in zip(files, lines, strict=True):
        results.setdefault(file, []).append(line)

print(
    "saved with       loaded with", *[f"{version:<7}" for version in versions]
)
for (end, saved), lines in results.items():
    cells = [f"{'yes' if line == 'yes' else 'no':<7}" for line in lines]
    print(f"{saved + ' .' + end:<28}", *cells)
# --8<-- [end:table]

# --8<-- [start:messages]
for saved in ["3.14.1", "3.15.1"]:
    print(f"{saved} in {versions[0]}:", results["keras", saved][0])
# --8<-- [end:messages]

# --8<-- [start:keras-2]
endings = ["h5", "keras", "weights.h5"]
run(SAVE, "tf-keras", "tf-keras", *endings)
lines = run(LOAD, versions[-1], *[f"tf-keras:{end}" for end in endings])
for end, line in zip(endings, lines, strict=True):
    print(f"Keras 2 .{end} in {versions[-1]}:", line[:60])
lines = run(LOAD, "tf-keras", *[f"{versions[-1]}:{end}" for end in endings[1:]])
for end, line in zip(endings[1:], lines, strict=True):
    print(f"{versions[-1]} .{end} in Keras 2:", line[:60])
temporary.cleanup()
# --8<-- [end:keras-2]
