"""What a saved file is made of, and how to make it smaller."""

# --8<-- [start:files]
import zipfile
from pathlib import Path

import keras
import numpy as np
from keras import layers


def kilobytes(name):
    return f"{Path(name).stat().st_size / 1000:.0f} kB"


x, y = np.ones((32, 100)), np.ones((32, 1))
model = keras.Sequential(
    [keras.Input((100,)), layers.Dense(500, "relu"), layers.Dense(1)]
)
model.compile("adam", "mean_squared_error")
model.save("smaller.new.keras")
model.fit(x, y, verbose=0)
model.save("smaller.keras")
model.save_weights("smaller.weights.h5")
print("parameters: ", f"{model.count_params() * 4 / 1000:.0f} kB")
print("before fit: ", kilobytes("smaller.new.keras"))
print("after fit:  ", kilobytes("smaller.keras"))
print("the weights:", kilobytes("smaller.weights.h5"))
for part in zipfile.ZipFile("smaller.keras").infolist():
    print(f"  {part.filename}: {part.file_size / 1000:.0f} kB")
# --8<-- [end:files]

# --8<-- [start:without]
model.save("smaller.argument.keras", include_optimizer=False)
print("include_optimizer=False:", kilobytes("smaller.argument.keras"))

to_predict = keras.saving.load_model("smaller.keras", compile=False)
to_predict.save("smaller.predict.keras")
print("loaded with compile=False:", kilobytes("smaller.predict.keras"))
print("same outputs:", np.array_equal(model(x), to_predict(x)))
# --8<-- [end:without]
