"""What several files of tests need."""

import pytest

from tests.support.planted import Copy


@pytest.fixture
def copy(tmp_path):
    return Copy(tmp_path / "copy")
