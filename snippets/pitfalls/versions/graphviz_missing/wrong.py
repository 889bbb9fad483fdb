"""plot_model: "You must install graphviz"

`keras.utils.plot_model` raises "You must install graphviz" although `pip` lists
`pydot` and `graphviz` as installed. Install the program Graphviz itself, and make sure
that its command `dot` is on the `PATH`.

Graphviz is not a Python package. `pip install graphviz` installs a Python interface to
it, which Keras does not even use. The command `dot` does the drawing: it comes with
`apt-get install graphviz` on Debian and Ubuntu, `brew install graphviz` on macOS,
`conda install graphviz` in Anaconda, and with an installer for Windows, where you tick
the box that adds Graphviz to the `PATH`.

This program empties the `PATH`, to show what a machine without Graphviz does.
"""

# --8<-- [start:wrong]
import os
from unittest import mock

import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
with mock.patch.dict(os.environ, {"PATH": ""}):
    keras.utils.plot_model(model, "wrong.png")  # raises ImportError
# --8<-- [end:wrong]
