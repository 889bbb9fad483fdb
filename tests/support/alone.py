"""Runs one snippet on the small data set, in a process of its own.

For the snippets of `snippets/extras.toml`; `tools.record.run` runs them for the recorder.
"""

import sys
from pathlib import Path

from tools.model.snippets import name_of
from tools.record import cifar10, run, small_cifar10


def install() -> cifar10.Data:
    """Put the small data set behind Keras's loader."""
    import keras

    data = cifar10.Data()
    sizes = small_cifar10.sizes_for(name_of(Path(sys.argv[1])))

    def load_data():
        data.description = "small"
        return small_cifar10.load_data(*sizes)

    keras.datasets.cifar10.load_data = load_data
    return data


if __name__ == "__main__":
    sys.exit(run.main(*sys.argv[1:], install=install))
