"""A demonstration shows what the text claims, and for the reason that the text gives."""

import ast
import re
import sys
import types
from unittest import mock

import numpy as np
import pytest

from tests.support.anatomy import steps
from tests.support.lane import succeeded
from tests.support.rehearsal import after, rehearsed
from tools.model.snippets import SNIPPETS, text_of
from tools.record import figures


def of(*names):
    """A test of the runs of these snippets."""
    return pytest.mark.parametrize("name", names)


def snippet(name):
    return SNIPPETS / f"{name}.py"


def printed(name, section):
    return succeeded(snippet(name)).printed[section]


def variables(name):
    return succeeded(snippet(name)).namespace


# sequential/limits --------------------------------------------------------------------


def refused(name):
    """The list that `keras.Sequential` is given in `limits`."""
    import keras

    lists = []

    def note(layers):
        lists.append(layers)
        raise ValueError("noted")

    with mock.patch.object(keras, "Sequential", note):
        after(snippet(name), "imports", "branch")
    (given,) = lists
    return given


@of("sequential/limits")
def test_the_error_is_about_add(name):
    """docs/ways/sequential.md: "A layer that needs several inputs, such as `Add`, raises
    an error"."""
    import keras

    *before, last = refused(name)
    assert type(last) is keras.layers.Add
    chain = keras.Sequential(before)
    assert steps(chain, (32, 32, 3)) == [
        "Input(32, 32, 3)",
        "Conv2D(filters=16, kernel_size=(3, 3), padding='same')",
    ]
    said = printed(name, "branch")
    assert said.startswith("A merge layer should be called on a list of inputs.")
    assert f"input_shape={chain.output_shape} (not a list of shapes)" in said


@of("sequential/limits")
def test_the_list_is_right_without_add(name):
    import keras

    *before, last = refused(name)
    with pytest.raises(ValueError, match="A merge layer"):
        keras.Sequential([*before, last])
    keras.Sequential(before)


# sequential/many_layers ---------------------------------------------------------------


@of("sequential/many_layers")
@pytest.mark.parametrize("section", ["loop", "comprehension"])
def test_prints_fifty_layers_with_weights_of_their_own(name, section):
    weights = 50 * (4 * 4 + 4)
    said = f"50 layers, {weights} parameters\n"
    assert printed(name, section) == said


@of("sequential/many_layers")
def test_prints_that_a_repeated_list_holds_one(name):
    """docs/ways/sequential.md: "the same layer fifty times, with one set of weights"."""
    said = f"50 layers, {4 * 4 + 4} parameters\n1 layer object\n"
    assert printed(name, "repeated") == said


# functional/add and functional/residual_block ------------------------------------------


@of("functional/add")
def test_gives_three_predictions_for_three_rows(name):
    found = variables(name)["predictions"]
    assert found.shape == (3, 1)
    assert printed(name, "predict") == "(3, 1)\n"


@of("functional/add")
def test_predictions_are_of_rows_of_ones(name):
    found = variables(name)
    rows = [np.ones((3, 4)), np.ones((3, 8))]
    expected = found["model"].predict(rows, verbose=0)
    np.testing.assert_allclose(found["predictions"], expected, rtol=1e-5)


@pytest.mark.parametrize(
    ("name", "shapes"),
    [
        ("functional/add", ["(None, 4)", "(None, 8)", "(None, 16)", "(None, 1)"]),
        ("functional/residual_block", ["(None, 32, 32, 32)"]),
    ],
)
def test_a_drawn_graph_names_layers_and_shapes(name, shapes):
    """docs/ways/functional.md: "Graph of the model: the inputs left, with 4 values"."""
    found = variables(name)
    source = found["graph"].to_string()
    assert all(shape in source for shape in shapes)
    assert "Output shape" in source
    assert str(found["graph"].get_dpi()) == "72"  # a unit is a point, as in a page
    for layer in found["model"].layers:
        assert layer.name in source
    svg = succeeded(snippet(name)).files[f"{name.rpartition('/')[2]}.svg"].decode()
    assert all(
        layer.name in figures.words_of(svg) for layer in found["model"].layers[:2]
    )


