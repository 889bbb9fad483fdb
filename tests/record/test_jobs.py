"""What ONLY selects, in the order in which it is recorded; what was recorded is fresh."""

from types import SimpleNamespace

import pytest

from tools.model import notebooks, snippets
from tools.record.jobs import chosen, notebook_job, snippet_job

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


def test_a_recording_of_this_project_is_fresh():
    snippet, notebook = snippets.all_snippets()[0], notebooks.all_notebooks()[0]
    for job in (snippet_job(snippet), notebook_job(notebook)):
        assert job.why is None
        assert job.seconds
        assert job.read()
