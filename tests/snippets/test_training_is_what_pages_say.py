"""Networks learn from the training images and are evaluated on images they have never seen.

Each snippet is rehearsed: `fit` and `evaluate` note what they are given and return
numbers that no two places share, so that each can be found where it is printed or drawn.
"""

import re

import numpy as np
import pytest

from tests.support.anatomy import steps
from tests.support.rehearsal import after, rehearsed
from tools.model.snippets import SNIPPETS, sections
from tools.record import figures, small_cifar10

# docs/ways/sequential.md: "`validation_split` holds back the last tenth of the training
# images ... `fit` goes through the others ten times ... It takes 64 images at a time ...
# `verbose=2` prints two lines for each". docs/compare/same-network.md: "Three epochs".
TEN_EPOCHS = {"batch_size": 64, "epochs": 10, "validation_split": 0.1, "verbose": 2}
THREE_EPOCHS = {"batch_size": 64, "epochs": 3, "validation_split": 0.0, "verbose": 2}
CURVES = [
    "sequential/lenet5",
    "functional/lenet5",
    "subclassing/lenet5",
    "functional_subclass/lenet5",
    "functional/resnet",
]
TRAINED = dict.fromkeys(CURVES, TEN_EPOCHS) | dict.fromkeys(
    ("sequential/projection", "functional/projection", "subclassing/projection"),
    THREE_EPOCHS,
)
WAYS = {
    "compare/lenet5": {
        "Sequential": "sequential",
        "Functional": "functional",
        "Subclassing": "subclassing",
        "F. subclass": "functional_subclass",
    },
    "compare/projection": {
        "Sequential": "sequential",
        "Functional": "functional",
        "Subclassing": "subclassing",
    },
}
PARAMETERS = {"compare/lenet5": "697,046", "compare/projection": "78,602"}
EPOCHS = {"compare/lenet5": 3, "compare/projection": 2}  # what their pages say
NOT_TOLD = {  # what `fit` is not told is Keras's default
    "validation_data": None,
    "shuffle": True,
    "class_weight": None,
    "sample_weight": None,
    "initial_epoch": 0,
    "steps_per_epoch": None,
    "validation_steps": None,
    "validation_batch_size": None,
    "validation_freq": 1,
    "callbacks": None,
}


def rehearsal(name):
    return rehearsed(SNIPPETS / f"{name}.py")


def scaled(images):
    """docs/ways/sequential.md: "Networks train better on small numbers, hence the
    division by 255"."""
    return (images.astype("float32") / 255).astype("float32")


def learns_as_told(model, metrics):
    """docs/ways/sequential.md: what `compile` states of loss, optimizer and metrics."""
    told = model.get_compile_config()
    assert told["loss"] == "sparse_categorical_crossentropy"
    assert told["metrics"] == metrics
    assert type(model.optimizer).__name__ == "Adam"
    assert float(model.optimizer.learning_rate) == pytest.approx(0.001)
    return True


def same(array, expected):
    assert array.dtype == expected.dtype
    np.testing.assert_array_equal(array, expected)


@pytest.mark.parametrize("name", TRAINED)
def test_fit_gets_the_training_images_scaled(name):
    (x_train, y_train), _ = small_cifar10.load_data()
    (fit,) = rehearsal(name).fits
    same(fit.given["x"], scaled(x_train))
    same(fit.given["y"], y_train)
    assert fit.model is rehearsal(name).run.namespace["model"]


@pytest.mark.parametrize(("name", "told"), TRAINED.items(), ids=list(TRAINED))
def test_fit_goes_through_them_as_the_page_says(name, told):
    (fit,) = rehearsal(name).fits
    assert fit.given | told | NOT_TOLD == fit.given


@pytest.mark.parametrize("name", TRAINED)
def test_it_learns_with_adam_and_sparse_cross_entropy(name):
    (fit,) = rehearsal(name).fits
    assert learns_as_told(fit.model, ["accuracy"])


@pytest.mark.parametrize("name", TRAINED)
def test_it_is_evaluated_on_the_test_images_scaled_alike(name):
    _, (x_test, y_test) = small_cifar10.load_data()
    (evaluation,) = rehearsal(name).evaluations
    same(evaluation.given["x"], scaled(x_test))
    same(evaluation.given["y"], y_test)
    assert evaluation.model is rehearsal(name).run.namespace["model"]
    assert evaluation.given["verbose"] == 0


@pytest.mark.parametrize("name", TRAINED)
def test_test_loss_and_test_accuracy_are_what_evaluate_returned(name):
    (evaluation,) = rehearsal(name).evaluations
    loss, accuracy = evaluation.returned
    printed = rehearsal(name).run.printed["evaluate"]
    assert printed == f"test loss {loss:.4f}, test accuracy {accuracy:.4f}\n"


