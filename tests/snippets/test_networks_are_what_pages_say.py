"""Every network has the layers, settings and connections that its pages describe.

Each network has one table below. All ways of building the network must match it.
"""

import pytest

from tests.support.anatomy import steps
from tests.support.lane import succeeded
from tests.support.rehearsal import after, rehearsed
from tools.model.snippets import SNIPPETS

IMAGE = (32, 32, 3)
SAME = ", padding='same'"

# docs/ways/sequential.md: "Three convolutions with 6, 16 and 120 filters of 5 by 5 ...
# 'same' pads ... Two pooling layers halve height and width ... two dense layers".
LENET5 = [
    "Input(32, 32, 3)",
    "Conv2D(filters=6, kernel_size=(5, 5), padding='same', activation='relu')",
    "MaxPooling2D",
    "Conv2D(filters=16, kernel_size=(5, 5), padding='same', activation='relu')",
    "MaxPooling2D",
    "Conv2D(filters=120, kernel_size=(5, 5), padding='same', activation='relu')",
    "Flatten",
    "Dense(units=84, activation='relu')",
    "Dense(units=10, activation='softmax')",
]


def block(filters: int, first: int, shortcut: int, strides: str = "") -> list[str]:
    """docs/ways/functional.md: two 3 by 3 convolutions, batch normalization after each,
    and the shortcut is added before a last ReLU; `first` is the first step's number."""
    conv = f"Conv2D(filters={filters}, kernel_size=(3, 3), {{}}padding='same')"
    return [
        conv.format(strides),
        "BatchNormalization",
        "ReLU",
        conv.format(""),
        "BatchNormalization",
        f"Add <- {shortcut}, {first + 4}",
        "ReLU",
    ]


# docs/ways/residual-network.md: "Its three blocks have 32, 64 and 128 filters ... a convolution
# with strides=2 stands between them: it halves height and width and doubles the filters".
HALVES = "Conv2D(filters={}, kernel_size=(3, 3), strides=(2, 2), padding='same', activation='relu')"
RESNET = [
    "Input(32, 32, 3)",
    "Conv2D(filters=32, kernel_size=(3, 3), padding='same', activation='relu')",
    *block(32, first=2, shortcut=1),
    HALVES.format(64),
    *block(64, first=10, shortcut=9),
    HALVES.format(128),
    *block(128, first=18, shortcut=17),
    "Flatten",
    "Dense(units=84, activation='relu')",
    "Dense(units=10, activation='softmax')",
]


def projected(filters: int, before: int) -> list[str]:
    """docs/compare/same-network.md: half the height and width, and "a convolution of
    size 1 with the same strides, brings the shortcut to the shape of the block"."""
    inside = block(filters, before + 2, before + 1, "strides=(2, 2), ")
    return [
        f"Conv2D(filters={filters}, kernel_size=(1, 1), strides=(2, 2))",
        f"{inside[0]} <- {before}",
        *inside[1:],
    ]


PROJECTION = [
    "Input(32, 32, 3)",
    "Conv2D(filters=16, kernel_size=(3, 3), padding='same', activation='relu')",
    *block(16, first=2, shortcut=1),
    *projected(32, before=8),
    *projected(64, before=16),
    "GlobalAveragePooling2D",
    "Dense(units=10, activation='softmax')",
]


def good(shortcuts: bool = True) -> list[str]:
    """docs/ways/make-it-good.md: flips and translations, stages with 32, 64 and 128
    filters, each with a convolution, batch normalization, pooling and a residual block;
    without shortcuts, nothing but `Add` is missing."""

    def convolution(filters: int) -> list[str]:
        conv = f"Conv2D(filters={filters}, kernel_size=(3, 3), padding='same', use_bias=False)"
        return [conv, "BatchNormalization(momentum=0.9)"]

    found = [
        "Input(32, 32, 3)",
        "RandomFlip(mode='horizontal')",
        "RandomTranslation(height_factor=0.125, width_factor=0.125, interpolation='nearest')",
        *convolution(16),
        "ReLU",
    ]
    for filters in (32, 64, 128):
        found += [*convolution(filters), "ReLU", "MaxPooling2D"]
        before = len(found) - 1
        found += [*convolution(filters), "ReLU", *convolution(filters)]
        found += [f"Add <- {before}, {len(found) - 1}"] * shortcuts + ["ReLU"]
    return [*found, "GlobalAveragePooling2D", "Dense(units=10, activation='softmax')"]


NETWORKS = {
    "functional/good_resnet": good(),
    "functional/good_plain": good(shortcuts=False),
    "sequential/good_network": good(),
    "functional/good_network": good(),
    "subclassing/good_network": good(),
    "sequential/lenet5": LENET5,
    "functional/lenet5": LENET5,
    "subclassing/lenet5": LENET5,
    "functional_subclass/lenet5": LENET5,
    "functional/resnet": RESNET,
    "sequential/projection": PROJECTION,
    "functional/projection": PROJECTION,
    "subclassing/projection": PROJECTION,
    "sequential/classify": LENET5,
    # docs/ways/sequential.md, exercises: no padding, and global average pooling in
    # place of `Flatten`.
    "sequential/exercise_valid": [one.replace(SAME, "") for one in LENET5],
    "sequential/exercise_pooling": [
        "GlobalAveragePooling2D" if one == "Flatten" else one for one in LENET5
    ],
}
COMPARED = [
    *(("compare/lenet5", way, LENET5) for way in ("sequential", "functional")),
    *(
        ("compare/lenet5", way, LENET5)
        for way in ("subclassing", "functional_subclass")
    ),
    *(("compare/projection", way, PROJECTION) for way in ("sequential", "functional")),
    ("compare/projection", "subclassing", PROJECTION),
]