@of("functional/shortcut_shapes")
def test_add_refuses_paths_of_other_shapes_until_a_projection_makes_them_equal(name):
    """docs/ways/residual-network.md: "`Add` raises an error ... brings the shortcut to the
    same shape"."""
    import keras

    said = printed(name, "mismatch").splitlines()
    assert said[0] == "(None, 32, 32, 32) (None, 16, 16, 64)"
    assert said[1].startswith("Inputs have incompatible shapes.")
    assert said[1].endswith("Received shapes (32, 32, 32) and (16, 16, 64)")
    shape = "(None, 16, 16, 64)"
    assert printed(name, "projection").splitlines() == [f"{shape} {shape}", shape]
    found, halves = (
        variables(name),
        "Conv2D(filters=64, kernel_size={}, strides=(2, 2){})",
    )
    for path, step in (
        ("x", halves.format((3, 3), ", padding='same'")),
        ("shortcut", halves.format((1, 1), "")),
    ):
        model = keras.Model(found["inputs"], found[path])
        assert steps(model, (32, 32, 32)) == ["Input(32, 32, 32)", step]


# exercises -------------------------------------------------------------------------------


@of("sequential/exercise_parameters")
def test_the_count_by_hand_is_that_of_lenet5(name):
    hand, counted = printed(name, "count").split()
    assert hand == counted == "2416"
    lenet5 = rehearsed(snippet("sequential/lenet5")).run.namespace["model"]
    assert lenet5.layers[2].count_params() == 2416


@of("functional/exercise_feature_maps")
def test_feature_maps_come_from_a_shared_layer(name):
    assert printed(name, "features").splitlines() == ["(2, 16, 16, 6)", "True"]
    first = variables(name)["model"].layers[1]
    assert first.activation.__name__ == "relu"


@of("functional/exercise_two_outputs")
def test_each_output_has_a_loss_of_its_own(name):
    history, predictions = printed(name, "fit").splitlines()
    assert history == "['animal_loss', 'kind_loss', 'loss']"
    assert predictions == "{'kind': (64, 10), 'animal': (64, 1)}"
    model = variables(name)["model"]
    assert model.layers[1].activation.__name__ == "relu"
    assert type(model.layers[2]).__name__ == "GlobalAveragePooling2D"
    assert {one: model.get_layer(one).activation.__name__ for one in model.loss} == {
        "kind": "softmax",
        "animal": "sigmoid",
    }
    assert model.loss == {
        "kind": "sparse_categorical_crossentropy",
        "animal": "binary_crossentropy",
    }


@of("start/required")
def test_tensorflow_names_the_oldest_keras_that_it_accepts(name):
    """docs/install.md: "TensorFlow only sets a lower bound"."""
    installed, required = printed(name, "required").splitlines()
    assert re.fullmatch(r"TensorFlow [\d.]+ with Keras [\d.]+", installed)
    (bound,) = ast.literal_eval(required)
    assert re.fullmatch(r"keras>=[\d.]+", bound)


@of("functional/exercise_concatenate")
def test_the_parameters_of_two_joined_branches_are_counted(name):
    """docs/ways/functional.md: "Let the second branch end in 32 values, and join the
    branches"."""
    left, right = 4 * 16 + 16, 8 * 32 + 32
    count = left + right + (16 + 32) + 1
    assert printed(name, "concatenate") == f"(None, 48) {count} parameters\n"


@of("subclassing/exercise_argument")
def test_only_the_last_layer_depends_on_the_classes(name):
    """docs/ways/subclassing.md: "a classifier whose number of classes is an argument of
    its constructor"."""
    classifier = variables(name)["Classifier"]
    first, second = (steps(classifier(classes), (32, 32, 3)) for classes in (10, 100))
    assert first[:-1] == second[:-1]
    conv = 5 * 5 * 3 * 16 + 16
    assert printed(name, "argument").splitlines() == [
        f"(None, {classes}) {conv + 16 * classes + classes} parameters"
        for classes in (10, 100)
    ]
    assert first == [
        "Input(32, 32, 3)",
        "Conv2D(filters=16, kernel_size=(5, 5), activation='relu')",
        "GlobalAveragePooling2D",
        "Dense(units=10, activation='softmax')",
    ]


@of("subclassing/exercise_dropout")
def test_dropout_is_before_the_last_layer(name):
    assert steps(variables(name)["Classifier"](), (120,)) == [
        "Input(120,)",
        "Dense(units=84, activation='relu')",
        "Dropout(rate=0.5)",
        "Dense(units=10, activation='softmax')",
    ]


