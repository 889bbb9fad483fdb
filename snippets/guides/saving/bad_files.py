"""Files that do not load: cut short, or of another architecture."""

# --8<-- [start:model]
from pathlib import Path

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)


def make_model(classes):
    return keras.Sequential(
        [
            keras.Input((32, 32, 3)),
            layers.Conv2D(4, 3, activation="relu", name="conv"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(classes, activation="softmax", name="head"),
        ],
        name="classifier",
    )


trained = make_model(classes=10)
trained.save("bad_files.keras")
trained.save_weights("bad_files.weights.h5")
# --8<-- [end:model]

# --8<-- [start:cut-model]
file = Path("bad_files.cut.keras")
whole = Path("bad_files.keras").read_bytes()
file.write_bytes(whole[: len(whole) // 2])  # as if the disk were full
keras.saving.load_model(file)  # raises ValueError
# --8<-- [end:cut-model]

# --8<-- [start:cut-weights]
file = Path("bad_files.cut.weights.h5")
whole = Path("bad_files.weights.h5").read_bytes()
file.write_bytes(whole[: len(whole) // 2])
trained.load_weights(file)  # raises OSError
# --8<-- [end:cut-weights]

# --8<-- [start:other-classes]
model = make_model(classes=2)
model.load_weights("bad_files.weights.h5")  # raises ValueError
# --8<-- [end:other-classes]

# --8<-- [start:skip]
model.load_weights("bad_files.weights.h5", skip_mismatch=True)
for name in ["conv", "head"]:
    ours = model.get_layer(name).get_weights()[0]
    theirs = trained.get_layer(name).get_weights()[0]
    print(name, "from the file:", np.array_equal(ours, theirs))
# --8<-- [end:skip]
