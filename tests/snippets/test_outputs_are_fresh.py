"""Every recording is of the snippet as it stands, of today's Keras, and untouched."""

from tools.check import checks as check


def test_every_recording_is_fresh_and_untouched():
    assert list(check.stale_outputs()) == []


def test_every_pitfall_has_its_sides_its_parts_and_a_message_of_its_own():
    assert list(check.pitfalls.problems()) == []


def test_every_row_has_its_columns_and_fails_as_it_declares():
    assert list(check.capabilities.problems()) == []
