"""A message that is quoted in addition to the recorded one also comes from a program."""

import contextlib

import keras
import pytest

from tools.check.claims import listed

WITH_PROGRAM = [one for one in listed() if one.program]


@pytest.mark.parametrize("allowed", WITH_PROGRAM, ids=lambda one: one.phrase)
def test_its_program_gives_a_message(allowed, tmp_path):
    with contextlib.chdir(tmp_path), pytest.raises(Exception) as error:  # noqa: PT011
        exec(allowed.program, {"__name__": "__main__"})
    keras.utils.clear_session(free_memory=False)
    said = f"{type(error.value).__name__}: {error.value}"
    assert allowed.phrase in said
