"""A checkpoint that knows the best value of an earlier session."""

# --8<-- [start:threshold]
from pathlib import Path

import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
path = Path("threshold.keras")
for best in [None, 0.31]:
    checkpoint = keras.callbacks.ModelCheckpoint(
        path,
        monitor="val_loss",
        save_best_only=True,
        initial_value_threshold=best,
    )
    checkpoint.set_model(model)
    checkpoint.on_epoch_end(0, {"val_loss": 0.47})  # as fit calls it
    print("best so far:", best, "written:", path.exists())
    path.unlink(missing_ok=True)
# --8<-- [end:threshold]
