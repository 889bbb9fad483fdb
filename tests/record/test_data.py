"""The data for the snippets: the real formats, and a small set that a network can learn."""

import hashlib
import pickle

import numpy as np
import pytest

from tools.record import cifar10, small_cifar10


def test_the_small_set_has_the_shapes_and_types_of_the_real_one():
    (x_train, y_train), (x_test, y_test) = small_cifar10.load_data()
    assert x_train.shape[1:] == x_test.shape[1:] == cifar10.SHAPES[0][1:]
    assert y_train.shape == (len(x_train), 1)
    assert y_test.shape == (len(x_test), 1)
    assert {a.dtype for a in (x_train, y_train, x_test, y_test)} == {np.dtype("uint8")}


def test_its_images_differ_in_contrast():
    (images, _), _ = small_cifar10.load_data()
    contrast = images.std(axis=(1, 2, 3))
    assert contrast.max() > 1.4 * contrast.min()


def test_no_constant_answer_is_right_more_often_than_chance():
    for _, labels in small_cifar10.load_data():
        assert set(np.bincount(labels[:, 0])) == {len(labels) // 10}


def write_batches(folder, per_file=10_000):
    """Files in the format of the official archive, with made-up images."""
    random = np.random.default_rng(0)
    written = {}
    for name in [*(f"data_batch_{i}" for i in range(1, 6)), "test_batch"]:
        rows = random.integers(0, 256, size=(per_file, 3072), dtype="uint8")
        labels = random.integers(0, 10, size=per_file).tolist()
        with (folder / name).open("wb") as file:
            pickle.dump({b"data": rows, b"labels": labels}, file)
        written[name] = rows, labels
    return written


def test_keras_parses_files_in_the_real_format(tmp_path, monkeypatch):
    from keras.src.datasets import cifar10 as loader

    folder = tmp_path / "cifar-10-batches-py"
    folder.mkdir()
    written = write_batches(folder)
    monkeypatch.setattr(loader, "get_file", lambda **_: str(tmp_path))
    # The module's own function: the package's name may stand for the small set.
    (x_train, y_train), (x_test, y_test) = loader.load_data()
    assert (x_train.shape, y_train.shape, x_test.shape, y_test.shape) == cifar10.SHAPES
    rows, labels = written["data_batch_2"]
    # A row holds all red values, then all green, then all blue.
    np.testing.assert_array_equal(x_train[10_000, :, :, 0].ravel(), rows[0, :1024])
    np.testing.assert_array_equal(x_train[10_000, :, :, 2].ravel(), rows[0, 2048:])
    assert y_train[10_000:20_000, 0].tolist() == labels
    assert y_test[:, 0].tolist() == written["test_batch"][1]


def test_recording_takes_the_file_that_cifar10_npz_names(tmp_path):
    arrays = {
        name: np.zeros(shape, "uint8")
        for name, shape in zip(cifar10.NAMES, cifar10.SHAPES, strict=True)
    }
    np.savez_compressed(tmp_path / "data.npz", **arrays)
    loaded = cifar10.from_file(tmp_path / "data.npz")
    assert [array.shape for array in loaded] == list(cifar10.SHAPES)


def arrays():
    return [np.full(shape, 7, "uint8") for shape in cifar10.SHAPES]


def test_what_was_given_is_told_once_it_is_asked_for(monkeypatch):
    import keras

    x_train, y_train, x_test, y_test = arrays()
    monkeypatch.delenv("CIFAR10_NPZ", raising=False)
    monkeypatch.setattr(
        keras.datasets.cifar10,
        "load_data",
        lambda: ((x_train, y_train), (x_test, y_test)),
    )
    data = cifar10.install()
    assert data.description == ""
    (given, _), (_, last) = keras.datasets.cifar10.load_data()
    assert given is x_train
    assert last is y_test
    assert data.description == "cifar10 official"


def test_a_file_is_told_by_its_fingerprint(tmp_path, monkeypatch):
    import keras

    file = tmp_path / "data.npz"
    np.savez(file, **dict(zip(cifar10.NAMES, arrays(), strict=True)))
    monkeypatch.setenv("CIFAR10_NPZ", str(file))
    monkeypatch.setattr(keras.datasets.cifar10, "load_data", None)
    data = cifar10.install()
    (x_train, y_train), (x_test, y_test) = keras.datasets.cifar10.load_data()
    content = b"".join(one.tobytes() for one in (x_train, y_train, x_test, y_test))
    assert data.description == f"cifar10 {hashlib.sha256(content).hexdigest()}"


@pytest.mark.parametrize("fault", ["no archive", "missing array", "wrong shape"])
def test_a_file_that_is_not_cifar10_is_refused(tmp_path, fault):
    file = tmp_path / "data.npz"
    if fault == "no archive":
        file.write_text("not an archive")
    elif fault == "missing array":
        np.savez(file, x_train=np.zeros(3))
    else:
        np.savez(file, **{name: np.zeros(3, "uint8") for name in cifar10.NAMES})
    with pytest.raises(cifar10.NoData, match=r"data\.npz.*Nothing was overwritten"):
        cifar10.from_file(file)


def test_recording_without_a_network_says_what_to_do(monkeypatch):
    import keras

    def unreachable():
        raise OSError("Name or service not known")

    monkeypatch.delenv("CIFAR10_NPZ", raising=False)
    monkeypatch.setattr(keras.datasets.cifar10, "load_data", unreachable)
    cifar10.install()
    with pytest.raises(cifar10.NoData, match=r"could not download.*Set CIFAR10_NPZ"):
        keras.datasets.cifar10.load_data()
