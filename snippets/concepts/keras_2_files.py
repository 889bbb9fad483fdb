"""A file as Keras 2 writes it, loaded in Keras 3 and trained further."""

# --8<-- [start:imports]
import json

import h5py
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(1)
x = np.random.normal(size=(100, 3))
y = x.sum(axis=1, keepdims=True)
# --8<-- [end:imports]

# --8<-- [start:file]
path = "keras_2_files.h5"
model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(4, activation="relu"), layers.Dense(1)]
)
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(x, y, epochs=5, verbose=0)
model.save(path)
before = model.predict(x, verbose=0)

with h5py.File(path, "r+") as file:  # describe the layers as Keras 2 does
    dense = {"dtype": "float32", "trainable": True, "use_bias": True}
    config = [
        ("InputLayer", {"name": "dense_input", "batch_input_shape": [None, 3]}),
        ("Dense", {"name": "dense", "units": 4, "activation": "relu", **dense}),
        ("Dense", {"name": "dense_1", "units": 1, **dense}),
    ]
    described = {
        "name": "sequential",
        "layers": [{"class_name": kind, "config": own} for kind, own in config],
    }
    file.attrs["keras_version"] = "2.15.0"
    file.attrs["model_config"] = json.dumps(
        {"class_name": "Sequential", "config": described}
    )
# --8<-- [end:file]

# --8<-- [start:version]
with h5py.File(path) as file:
    print(file.attrs["keras_version"], list(file))
# --8<-- [end:version]

# --8<-- [start:load]
keras.models.load_model(path)  # raises ValueError
# --8<-- [end:load]

# --8<-- [start:uncompiled]
model = keras.models.load_model(path, compile=False)
after = model.predict(x, verbose=0)
print("same predictions:", np.allclose(before, after))
# --8<-- [end:uncompiled]

# --8<-- [start:train]
model.compile(
    optimizer="adam", loss="mean_squared_error", metrics=["mean_absolute_error"]
)
print("steps of the new optimizer:", int(model.optimizer.iterations))
before = model.evaluate(x, y, verbose=0)[0]
model.fit(x, y, epochs=20, verbose=0)
after = model.evaluate(x, y, verbose=0)[0]
print(f"loss: {before:.2f}, after training further: {after:.2f}")
# --8<-- [end:train]

# --8<-- [start:save]
model.save("keras_2_files.keras")
model = keras.models.load_model("keras_2_files.keras")
print("loss: ", f"{model.evaluate(x, y, verbose=0)[0]:.2f}")
print("steps of the optimizer:", int(model.optimizer.iterations))
# --8<-- [end:save]
