"""Gives a group of tests to one worker, the longest groups first.

pytest-xdist's own `--dist loadgroup` puts a test's group behind its name, which pytest
9.2 no longer lets it do. Here the workers write the groups into a file.
"""

import json
from pathlib import Path

from xdist.scheduler import LoadScopeScheduling


class Together(LoadScopeScheduling):
    """Takes the groups in the order in which the workers have collected them."""

    def __init__(self, config, log, file: Path):
        super().__init__(config, log)
        self.file, self.groups = file, None
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        if self.groups is None:
            self.groups = json.loads(self.file.read_text("utf-8"))
        return self.groups[nodeid]
