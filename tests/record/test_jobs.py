"""What ONLY selects: snippets and folders, in the order in which they are recorded."""

from types import SimpleNamespace

import pytest

from tools.record.jobs import chosen

JOBS = [SimpleNamespace(name=one) for one in ("start/a", "start/ab", "compare/a")]


@pytest.mark.parametrize(
    ("only", "names"),
    [
        ([], ["start/a", "start/ab", "compare/a"]),
        (["start/a"], ["start/a"]),
        (["start/"], ["start/a", "start/ab"]),
        (["compare", "start/a"], ["start/a", "compare/a"]),
    ],
)
def test_names_and_folders_are_selected(only, names):
    assert [job.name for job in chosen(JOBS, *only)] == names


def test_a_name_that_there_is_not_is_told_with_those_like_it():
    with pytest.raises(SystemExit, match="no such snippet; there is start/a"):
        chosen(JOBS, "compare", "start/b")
    with pytest.raises(SystemExit, match=r"ONLY=nothing: there is no such snippet$"):
        chosen(JOBS, "nothing")
