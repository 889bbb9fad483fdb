"""VS Code: `tensorflow.keras` "could not be resolved"

The program runs, but VS Code (Pylance), PyCharm or another editor marks
`from tensorflow.keras import layers` with "could not be resolved" and offers no
completion. Write `import keras` and `from keras import layers`.

TensorFlow has no folder `keras` that an editor could analyze. At run time, it
loads the name from the separate `keras` package, from a part kept for
compatibility. In both cases you get the layers of Keras 3, but only `keras` can
be found without running the program.
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
