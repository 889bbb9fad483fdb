"""A network is the same in every way: same text where the way does not matter, same numbers."""

import numpy as np
import pytest

from tests.support.lane import succeeded
from tools.derive import side_by_side
from tools.model.snippets import SNIPPETS, sections, text_of

WAYS = ["sequential", "functional", "subclassing", "functional_subclass"]
RESIDUAL = WAYS[:3]
DIFFERENT = {"model": WAYS, "summary": ["subclassing"]}  # where a way differs


def path(way):
    return SNIPPETS / way / "lenet5.py"


def untrained(way):
    """The model as it is after the sections that build it, in a namespace of its own."""
    import keras

    namespace = {"__name__": "__main__"}
    for section in ("imports", "seed", "model"):
        exec(text_of(path(way), section), namespace)
    model = namespace["model"]
    model(keras.Input((32, 32, 3)))
    return model


@pytest.mark.parametrize("section", sections(path("sequential")))
@pytest.mark.parametrize("way", WAYS[1:])
def test_sections_differ_only_where_the_way_differs(way, section):
    same = text_of(path(way), section) == text_of(path("sequential"), section)
    assert same == (way not in DIFFERENT.get(section, []))


def test_equal_initial_weights_and_outputs_from_one_seed():
    images = np.random.default_rng(0).random((4, 32, 32, 3), dtype="float32")
    first, *others = [untrained(way) for way in WAYS]
    for other in others:
        for one, two in zip(first.get_weights(), other.get_weights(), strict=True):
            np.testing.assert_array_equal(one, two)
        np.testing.assert_allclose(
            first.predict(images, verbose=0),
            other.predict(images, verbose=0),
            atol=1e-6,
        )


def test_another_seed_gives_other_weights():
    first = untrained("sequential")
    text = text_of(path("sequential"), "seed").replace("seed(1)", "seed(2)")
    namespace = {"__name__": "__main__"}
    exec(text_of(path("sequential"), "imports") + "\n" + text, namespace)
    exec(text_of(path("sequential"), "model"), namespace)
    assert not np.array_equal(
        first.get_weights()[0], namespace["model"].get_weights()[0]
    )


@pytest.mark.runs(*(f"{way}/lenet5" for way in WAYS))
def test_equal_loss_curves_from_one_seed():
    first, *others = [succeeded(path(way)).namespace["history"].history for way in WAYS]
    for other in others:
        assert list(other) == list(first)
        for name in first:
            assert other[name] == first[name], name


def projection(way):
    return SNIPPETS / way / "projection.py"


def good(way):
    return SNIPPETS / way / "good_network.py"


@pytest.mark.parametrize("file", [projection, good])
@pytest.mark.parametrize("section", sections(projection("sequential")))
@pytest.mark.parametrize("way", RESIDUAL[1:])
def test_residual_networks_differ_only_where_the_way_differs(way, section, file):
    first = sections(file("sequential"))
    assert list(first) == list(sections(file(way)))
    if section not in first:
        assert (file, section) == (good, "evaluate")
        return
    same = text_of(file(way), section) == text_of(file("sequential"), section)
    shared_block = (way, section) == ("subclassing", "block")
    assert same == (section not in ("block", "model") or shared_block)


@pytest.mark.runs(*(f"{way}/projection" for way in RESIDUAL))
def test_residual_networks_have_equal_loss_curves():
    first, *others = [
        succeeded(projection(way)).namespace["history"].history for way in RESIDUAL
    ]
    for other in others:
        assert other == first


@pytest.mark.runs(*(f"{way}/good_network" for way in RESIDUAL))
def test_the_good_network_learns_and_predicts_alike_in_every_way():
    """docs/ways/make-it-good.md: "they start from the same weights, augment the images in
    the same way, and have the same losses"."""
    images = np.random.default_rng(0).random((4, 32, 32, 3), dtype="float32")
    first, *others = [succeeded(good(way)).namespace for way in RESIDUAL]
    expected = first["model"].predict(images, verbose=0)
    for other in others:
        assert other["history"].history == first["history"].history
        np.testing.assert_allclose(
            other["model"].predict(images, verbose=0), expected, atol=1e-6
        )


def test_the_good_network_is_the_one_that_was_trained_long():
    short, long = good("functional"), SNIPPETS / "functional/good_resnet.py"
    assert text_of(short, "block") == text_of(long, "block")
    assert text_of(long, "model").startswith(text_of(short, "model").rstrip())


def test_the_control_differs_in_one_line_and_its_name():
    """docs/ways/make-it-good.md: "the same network with a single line removed"."""
    with_, without = (
        text_of(SNIPPETS / f"functional/good_{name}.py").splitlines()[1:]
        for name in ("resnet", "plain")
    )
    renamed = [
        line.replace("plain_block", "residual_block").replace(
            "good_plain", "good_resnet"
        )
        for line in without
    ]
    removed = [line for line in with_ if "layers.Add()" not in line]
    assert len(removed) == len(with_) - 1
    assert renamed == removed


@pytest.mark.parametrize("name", ["compare/lenet5", "compare/projection"])
def test_the_comparison_finds_no_difference(name):
    variables = succeeded(SNIPPETS / f"{name}.py").namespace
    first, *others = variables["losses"]
    assert others
    for other in others:
        assert other == first


@pytest.mark.runs("compare/lenet5")
def test_the_comparison_sees_a_difference():
    variables = succeeded(SNIPPETS / "compare/lenet5.py").namespace
    difference, first = variables["difference"], variables["first"]
    assert difference(first, first) == 0
    other = [array.copy() for array in first]
    other[3][0] += 0.5
    assert difference(first, other) == 0.5


def squeezed(text):
    return "\n".join(line for line in text.splitlines() if line.strip())


@pytest.mark.parametrize("way", WAYS)
def test_the_comparison_is_of_the_networks_on_the_pages(way):
    column = way.replace("_", "-")
    compared = squeezed(text_of(SNIPPETS / "compare/lenet5.py", column))
    shown = squeezed(text_of(path(way), "model"))
    if way == "functional_subclass":  # two classes cannot share a name there
        shown = shown.replace("LeNet5", "LeNet5Graph")
    assert shown in compared
    if way in RESIDUAL:
        whole = squeezed(text_of(SNIPPETS / "compare/projection.py"))
        assert squeezed(text_of(projection(way), "block")) in whole
        network, _, _ = text_of(projection(way), "model").rpartition("\n\n\n")
        assert squeezed(network) in whole


def test_copies_of_a_section_are_copies():
    block = text_of(SNIPPETS / "functional/residual_block.py", "block")
    assert text_of(SNIPPETS / "functional/resnet.py", "block") == block
    model = text_of(path("subclassing"), "model")
    copy = text_of(SNIPPETS / "subclassing/nested.py", "class")
    assert model.startswith(copy.rstrip())


@pytest.mark.parametrize("name", ["lenet5", "projection"])
def test_lines_are_marked_that_are_not_in_every_tab(name):
    texts = [
        text_of(file).splitlines() for file in side_by_side.programs()[name].values()
    ]
    for text in texts:
        others = [other for other in texts if other is not text]
        marked = side_by_side.differing(text, others)
        for number, line in enumerate(text, start=1):
            everywhere = all(line in other for other in others)
            if not everywhere and line.strip():
                assert number in marked, line
        assert any("load_data" in text[number - 1] for number in marked) is False
        assert any("model = " in text[number - 1] for number in marked)


def test_spans_of_lines_are_written_as_hl_lines_wants_them():
    assert list(side_by_side.spans([1, 3, 4, 5, 9])) == ["1", "3-5", "9"]