@of("subclassing/exercise_dropout")
def test_dropout_is_active_in_training_only(name):
    assert printed(name, "dropout").splitlines() == [
        "training=False: equal True",
        "training=True: equal False",
    ]
    ran = variables(name)  # after the second turn, with training=True
    without = ran["model"](ran["x"], training=False)
    for outputs in (ran["one"], ran["two"]):
        assert not np.array_equal(outputs, without)


@of("subclassing/exercise_save")
def test_a_saved_class_comes_back_with_its_argument(name):
    assert printed(name, "save") == "(2, 7) equal: True\n"


# functional/shortcuts --------------------------------------------------------------------


@of("functional/shortcuts")
def test_both_recorded_trainings_are_drawn(name):
    """docs/ways/make-it-good.md: "Another script reads them and draws both curves"."""
    namespace = variables(name)
    axes = namespace["axes"]
    drawn = axes.get_lines()
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "validation accuracy")
    for line, history in zip(drawn, ("shortcuts", "plain"), strict=True):
        kept = namespace[history]
        assert list(line.get_ydata()) == list(kept["val_accuracy"])
        assert list(line.get_xdata()) == list(range(1, len(kept["epoch"]) + 1))
    legend = [text.get_text() for text in axes.get_legend().get_texts()]
    assert legend == ["with shortcuts", "without shortcuts"]
    best = [f"{max(line.get_ydata()):.4f}" for line in drawn]
    assert [
        said.split()[-1] for said in printed(name, "histories").splitlines()
    ] == best


# subclassing/layers_in_call ------------------------------------------------------------


@of("subclassing/layers_in_call")
def test_gives_two_outputs_and_has_nothing_to_train(name):
    assert printed(name, "call").splitlines() == [
        "same outputs twice: False",
        "weights to train: 0",
    ]


@of("subclassing/layers_in_call")
def test_is_refused_by_fit_because_of_its_variables(name):
    said = printed(name, "fit")
    assert "Exception encountered when calling LayerInCall.call()" in said
    assert "tf.function only supports singleton tf.Variables" in said


@of("subclassing/layers_in_call")
def test_the_constructor_gives_one_output_and_two_weights(name):
    """docs/ways/subclassing.md: "There are two, because Keras counts arrays here"."""
    section = printed(name, "constructor")
    assert section.splitlines() == ["same outputs twice: True", "weights to train: 2"]
    model = variables(name)["model"]
    assert steps(model, (4,)) == ["Input(4,)", "Dense(units=1)"]


@of("subclassing/layers_in_call")
@pytest.mark.parametrize("kind", ["LayerInCall", "LayerInConstructor"])
def test_compares_like_with_like(name, kind):
    """Both classes hold one Dense layer with one value; only its place differs."""
    found = variables(name)
    model, x, y = found[kind](), found["x"], found["y"]
    assert steps(model, x.shape[1:]) == ["Input(4,)", "Dense(units=1)"]
    assert model(x).shape == y.shape
    same = np.allclose(model(x), model(x))
    assert same == (kind == "LayerInConstructor")


@of("subclassing/layers_in_call")
def test_fit_takes_the_layer_in_the_constructor(name):
    """The data and `compile` are right: it is the layer in `call` that `fit` refuses."""
    found = variables(name)
    model = found["LayerInConstructor"]()
    model.compile(optimizer="adam", loss="mean_squared_error")
    model.fit(found["x"], found["y"], verbose=0)


# subclassing/nested ---------------------------------------------------------------------


@of("subclassing/nested")
def test_shows_what_is_inside_the_step(name):
    said = printed(name, "summary")
    assert "le_net5 (LeNet5)" in said
    for layer in ("conv2d", "conv2d_1", "conv2d_2", "flatten", "dense", "dense_1"):
        assert f"└ {layer} " in said
    assert "Total params: 697,046 " in said


# subclassing/training -------------------------------------------------------------------