@pytest.mark.parametrize("name", CURVES)
def test_the_shapes_of_both_sets_are_printed(name):
    (x_train, y_train), (x_test, y_test) = small_cifar10.load_data()
    assert rehearsal(name).run.printed["data"].splitlines() == [
        f"{x_train.shape} {y_train.shape}",
        f"{x_test.shape} {y_test.shape}",
    ]


@pytest.mark.parametrize("name", CURVES)
def test_the_summary_is_of_the_whole_network(name):
    run = rehearsal(name).run
    (total,) = re.findall(r"Total params: ([\d,]+)", run.printed["summary"])
    assert total == f"{run.namespace['model'].count_params():,}"


@pytest.mark.parametrize("name", CURVES)
def test_the_curves_are_of_training_and_of_validation(name):
    """docs: "training accuracy rises ..., validation accuracy flattens", over ten epochs."""
    outcome = rehearsal(name)
    (fit,) = outcome.fits
    axes = outcome.run.namespace["axes"]
    drawn = {line.get_label(): line for line in axes.get_lines()}
    assert list(drawn) == ["training", "validation"]
    recorded = fit.returned.history
    for label, key in (("training", "accuracy"), ("validation", "val_accuracy")):
        assert list(drawn[label].get_xdata()) == list(range(1, 11))
        assert list(drawn[label].get_ydata()) == recorded[key]
    styles = {label: line.get_linestyle() for label, line in drawn.items()}
    assert styles == {"training": "-", "validation": "--"}
    legend = [text.get_text() for text in axes.get_legend().get_texts()]
    assert legend == ["training", "validation"]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "accuracy")


@pytest.mark.parametrize("name", CURVES)
def test_the_figure_fits_its_column_and_has_nothing_cut_off(name):
    """A column holds 700 pixels, and a legend that is read next to two curves."""
    stem = name.rpartition("/")[2]
    svg = rehearsal(name).run.files[f"{stem}.svg"].decode()
    page = figures.fit_for_page(svg, stem)
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', page).groups()
    assert 600 < float(width) * 4 / 3 <= 700
    assert float(width) == 2 * float(height)
    words = figures.words_of(svg)
    assert {"training", "validation", "epoch", "accuracy"} <= set(words)
    layout = rehearsal(name).run.namespace["figure"].get_layout_engine()
    assert type(layout).__name__ == "ConstrainedLayoutEngine"


@pytest.mark.parametrize(
    "name", [name for name in TRAINED if name.endswith(("lenet5", "projection"))]
)
def test_the_weights_are_those_of_the_other_ways_in_their_order(name):
    """docs/compare/same-network.md: `set_weights` goes by the list of layers, so "the
    shortcut stands before the last normalization"."""
    first = f"sequential/{name.rpartition('/')[2]}"
    (fit,), (other,) = rehearsal(name).fits, rehearsal(first).fits
    for one, two in zip(fit.weights, other.weights, strict=True):
        np.testing.assert_array_equal(one, two)


# The good network ----------------------------------------------------------------------

GOOD = ["functional/good_resnet", "functional/good_plain"]


@pytest.mark.parametrize("name", GOOD)
def test_the_good_network_learns_from_nine_tenths_and_is_validated_on_the_last(name):
    """docs/ways/make-it-good.md: "the validation set is explicit: the last tenth"."""
    (x_train, y_train), (x_test, y_test) = small_cifar10.load_data()
    (fit,), (evaluation,) = rehearsal(name).fits, rehearsal(name).evaluations
    held = len(x_train) // 10
    same(fit.given["x"], scaled(x_train)[:-held])
    same(fit.given["y"], y_train[:-held])
    x_val, y_val = fit.given["validation_data"]
    same(x_val, scaled(x_train)[-held:])
    same(y_val, y_train[-held:])
    same(evaluation.given["x"], scaled(x_test))
    same(evaluation.given["y"], y_test)
    told = {"batch_size": 128, "epochs": 25, "verbose": 2, "validation_split": 0.0}
    assert fit.given | told == fit.given


