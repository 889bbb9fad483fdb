"""A small data set of our own with the shapes and dtypes of CIFAR-10.

Each class is a pattern of coloured patches; an image is the pattern of its class, shifted
by a few pixels, with random contrast and noise. The contrast is high, so that the moving
statistics of batch normalization converge within the few steps of a test. A small
convolutional network learns the set within the epochs that the snippets train for, and no
constant answer is right more often than one time in ten: every class has the same number
of images.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = Any

CLASSES = 10
SIZES = TRAIN, TEST = 800, 200
FEW = 160, 60  # images for what trains long
FEWEST = 60, 30  # and for what trains longest

# They train for many epochs, or many networks, and no test asks whether they learn: a few
# images are enough to run them.
LONG = [
    "compare/lenet5",
    "compare/projection",
    "functional/changes",
    "functional/good_network",
    "functional/good_plain",
    "functional/good_resnet",
    "guides/backbone/transfer",
    "guides/callbacks/watch",
    "guides/custom_layer/three_ways",
    "guides/looking_inside/feature_maps",
    "guides/sharing/siamese",
    "guides/sharing/tied",
    "guides/speed/feeding",
    "guides/speed/settings",
    "guides/speed/ways",
    "guides/training_step/adversarial",
    "sequential/good_network",
    "subclassing/good_network",
]
SIZES_OF = dict.fromkeys(LONG, FEW)
# Of these, an epoch is one step: they train for up to 25 epochs, or six networks.
SIZES_OF |= dict.fromkeys(
    [
        "compare/projection",
        "functional/changes",
        "functional/good_network",
        "functional/good_plain",
        "functional/good_resnet",
        "guides/gpu/augmentation",
        "guides/gpu/measure",
        "guides/gpu/train",
        "sequential/good_network",
        "subclassing/good_network",
    ],
    FEWEST,
)
SIZES_OF["functional/resnet"] = (400, 200)  # it must learn, but is large


def sizes_for(name: str) -> tuple[int, int]:
    """How many training and test images the snippet of this name gets."""
    return SIZES_OF.get(name, SIZES)


def images(patterns: Array, labels: Array, random: np.random.Generator) -> Array:
    """Noisy, shifted pictures of the labels' patterns: (len(labels), 32, 32, 3) uint8."""
    shifts = random.integers(-2, 3, size=(len(labels), 2))
    strength = random.uniform(0.6, 1.0, size=(len(labels), 1, 1, 1))
    clean = np.stack(
        [
            np.roll(patterns[label], tuple(shift), axis=(0, 1))
            for label, shift in zip(labels, shifts, strict=True)
        ]
    )
    noise = random.normal(0, 25, size=clean.shape)
    return np.clip(128 + strength * clean + noise, 0, 255).astype("uint8")


def balanced(count: int, random: np.random.Generator) -> Array:
    """Labels with equally many of each class, in random order: (count, 1) uint8."""
    labels = np.arange(count) % CLASSES
    return random.permutation(labels).astype("uint8").reshape(-1, 1)


@functools.cache
def load_data(
    train: int = TRAIN, test: int = TEST
) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """What keras.datasets.cifar10.load_data() returns, but small."""
    random = np.random.default_rng(0)
    coarse = random.choice([-110.0, 110.0], size=(CLASSES, 4, 4, 3))
    patterns = coarse.repeat(8, axis=1).repeat(8, axis=2)
    y_train, y_test = balanced(train, random), balanced(test, random)
    x_train = images(patterns, y_train[:, 0], random)
    x_test = images(patterns, y_test[:, 0], random)
    return (x_train, y_train), (x_test, y_test)


@dataclass
class Asked:
    """How often the small data set was asked for, and how many images it gives."""

    times: int = 0
    sizes: tuple[int, int] = SIZES


ASKED = Asked()


def counted() -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    ASKED.times += 1
    return load_data(*ASKED.sizes)


def install(sizes: tuple[int, int] = SIZES) -> None:
    """Put the small data set behind Keras's loader, with so many images."""
    import keras

    ASKED.sizes = sizes
    keras.datasets.cifar10.load_data = counted


def sections_on_data(found: set[str]) -> Callable[[str | None], None]:
    """What a run calls after each section: it adds those that ran once the data was asked for."""
    before = ASKED.times

    def note(section: str | None) -> None:
        if section and ASKED.times > before:
            found.add(section)

    return note
