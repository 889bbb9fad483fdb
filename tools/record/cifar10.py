"""The real CIFAR-10 for recording, from the file in CIFAR10_NPZ or as Keras loads it.

Snippets call `keras.datasets.cifar10.load_data()`, as a reader would; `install` decides
what that call returns and notes which data it was.
"""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.model.made import OFFICIAL

NAMES = ("x_train", "y_train", "x_test", "y_test")
SHAPES = ((50000, 32, 32, 3), (50000, 1), (10000, 32, 32, 3), (10000, 1))

NO_DATA = 3  # the exit status of a process that could not get the data

HELP = (
    "Set CIFAR10_NPZ to an .npz file with the arrays x_train, y_train, x_test and "
    "y_test as keras.datasets.cifar10.load_data() returns them, or run this where "
    "Keras can download them. Nothing was overwritten."
)


class NoData(Exception):
    """CIFAR-10 is not available; the message says what to do."""


class Data:
    """The data that the snippet was given.

    description: the name in recordings; empty until the snippet loads CIFAR-10.
    """

    description = ""


def fingerprint(arrays: Iterable[Any]) -> str:
    """The sha256 of the four arrays' bytes, in the order of NAMES."""
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(array.tobytes())
    return digest.hexdigest()


def from_file(path: Path) -> list[Any]:
    """The four arrays of an .npz file; raises NoData if it is not CIFAR-10."""
    import numpy as np

    try:
        with np.load(path) as file:
            arrays = [file[name] for name in NAMES]
    except (OSError, KeyError, ValueError) as error:
        raise NoData(f"CIFAR10_NPZ: {path} cannot be read ({error}). {HELP}") from error
    shapes = tuple(array.shape for array in arrays)
    if shapes != SHAPES or any(array.dtype != np.uint8 for array in arrays):
        raise NoData(
            f"CIFAR10_NPZ: {path} holds shapes {shapes}; CIFAR-10 has {SHAPES}, all uint8. {HELP}"
        )
    return arrays


def install() -> Data:
    """Make Keras's loader return the real CIFAR-10; the result says which, once it is used."""
    import keras

    download = keras.datasets.cifar10.load_data
    data = Data()

    def load_data() -> tuple[tuple[Any, Any], tuple[Any, Any]]:
        if path := os.environ.get("CIFAR10_NPZ"):
            arrays = from_file(Path(path))
            data.description = f"cifar10 {fingerprint(arrays)}"
            x_train, y_train, x_test, y_test = arrays
            return (x_train, y_train), (x_test, y_test)
        try:
            downloaded: tuple[tuple[Any, Any], tuple[Any, Any]] = download()
        except Exception as error:
            raise NoData(
                f"Keras could not download CIFAR-10: {error}. {HELP}"
            ) from error
        data.description = f"cifar10 {OFFICIAL}"
        return downloaded

    keras.datasets.cifar10.load_data = load_data
    return data
