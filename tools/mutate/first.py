"""A plugin for pytest that says which test fails first.

With `-p tools.mutate.first`, its name is written to the file that the environment names.
"""

import os
from pathlib import Path

import pytest

FILE = "FIRST_THAT_FAILS"


class First:
    """The first test that fails, or file whose tests cannot run.

    asserted: whether it was an assertion that failed.
    """

    def __init__(self) -> None:
        self.failed, self.asserted = "", False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid
            crash = getattr(report.longrepr, "reprcrash", None)
            said = (crash.message if crash else str(report.longrepr))[:500]
            claimed = said.startswith(("AssertionError", "assert ", "Failed"))
            self.asserted = claimed and "Traceback (most recent" not in said

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(First(), FILE)


def pytest_unconfigure(config: pytest.Config) -> None:
    first = config.pluginmanager.get_plugin(FILE)
    if isinstance(first, First):
        Path(os.environ[FILE]).write_text(first.failed, "utf-8")
