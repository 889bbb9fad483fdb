"""Stops a run of the tests in a clone in which nothing is derived yet.

It writes nothing: `python -m tools.derive` does. Files that are behind have a test.
"""

import pytest

from tools.derive import counts
from tools.model.files import relative

HOW = "write the derived files, as `make test` does: .venv/bin/python -m tools.derive"


def pytest_configure(config: pytest.Config) -> None:
    """Look at the file that is written last."""
    if not counts.FILE.exists():
        raise pytest.UsageError(f"{relative(counts.FILE)} is missing; {HOW}")
