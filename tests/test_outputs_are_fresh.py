"""Every recording is of the snippet as it stands, of today's Keras, and untouched."""

from tools import check


def test_every_recording_is_fresh_and_untouched():
    assert list(check.stale_outputs()) == []
