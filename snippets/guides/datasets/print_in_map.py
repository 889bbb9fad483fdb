"""What print shows in the function of a map, and what tf.print shows."""

# --8<-- [start:print]
from pathlib import Path

import tensorflow as tf


def double(x):
    print("print:", x)
    return 2 * x


dataset = tf.data.Dataset.range(3).map(double)
print([int(x) for x in dataset])
# --8<-- [end:print]


# --8<-- [start:tf-print]
def double(x):
    tf.print("tf.print:", x, output_stream="file://print_in_map.txt")
    return 2 * x


dataset = tf.data.Dataset.range(3).map(double)
print([int(x) for x in dataset])
print(Path("print_in_map.txt").read_text())
# --8<-- [end:tf-print]


# --8<-- [start:numpy]
def double(x):
    return 2 * x.numpy()


tf.data.Dataset.range(3).map(double)  # raises AttributeError
# --8<-- [end:numpy]


# --8<-- [start:py-function]
def show(x):
    print("in Python:", x.numpy())


def double(x):
    tf.py_function(show, [x], [])  # returns nothing, so no shape is lost
    return 2 * x


dataset = tf.data.Dataset.range(3).map(double)
print([int(x) for x in dataset])
# --8<-- [end:py-function]