@pytest.mark.parametrize("name", GOOD)
def test_the_rate_falls_and_the_best_weights_are_kept(name):
    """docs/ways/make-it-good.md: "falls along a cosine from 0.003 to zero ... leaves the
    first ten epochs alone ... ten epochs in a row bring no improvement"."""
    (fit,) = rehearsal(name).fits
    rate = fit.model.optimizer._learning_rate
    steps = 25 * -(-len(fit.given["x"]) // 128)
    assert float(rate(0)) == pytest.approx(0.003)
    assert float(rate(steps // 2)) == pytest.approx(0.0015, rel=0.05)
    assert float(rate(steps)) == pytest.approx(0)
    stopping, logger = fit.given["callbacks"]
    assert (stopping.monitor, stopping.patience) == ("val_loss", 10)
    assert (stopping.start_from_epoch, stopping.restore_best_weights) == (10, True)
    assert logger.filename == f"{name.rpartition('/')[2]}.csv"


def test_changes_are_added_one_after_another():
    """docs/ways/make-it-good.md: "adds one change after another"."""
    outcome = rehearsal("functional/changes")
    (x_train, _), _ = small_cifar10.load_data()
    found = []
    for fit in outcome.fits:
        same(fit.given["x"], scaled(x_train))
        assert fit.given | {"batch_size": 64, "epochs": 6} == fit.given
        kinds = {type(layer).__name__ for layer in fit.model.layers}
        falls = type(fit.model.optimizer._learning_rate).__name__ == "CosineDecay"
        changes = ("GlobalAveragePooling2D", "BatchNormalization", "RandomTranslation")
        found.append([one in kinds for one in changes] + [falls])
        assert ("Flatten" in kinds) != found[-1][0]
        assert steps(fit.model, (32, 32, 3))[-2:] == [
            "Dense(units=84, activation='relu')",
            "Dense(units=10, activation='softmax')",
        ]
    assert found == [[number < count for number in range(4)] for count in range(5)]
    counts = [f"{fit.model.count_params():,}" for fit in outcome.fits]
    assert counts[:2] == ["697,046", "62,006"]
    rows = outcome.run.printed["table"].splitlines()[1:]
    assert [row.split()[-3] for row in rows] == counts
    results = [one.returned[1] for one in outcome.evaluations]
    cells = [cell for row in rows for cell in row.split()[-2:]]
    assert cells == [f"{one:.4f}" for one in results]


# Saving and classifying ------------------------------------------------------------------


# In the order of their labels: https://www.cs.toronto.edu/~kriz/cifar.html
CLASSES = ["airplane", "automobile", "bird", "cat", "deer"]
CLASSES += ["dog", "frog", "horse", "ship", "truck"]


def test_the_columns_of_images_have_the_names_of_their_classes():
    """docs/ways/sequential.md: the wall of images, a column for each class."""
    axes = rehearsal("sequential/images").run.namespace["axes"]
    assert [label.get_text() for label in axes.get_xticklabels()] == CLASSES
    assert rehearsal("sequential/classify").run.namespace["names"] == CLASSES


def test_the_image_that_is_classified_is_the_first_of_the_test_images():
    """docs/ways/sequential.md: "The prediction is the class with the highest
    probability"."""
    namespace = rehearsal("sequential/classify").run.namespace
    _, (x_test, y_test) = small_cifar10.load_data()
    same(namespace["image"], scaled(x_test)[:1])
    model, loaded = namespace["model"], namespace["loaded"]
    assert model is not loaded
    for one, two in zip(model.get_weights(), loaded.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)
    bars = [bar.get_width() for bar in namespace["right"].patches]
    assert bars == pytest.approx(list(namespace["probabilities"]))
    assert rehearsal("sequential/classify").run.printed["predict"].splitlines()[1:] == [
        *(f"{name:12}{bar:.3f}" for name, bar in zip(namespace["names"], bars)),
        f"predicted: {bars.index(max(bars))} label: {y_test[0, 0]}",
    ]


# The comparison -----------------------------------------------------------------------


def rows(name, section):
    """Label -> cells of what a section of a comparison printed."""
    table = {}
    for line in rehearsal(name).run.printed[section].splitlines():
        label, cells = line[:31].rstrip(), re.split(r"\s{2,}", line[31:].strip())
        table[label] = cells
    return table


@pytest.mark.parametrize("name", WAYS)
def test_a_column_is_of_the_model_that_it_names(name):
    namespace = rehearsal(name).run.namespace
    models = namespace["models"]
    assert list(models) == list(WAYS[name])
    for column, way in WAYS[name].items():
        assert models[column] is namespace[way]
    assert list(rows(name, "models").values()) == [list(WAYS[name])]
    cells = [PARAMETERS[name]] * len(models)
    assert rows(name, "parameters") == {"parameters": cells}


@pytest.mark.parametrize("name", WAYS)
def test_columns_stand_below_each_other(name):
    printed = rehearsal(name).run.printed
    lengths = {len(line) for text in printed.values() for line in text.splitlines()}
    assert lengths == {31 + 13 * len(WAYS[name])}


@pytest.mark.parametrize("name", WAYS)
def test_weights_and_outputs_differ_by_nothing(name):
    nothing = ["0"] * len(WAYS[name])
    assert rows(name, "weights") == {"initial weights, difference": nothing}
    assert rows(name, "copied") == {"weights copied: outputs differ": nothing}
    assert rows(name, "saved") == {"saved, loaded: outputs differ": nothing}


@pytest.mark.parametrize("name", WAYS)
def test_the_weights_that_are_copied_are_those_of_a_fifth_model(name):
    """docs/compare/same-network.md: "all models get the weights of a fifth one"."""
    namespace = rehearsal(name).run.namespace
    source = namespace["source"]
    assert source not in namespace["models"].values()
    biggest = max(source.get_weights(), key=np.size)
    assert all(
        not np.array_equal(biggest, array) for array in namespace["first"]
    )  # so that copying changes something
    assert namespace["images"].shape == (64, 32, 32, 3)
    assert len(np.unique(namespace["images"])) > 1000  # and outputs that tell


@pytest.mark.parametrize("name", WAYS)
def test_a_difference_of_weights_is_seen(name):
    namespace = rehearsal(name).run.namespace
    difference, first = namespace["difference"], namespace["first"]
    assert difference(first, first) == 0
    for sign in (-1, 1):
        other = [array.copy() for array in first]
        other[3][0] += sign * 0.5
        assert difference(first, other) == pytest.approx(0.5)
        assert difference(other, first) == pytest.approx(0.5)


@pytest.mark.parametrize("name", WAYS)
def test_all_are_trained_alike_from_the_same_weights(name):
    """docs/compare/same-network.md: "from the same weights", "three epochs on CIFAR-10",
    and two for the residual network; learning as on the pages of the ways."""
    outcome = rehearsal(name)
    (x_train, y_train), _ = small_cifar10.load_data()
    models = list(outcome.run.namespace["models"].values())
    trained = outcome.fits[: len(models)]
    assert [fit.model for fit in trained] == models
    for fit in trained:
        same(fit.given["x"], scaled(x_train))
        same(fit.given["y"], y_train)
        told = {"batch_size": 64, "epochs": EPOCHS[name], "verbose": 0}
        assert fit.given | told | NOT_TOLD == fit.given
        assert fit.given["validation_split"] == 0
        for one, two in zip(fit.weights, outcome.run.namespace["first"], strict=True):
            np.testing.assert_array_equal(one, two)
        assert learns_as_told(fit.model, None)


@pytest.mark.parametrize("name", WAYS)
def test_a_row_holds_the_losses_of_its_epoch(name):
    outcome = rehearsal(name)
    trained = outcome.fits[: len(WAYS[name])]
    losses = [fit.returned.history["loss"] for fit in trained]
    assert rows(name, "losses") == {
        f"training loss, epoch {epoch + 1}": [f"{one[epoch]:.4f}" for one in losses]
        for epoch in range(EPOCHS[name])
    }


@pytest.mark.parametrize("name", WAYS)
def test_speed_is_the_median_and_the_spread_of_five_rounds_in_turn(name):
    """docs/compare/same-network.md: "the models train in turn, five times ... the median
    of these rounds, and the slowest and fastest of them"."""
    outcome = rehearsal(name)
    models = list(outcome.run.namespace["models"].values())
    rounds = outcome.fits[len(models) :]
    assert [fit.model for fit in rounds] == models * 5
    rates = {id(model): [] for model in models}
    for fit in rounds:
        assert fit.given | {"batch_size": 64, "epochs": 1, "verbose": 0} == fit.given
        assert len(fit.given["x"]) == len(fit.given["y"])
        rates[id(fit.model)].append(len(fit.given["x"]) / fit.seconds)
    in_order = [sorted(rate) for rate in rates.values()]
    assert rows(name, "speed") == {
        f"images per second, {label}": [f"{rate[place]:,.0f}" for rate in in_order]
        for label, place in (("median", 2), ("lowest", 0), ("highest", 4))
    }


def test_what_is_acted_is_seen_to_be_wrong_where_it_is_wrong():
    """The checks of this file, each on a rehearsal that it must not like."""
    (fit,) = rehearsal("sequential/lenet5").fits
    (x_train, _), (x_test, _) = small_cifar10.load_data()
    for wrong in (x_train, scaled(x_test), scaled(x_train).astype("float64")):
        with pytest.raises(AssertionError):
            same(fit.given["x"], wrong)
    assert fit.given | {"batch_size": 65} != fit.given
    assert fit.given | {"validation_split": 0.2} != fit.given
    numbers = [one for values in fit.returned.history.values() for one in values]
    assert len(set(numbers)) == len(numbers) == 40


@pytest.mark.parametrize("name", TRAINED)
def test_the_seed_gives_the_same_weights_in_every_run(name):
    """docs/ways/sequential.md: "With a seed, every run on your machine gives the same result"."""
    import keras

    def weights():
        parts = [
            part
            for part in ("imports", "seed", "block", "model")
            if part in sections(SNIPPETS / f"{name}.py")
        ]
        model = after(SNIPPETS / f"{name}.py", *parts)["model"]
        model(keras.Input((32, 32, 3)))
        return model.get_weights()

    for one, two in zip(weights(), weights(), strict=True):
        np.testing.assert_array_equal(one, two)
