"""What the pages on concepts and symptoms say of an output holds for it.

The outputs themselves are compared with their recordings elsewhere. These tests are for
the sentences beside them, which a new recording does not change.
"""

import re

import pytest

from tests.support.lane import succeeded
from tools import SNIPPETS

NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")


def lines(name, section):
    return succeeded(SNIPPETS / f"{name}.py").printed[section].splitlines()


def numbers(line):
    return [float(one.replace(",", "")) for one in NUMBER.findall(line)]


@pytest.mark.runs("concepts/output_size")
def test_layers_return_the_size_that_the_formula_gives():
    """docs/concepts/output-size.md: "Here it is beside the formula"."""
    found = [numbers(line)[-2:] for line in lines("concepts/output_size", "run")]
    assert found
    assert all(layer == formula for layer, formula in found)


@pytest.mark.runs("concepts/loss_in_fit")
def test_what_fit_evaluate_and_predict_include():
    """docs/concepts/loss-in-fit.md: "Plain: all agree", and what follows it."""
    plain, dropout, regularized = (
        numbers(line) for line in lines("concepts/loss_in_fit", "frozen")
    )
    assert len(set(plain)) == 1
    assert dropout[0] != dropout[1] == dropout[2]
    assert regularized[0] == regularized[1] > regularized[2]


@pytest.mark.runs("concepts/loss_in_fit")
def test_fit_returns_the_mean_after_the_last_batch():
    *_, last, returned = lines("concepts/loss_in_fit", "mean")
    assert numbers(last)[-1] == numbers(returned)[-1]
    (evaluated,) = numbers(*lines("concepts/loss_in_fit", "evaluate"))
    assert evaluated < numbers(returned)[-1]


@pytest.mark.runs("concepts/loss_in_fit")
def test_a_metric_leaves_the_penalty_out_and_a_class_adds_up_all_batches():
    """docs/concepts/loss-in-fit.md: "The metric is the error alone", "keeps the sums"."""
    (loss, metric), (penalty,) = map(numbers, lines("concepts/loss_in_fit", "penalty"))
    assert loss > metric
    assert loss == pytest.approx(metric + penalty, abs=2e-3)
    ((function, metric_class, by_hand),) = map(
        numbers, lines("concepts/loss_in_fit", "metric")
    )
    assert metric_class == by_hand != function


@pytest.mark.runs("concepts/classes_and_outputs")
def test_sparse_and_categorical_are_one_loss_and_binary_is_another():
    """docs/concepts/classes-and-outputs.md: "the same loss, other labels"."""
    name = "concepts/classes_and_outputs"
    _, sparse, categorical = lines(name, "sparse")
    (binary,) = lines(name, "binary")
    assert numbers(sparse) == numbers(categorical) != numbers(binary)


@pytest.mark.runs("concepts/call")
@pytest.mark.parametrize("section", ["dtype", "mask", "training", "losses"])
def test_call_alone_gives_something_else(section):
    """docs/concepts/call.md: "all of that is skipped, mostly without an error"."""
    called, alone = (
        line.partition(":")[2].strip() for line in lines("concepts/call", section)
    )
    assert called != alone


@pytest.mark.runs("concepts/flatten_or_pooling")
def test_pooling_has_as_many_parameters_for_any_size():
    """docs/concepts/flatten-or-pooling.md: "they don't depend on it"."""
    found = [numbers(line)[1:] for line in lines("concepts/flatten_or_pooling", "size")]
    flat, pooled = zip(*found)
    assert list(flat) == sorted(set(flat))
    assert len(set(pooled)) == 1


@pytest.mark.runs("symptoms/does_not_learn")
@pytest.mark.parametrize(
    ("section", "right", "wrong"),
    [
        ("last", 1, 3),
        ("pairs", 0, 1),
        ("scale", 2, 1),
        ("rate", 1, 0),
        ("rate", 1, 2),
    ],
)
def test_the_right_way_learns_more(section, right, wrong):
    """docs/symptoms/does-not-learn.md: each check tells the two apart."""
    said = lines("symptoms/does_not_learn", section)
    (good, good_accuracy), (bad, bad_accuracy) = (
        numbers(said[at])[-2:] for at in (right, wrong)
    )
    assert good < bad / 2
    assert good_accuracy > bad_accuracy


