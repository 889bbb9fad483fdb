"""plot_model: "You must install pydot"

`keras.utils.plot_model` raises "You must install pydot" when the Python package `pydot`
is not installed. Run `pip install pydot`, install Graphviz as well, and restart the
notebook.

Keras writes the graph of the model as text and leaves the drawing to two programs that
do not come with it: the Python package `pydot` and, behind it, Graphviz. Keras looks
for `pydot` when it is imported, so a running notebook does not notice that you have
installed it. In a notebook the message is printed, nothing is raised, and there is no
picture.

This program hides `pydot` from Keras, to show what a machine without it does. Older
versions of Keras name both programs in one message: "You must install pydot … and
install graphviz".
"""

# --8<-- [start:wrong]
from unittest import mock

import keras
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
with mock.patch("keras.src.utils.model_visualization.pydot", None):
    keras.utils.plot_model(model, "wrong.png")  # raises ImportError
# --8<-- [end:wrong]
