"""Generator with two inputs: "`output_signature` must contain objects …"

Training on a generator that yields a list of inputs raises `` `output_signature` must
contain objects that are subclass of `tf.TypeSpec` but found <class 'list'> ``. Yield a
tuple of inputs, `(images, tables), labels`, or a dictionary.

`fit` makes a `tf.data.Dataset` of the generator, and that is where `output_signature`
comes from: it describes what each batch contains. In such a description a list is not
a group of arrays, only a tuple or a dictionary is. Labels of a model with several
outputs, if they are in a list, raise the same error, and so does a `PyDataset`.
"""

# --8<-- [start:wrong]
import keras
import numpy as np
from keras import layers

image = keras.Input((4,), name="image")
table = keras.Input((3,), name="table")
x = layers.Concatenate()([image, table])
model = keras.Model([image, table], layers.Dense(1)(x))
model.compile(optimizer="adam", loss="mean_squared_error")


def batches():
    while True:
        images, tables, labels = np.ones((4, 4)), np.ones((4, 3)), np.ones(4)
        yield [images, tables], labels


data = batches()
model.fit(data, steps_per_epoch=2, shuffle=False)  # raises TypeError
# --8<-- [end:wrong]
