"""Every recording is from the present snippet and the pinned Keras, and was not edited."""

from tools.check import checks as check


def test_every_recording_is_fresh_and_untouched():
    assert list(check.stale_outputs()) == []


def test_every_pitfall_has_its_sides_its_parts_and_a_message_of_its_own():
    assert list(check.pitfalls.problems()) == []


def test_every_row_has_its_columns_and_fails_as_it_declares():
    assert list(check.capabilities.problems()) == []