@of("subclassing/training")
def test_dropout_sets_half_to_zero_while_it_learns(name):
    """docs/ways/subclassing.md: "`Dropout(0.5)` sets each value of its input to zero with
    a chance of one half while the model learns, and scales up the others"."""
    found = variables(name)
    drop, ones = found["Drop"](), found["ones"]
    assert drop.dropout.rate == 0.5
    assert ones.shape == (1, 1000)
    assert set(ones.ravel()) == {1}
    np.testing.assert_array_equal(drop(ones), ones)
    np.testing.assert_array_equal(drop(ones, training=False), ones)
    assert set(np.ravel(drop(ones, training=True))) == {0, 2}


@of("subclassing/training")
def test_counts_the_zeros(name):
    lines = printed(name, "dropout").splitlines()
    assert lines[0] == "zeros when predicting: 0"
    label, _, zeros = lines[1].rpartition(" ")
    assert label == "zeros when training:"
    assert 400 < int(zeros) < 600


@of("subclassing/training")
def test_counts_more_zeros_at_a_higher_rate(name, capsys):
    namespace = after(snippet(name), "imports")
    text = text_of(snippet(name), "dropout")
    exec(text.replace("Dropout(0.5)", "Dropout(0.9)"), namespace)
    assert int(capsys.readouterr().out.split()[-1]) > 800


@of("subclassing/training")
def test_counts_the_same_in_every_run(name, capsys):
    for _ in range(2):
        after(snippet(name), "imports", "dropout")
    one, two = np.array_split(capsys.readouterr().out.splitlines(), 2)
    assert list(one) == list(two)


@of("subclassing/training")
def test_without_the_argument_the_mean_stays(name):
    """docs/ways/subclassing.md: "batch normalization should find that its inputs have
    the mean 5. Without `training`, its moving mean stays at 0, and Keras raises no error"."""
    assert printed(name, "without").splitlines() == [
        "WithoutTraining [0. 0.]",
        "WithTraining [5. 5.]",
    ]
    x = variables(name)["x"]
    np.testing.assert_array_equal(x.mean(axis=0), [5, 5])


@of("subclassing/training")
def test_the_two_differ_in_the_argument_only(name):
    found = variables(name)
    without, with_it = found["WithoutTraining"], found["WithTraining"]
    assert issubclass(with_it, without)
    names = [kind.call.__code__.co_varnames[:3] for kind in (without, with_it)]
    assert "training" not in names[0][: without.call.__code__.co_argcount]
    assert "training" in names[1][: with_it.call.__code__.co_argcount]
    assert steps(without(), (2,)) == steps(with_it(), (2,))
    assert steps(without(), (2,)) == [
        "Input(2,)",
        "BatchNormalization(momentum=0.5)",
        "Dense(units=1)",
    ]


# start/which_keras ----------------------------------------------------------------------


@of("start/which_keras")
def test_finds_the_same_classes_in_another_module(name):
    """docs/index.md: the layers of `tf.keras` are those of Keras, the module is not."""
    import keras

    assert printed(name, "same").splitlines() == [
        keras.__version__,
        "same class: True",
        "same module: False",
        "keras has ImageDataGenerator: False",
        "tf.keras has ImageDataGenerator: True",
    ]


@of("start/which_keras")
def test_would_see_another_package(name, capsys):
    """It is TensorFlow's class that is compared, so a TensorFlow with another Keras in it
    makes the answer `False`."""
    other = types.ModuleType("tensorflow.keras.layers")
    other.Dense = type("Dense", (), {})
    with mock.patch.dict(sys.modules, {"tensorflow.keras.layers": other}):
        after(snippet(name), "same")
    assert capsys.readouterr().out.splitlines()[1] == "same class: False"


# start/padding ----------------------------------------------------------------------


@of("start/padding")
def test_counts_the_parameters_of_the_course_with_padding(name):
    """docs/further-reading.md: "with `padding="same"` it has 697,046 parameters"; that is
    the network of the course, and the other differs from it in the padding only."""
    padded, plain = map(variables(name)["lenet5"], ("same", "valid"))
    course = after(snippet("sequential/lenet5"), "imports", "model")["model"]
    assert steps(padded, (32, 32, 3)) == steps(course, (32, 32, 3))
    without = [
        step.replace(", padding='same'", "") for step in steps(padded, (32, 32, 3))
    ]
    assert steps(plain, (32, 32, 3)) == without
    assert printed(name, "padding").splitlines() == [
        "same: 7,680 values after Flatten, 697,046 parameters",
        "valid: 120 values after Flatten, 62,006 parameters",
    ]
