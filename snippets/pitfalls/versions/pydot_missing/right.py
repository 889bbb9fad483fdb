"""With both installed, `plot_model` writes the picture. If it still raises, the
first two lines of the output show which one is missing. `model.summary()` needs neither
and prints the same layers as text.
"""

# --8<-- [start:right]
import importlib.util
import shutil
from pathlib import Path

import keras
from keras import layers

print("pydot:", importlib.util.find_spec("pydot") is not None)
print("Graphviz:", shutil.which("dot") is not None)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
keras.utils.plot_model(model, "right.png", show_shapes=True)
print("drawn:", Path("right.png").exists())
# --8<-- [end:right]
