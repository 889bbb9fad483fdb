"""Two outputs have one form if they differ in their numbers only."""

import pytest

from tools.record import comparing


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("loss: 0.25", "loss: 1e-05"),
        (
            "dense       9",
            "dense     9,010",
        ),  # a column loses its width with its number
        ("3/3 - 2s 510ms/step - loss: 2", "3/3 - 1s 2s/step - loss: 7"),
    ],
)
def test_other_numbers_are_the_same_form(was, now):
    assert comparing.form(was) == comparing.form(now)


@pytest.mark.parametrize(
    ("was", "now"), [("loss: 1", "lost: 1"), ("Epoch 1/2", "Epoch 2/2"), ("1 2", "1")]
)
def test_other_words_epochs_and_counts_are_another_form(was, now):
    assert comparing.form(was) != comparing.form(now)


def test_the_largest_difference_is_relative_and_leaves_out_the_pace():
    was, now = "loss: 2 - 5ms/step - 1,000", "loss: 2.5 - 9ms/step - 1,100"
    assert comparing.largest_difference(was, now) == 0.25
    assert comparing.largest_difference("no number", "no number") == 0
