"""Runs one snippet on the small data set, in a process of its own.

For the snippets of `snippets/extras.toml`; `tools.record.run` runs them for the recorder.
"""

import sys

from tools.record import cifar10, run, small_cifar10


def install() -> cifar10.Data:
    """Put the small data set behind Keras's loader."""
    import keras

    data = cifar10.Data()

    def load_data():
        data.description = "small"
        return small_cifar10.load_data()

    keras.datasets.cifar10.load_data = load_data
    return data


if __name__ == "__main__":
    sys.exit(run.main(*sys.argv[1:], install=install))
