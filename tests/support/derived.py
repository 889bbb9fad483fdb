"""Stops a run of the tests that would miss derived pages.

It writes nothing: `python -m tools.derive` does.
"""

import pytest

from tools.derive import markdown_files
from tools.model.files import relative
from tools.model.snippets import BrokenSections

HOW = "write the derived files, as `make test` does: .venv/bin/python -m tools.derive"


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return  # a worker of a run that has looked
    try:
        wanted = markdown_files.of_snippets()
    except BrokenSections:
        return  # the tests name it
    if missing := sorted(path for path in wanted if not path.exists()):
        raise pytest.UsageError(
            f"{relative(missing[0])} is missing, one of {len(missing)}; {HOW}"
        )