@pytest.mark.runs("symptoms/loss_is_nan")
@pytest.mark.parametrize(
    ("bad", "good"), [("data", "drop"), ("log", "log"), ("root", "root")]
)
def test_the_loss_is_nan_and_finite_with_the_remedy(bad, good):
    """docs/symptoms/loss-is-nan.md: what mends it."""
    assert any(line.endswith(": nan") for line in lines("symptoms/loss_is_nan", bad))
    assert lines("symptoms/loss_is_nan", good)[-1].endswith(": True")


@pytest.mark.runs("symptoms/overfitting")
def test_the_network_overfits_and_each_remedy_helps():
    """docs/symptoms/overfitting.md: "What helps", and what it says of each."""
    training, validation = map(numbers, lines("symptoms/overfitting", "gap"))
    assert training[1] == 1 > validation[1] + 0.2
    lowest, last = map(numbers, lines("symptoms/overfitting", "best"))
    assert lowest[0] < last[0]
    assert lowest[1] < last[1]
    helped = [numbers(line)[-2:] for line in lines("symptoms/overfitting", "remedies")]
    assert len(helped) == 4
    assert all(loss < validation[0] and right > validation[1] for loss, right in helped)
    *_, stopped, more_rows = helped
    assert stopped == max(helped[:-1], key=lambda one: one[1])
    assert more_rows == max(helped, key=lambda one: one[1])


@pytest.mark.runs("symptoms/overfitting")
def test_the_shifted_column_stands_out():
    """docs/symptoms/overfitting.md: "compare the largest values"."""
    same, shifted, _ = map(numbers, lines("symptoms/overfitting", "kind"))
    assert same[0] < 10 < shifted[0]
    assert shifted[1] == 3


@pytest.mark.runs("symptoms/different_results")
@pytest.mark.parametrize("section", ["preprocessing", "training", "norm"])
def test_results_differ_and_agree_with_the_remedy(section):
    """docs/symptoms/different-results.md: each check tells the two apart."""
    wrong, right = lines("symptoms/different_results", section)
    assert numbers(wrong)[-1] > 0 == numbers(right)[-1]


@pytest.mark.runs("symptoms/different_results")
def test_labels_collected_in_one_loop_agree_with_evaluate():
    """docs/symptoms/different-results.md: which of the two accuracies is wrong."""
    apart, evaluated, together = lines("symptoms/different_results", "shuffled")
    assert numbers(evaluated)[-1] - numbers(apart)[-1] > 0.2
    assert numbers(evaluated)[-1] == numbers(together)[-1]


@pytest.mark.runs("concepts/metrics")
def test_a_lower_threshold_finds_more_at_the_price_of_false_alarms():
    """docs/concepts/metrics.md: "the accuracy doesn't show it here"."""
    usual, lower = (
        numbers(line)[1:] for line in lines("concepts/metrics", "threshold")
    )
    assert usual[0] == lower[0]
    assert lower[1] < usual[1]
    assert lower[2] > usual[2]


@pytest.mark.runs("concepts/attention")
def test_attention_knows_the_order_only_with_positions_and_no_later_step_with_a_mask():
    """docs/concepts/attention.md: "read backwards", "have no influence on"."""
    without, with_positions = lines("concepts/attention", "order")
    assert without.endswith("True")
    assert with_positions.endswith("False")
    (trained,) = lines("concepts/attention", "not-trained")
    assert trained.count("embeddings") == 1
    weights = [numbers(line) for line in lines("concepts/attention", "causal")]
    for step, row in enumerate(weights):
        assert all(row[: step + 1])
        assert not any(row[step + 1 :])


@pytest.mark.runs("concepts/segmentation")
def test_resizing_a_mask_invents_a_class_and_nearest_does_not():
    """docs/concepts/segmentation.md: "The sparse and the categorical loss are equal"."""
    averaged, nearest = (
        numbers(line) for line in lines("concepts/segmentation", "resize")
    )
    assert nearest == [0, 2]
    assert averaged == [0, 1, 2]
    sparse, categorical = (
        numbers(line) for line in lines("concepts/segmentation", "masks")[1:3]
    )
    assert sparse == categorical


@pytest.mark.runs("guides/forecasting/several_steps")
def test_the_first_steps_of_a_forecast_are_the_best():
    """docs/concepts/sequences.md: "the mean error is smallest in the first steps"."""
    errors = [
        numbers(line)[-1] for line in lines("guides/forecasting/several_steps", "loop")
    ]
    assert errors[0] == min(errors)