def snippet(name):
    return SNIPPETS / f"{name}.py"


def kind(model):
    """The way in which a model is built."""
    import keras
    from keras.src.models.functional import Functional

    if isinstance(model, keras.Sequential):
        return "sequential"
    if isinstance(model, Functional):
        return "functional" if type(model) is Functional else "functional_subclass"
    return "subclassing"


@pytest.mark.parametrize(("name", "network"), NETWORKS.items(), ids=list(NETWORKS))
def test_it_has_the_layers_of_its_page(name, network):
    assert steps(rehearsed(snippet(name)).run.namespace["model"], IMAGE) == network


@pytest.mark.parametrize("name", NETWORKS)
def test_it_is_built_in_the_way_of_its_folder(name):
    way = name.partition("/")[0]
    assert kind(rehearsed(snippet(name)).run.namespace["model"]) == way


@pytest.mark.parametrize(
    ("name", "way", "network"), COMPARED, ids=[f"{n}-{w}" for n, w, _ in COMPARED]
)  # fmt: skip
def test_the_comparison_is_of_networks_with_these_layers(name, way, network):
    model = rehearsed(snippet(name)).run.namespace[way]
    assert steps(model, IMAGE) == network
    assert kind(model) == way


@pytest.mark.parametrize("name", ["functional/resnet", "functional/residual_block"])
def test_a_residual_block_is_a_function_that_keeps_the_shape(name):
    import keras

    namespace = after(snippet(name), "imports", "block")
    inputs = keras.Input((32, 32, 32))
    model = keras.Model(inputs, namespace["residual_block"](inputs, 32))
    assert steps(model, (32, 32, 32)) == [
        "Input(32, 32, 32)",
        *block(32, first=1, shortcut=0),
    ]
    assert model.output_shape == (None, 32, 32, 32)


@pytest.mark.parametrize("name", ["functional/residual_block"])
def test_is_the_block_of_its_page(name):
    run = succeeded(snippet(name))
    model = run.namespace["model"]
    assert steps(model, (32, 32, 32)) == [
        "Input(32, 32, 32)",
        *block(32, first=1, shortcut=0),
    ]
    assert run.printed["model"] == "(None, 32, 32, 32) 18752 parameters\n"


@pytest.mark.parametrize("name", ["functional/add"])
def test_joins_two_inputs(name):
    """docs/ways/functional.md: inputs of 4 and 8 values, two dense layers of 16, Add, and
    a last dense layer that returns one value; inputs in the order of the list."""
    model = succeeded(snippet(name)).namespace["model"]
    assert steps(model, (4,), (8,)) == [
        "Input(4,)",
        "Dense(units=16, activation='relu')",
        "Input(8,)",
        "Dense(units=16, activation='relu')",
        "Add <- 1, 3",
        "Dense(units=1)",
    ]
    assert [(one.name, one.shape) for one in model.inputs] == [
        ("left", (None, 4)),
        ("right", (None, 8)),
    ]


@pytest.mark.parametrize("name", ["subclassing/nested"])
def test_is_the_same_class_as_one_step(name):
    """docs/ways/subclassing.md: "the same class is a layer of a functional model"."""
    model = succeeded(snippet(name)).namespace["model"]
    assert kind(model) == "functional"
    assert steps(model, IMAGE) == LENET5
    assert [type(layer).__name__ for layer in model.layers] == ["InputLayer", "LeNet5"]
    assert kind(model.layers[1]) == "subclassing"


@pytest.mark.parametrize("section", ["loop", "comprehension"])
@pytest.mark.parametrize("name", ["sequential/many_layers"])
def test_are_fifty_all_relu(name, section):
    namespace = after(snippet(name), "imports", section)
    fifty = ["Dense(units=4, activation='relu')"] * 50
    assert steps(namespace["model"], (4,)) == ["Input(4,)", *fifty]
    assert len({id(layer) for layer in namespace["model"].layers}) == 50


@pytest.mark.parametrize("name", ["sequential/many_layers"])
def test_repeated_are_fifty_times_one(name):
    namespace = after(snippet(name), "imports", "repeated")
    fifty = ["Dense(units=4, activation='relu')"] * 50
    assert steps(namespace["model"], (4,)) == ["Input(4,)", *fifty]
    assert len({id(layer) for layer in namespace["model"].layers}) == 1
    assert len(namespace["model"].weights) == 2


def test_another_network_is_told_apart():
    """Each change that a table must see, made in a network that is right."""
    import keras
    from keras import layers

    def network(join=layers.Add, first="relu", turned=False):
        inputs = keras.Input((4,))
        x = layers.Dense(4, activation=first)(inputs)
        one, two = layers.BatchNormalization(), layers.ReLU()
        x = one(two(x)) if turned else two(one(x))
        return keras.Model(inputs, join()([inputs, x]))

    right = steps(network(), (4,))
    assert right == [
        "Input(4,)",
        "Dense(units=4, activation='relu')",
        "BatchNormalization",
        "ReLU",
        "Add <- 0, 3",
    ]
    for wrong in (
        network(join=layers.Multiply),
        network(first="tanh"),
        network(turned=True),
    ):
        assert steps(wrong, (4,)) != right
