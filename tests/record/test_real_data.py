"""The data that Keras's loader returns during a recording, and how it is named."""

import hashlib

import keras
import numpy as np
import pytest

from tools.record import cifar10


@pytest.fixture
def arrays():
    return [np.full((2, number), number, "uint8") for number in (1, 2, 3, 4)]


@pytest.fixture
def loader(monkeypatch, arrays):
    """Keras's own loader, which gives the arrays as if it had downloaded them."""
    x_train, y_train, x_test, y_test = arrays
    downloaded = (x_train, y_train), (x_test, y_test)
    monkeypatch.setattr(keras.datasets.cifar10, "load_data", lambda: downloaded)
    monkeypatch.delenv("CIFAR10_NPZ", raising=False)


def test_the_fingerprint_is_of_all_bytes_in_their_order(arrays):
    whole = b"".join(array.tobytes() for array in arrays)
    assert cifar10.fingerprint(arrays) == hashlib.sha256(whole).hexdigest()
    assert cifar10.fingerprint(arrays[::-1]) != cifar10.fingerprint(arrays)


def test_nothing_is_named_before_the_data_is_used(loader):
    assert cifar10.install().description == ""


def test_downloaded_data_passes_through_and_is_named(loader, arrays):
    data = cifar10.install()
    (x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
    for given, expected in zip((x_train, y_train, x_test, y_test), arrays, strict=True):
        assert given is expected
    assert data.description


def test_the_file_s_data_passes_through_and_is_named_by_its_fingerprint(
    loader, arrays, monkeypatch, tmp_path
):
    other = [array + 1 for array in arrays]
    asked = []
    monkeypatch.setenv("CIFAR10_NPZ", str(tmp_path / "data.npz"))
    monkeypatch.setattr(cifar10, "from_file", lambda path: asked.append(path) or other)
    data = cifar10.install()
    (x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
    for given, expected in zip((x_train, y_train, x_test, y_test), other, strict=True):
        assert given is expected
    assert asked == [tmp_path / "data.npz"]
    assert cifar10.fingerprint(other)[:12] in data.description


@pytest.mark.parametrize("wrong", [{"dtype": "float32"}, {"only": 2}])
def test_arrays_of_another_type_or_in_other_places_are_refused(
    tmp_path, monkeypatch, wrong
):
    shapes = ((3, 2), (3, 1), (2, 2), (2, 1))
    monkeypatch.setattr(cifar10, "SHAPES", shapes)
    arrays = {
        name: np.zeros(shape, "uint8")
        for name, shape in zip(cifar10.NAMES, shapes, strict=True)
    }
    file = tmp_path / "data.npz"
    np.savez(file, **arrays)
    assert [one.shape for one in cifar10.from_file(file)] == list(shapes)
    if "dtype" in wrong:
        arrays["y_test"] = arrays["y_test"].astype(wrong["dtype"])  # one is enough
    else:
        arrays["x_train"], arrays["x_test"] = arrays["x_test"], arrays["x_train"]
    np.savez(file, **arrays)
    with pytest.raises(cifar10.NoData, match=r"holds shapes .* CIFAR-10 has .*uint8"):
        cifar10.from_file(file)


def test_cifar10_has_fifty_and_ten_thousand_images_of_32_by_32_pixels():
    sizes = {name: shape[0] for name, shape in zip(cifar10.NAMES, cifar10.SHAPES)}
    assert sizes == {
        "x_train": 50_000,
        "y_train": 50_000,
        "x_test": 10_000,
        "y_test": 10_000,
    }
    assert [shape[1:] for shape in cifar10.SHAPES] == [(32, 32, 3), (1,)] * 2
