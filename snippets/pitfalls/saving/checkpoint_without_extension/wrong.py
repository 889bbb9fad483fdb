"""ModelCheckpoint: "The filepath provided must end in .keras"

`ModelCheckpoint` raises "The filepath provided must end in `.keras`" when the path has
no extension or an unknown one. Write `.keras` at the end, or `.weights.h5` together with
`save_weights_only=True`.

The extension tells Keras 3 the format. Keras 2 wrote a SavedModel folder for a path
without one, a `.ckpt` for weights, or what `save_format` asked for; these are gone.
With `save_weights_only=True` the message is "the filepath provided must end in
`.weights.h5`".
"""

# --8<-- [start:wrong]
import keras

checkpoint = keras.callbacks.ModelCheckpoint(
    "checkpoints/wrong-{epoch:02d}", monitor="val_loss", save_best_only=True
)  # raises ValueError
# --8<-- [end:wrong]
