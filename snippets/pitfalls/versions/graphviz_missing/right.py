"""Once the command is found, `plot_model` works. Restart the notebook or the editor
after you have changed the `PATH`.
"""

# --8<-- [start:right]
import shutil
from pathlib import Path

import keras
from keras import layers

print("dot is installed:", shutil.which("dot") is not None)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
keras.utils.plot_model(model, "right.png", show_shapes=True)
print("drawn:", Path("right.png").exists())
# --8<-- [end:right]
