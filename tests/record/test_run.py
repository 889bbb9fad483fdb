"""A snippet does what it declares; otherwise, the message says what it did instead."""

from pathlib import Path

import pytest

from tests.support.planted import snippet
from tools.record import run


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["int('a')  # raises TypeError"], "raises, but declares `# raises TypeError`"),
        (["int('1')  # warns UserWarning"], "declares `# warns UserWarning`, but runs"),
        (["int('a')  # raises ValueError", "x = 1"], "goes on after line 4, which"),
    ],
)
def test_a_program_that_does_not_fail_as_it_declares_is_named(tmp_path, lines, said):
    file = tmp_path / "faulty.py"
    file.write_text(snippet(*lines, "print(1)"), "utf-8")
    with pytest.raises(
        run.SnippetFailed, match=r"faulty\.py:\d: section 'it' "
    ) as error:
        run.run(file, tmp_path)
    assert said in str(error.value)


def test_the_filters_that_a_program_sets_hold_for_its_later_statements(tmp_path):
    file = tmp_path / "faulty.py"
    lines = [
        "import warnings",
        "warnings.simplefilter('error')  # for all that follows",
        "warnings.warn('faulty')  # raises UserWarning",
    ]
    file.write_text(snippet(*lines), "utf-8")
    assert run.run(file, tmp_path).printed == {"it-message": "UserWarning: faulty"}


def test_a_traceback_goes_from_its_heading_to_the_error_and_no_further():
    with pytest.raises(ValueError, match="invalid literal") as error:
        int("a")
    said = run.traceback_into(error.value, Path(__file__)).split("\n")
    assert said[0] == "Traceback (most recent call last):"
    assert said[-1].startswith("ValueError: invalid literal")


def test_a_message_keeps_its_indents_and_loses_what_differs_from_run_to_run(tmp_path):
    said = (
        f"\x1b[1mno {tmp_path}/it.keras\x1b[0m  \n  at 0x7f00aa11bb22,"
        " /a/b/site-packages/keras/x.py\n\n"
    )
    assert run.message_of(ValueError(said), tmp_path) == (
        "ValueError: no it.keras\n  at 0x…, keras/x.py"
    )
