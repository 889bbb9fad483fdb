"""Import Keras under its own name. Editors find the package in its folder, and
the code no longer depends on TensorFlow as the backend.
"""

# --8<-- [start:right]
from pathlib import Path

import keras
from keras import layers

package = Path(keras.__file__).parent
print("folder keras/layers exists:", (package / "layers").exists())

used = Path(layers.__file__).relative_to(package.parent)
print("layers come from:", used.as_posix())
# --8<-- [end:right]
