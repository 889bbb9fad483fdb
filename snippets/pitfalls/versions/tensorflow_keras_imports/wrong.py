"""Editors cannot resolve `tensorflow.keras`

The program runs, but the editor marks the line: "Import "tensorflow.keras"
could not be resolved". Write `import keras` and `from keras import layers`.

TensorFlow has no folder `keras` that an editor could read. When the program
runs, TensorFlow passes the name on to the Keras package beside it, to a part
that is kept for old code. You get the layers of Keras 3 in both ways, but only
`keras` can be found without running anything.
"""

# --8<-- [start:wrong]
from pathlib import Path

import tensorflow as tf
from tensorflow.keras import layers

package = Path(tf.__file__).parent
print("folder tensorflow/keras exists:", (package / "keras").exists())

used = Path(layers.__file__).relative_to(package.parent)
print("layers come from:", used.as_posix())
# --8<-- [end:wrong]
