"""The packages of the tools have an order: each uses only those before it."""

import ast
import re
from pathlib import Path

from tools import ROOT

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
ORDER = re.findall(r"^\| `tools/(\w+)` \|", CONTRIBUTING, re.MULTILINE)


def imported(text: str) -> set[str]:
    """The packages of the tools, and the tests, that a module imports."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{one.name}" for one in node.names]
        else:
            continue
        for first, second, *_ in (f"{name}.".split(".") for name in names):
            found |= {"tests"} if first == "tests" else set()
            found |= {second} if first == "tools" and second in ORDER else set()
    return found


def backwards(package: str, text: str) -> set[str]:
    """What a module of a package imports and should not."""
    return imported(text) - set(ORDER[: ORDER.index(package) + 1])


def test_the_order_is_told_and_complete():
    folders = {path.parent.name for path in (ROOT / "tools").glob("*/__init__.py")}
    assert set(ORDER) == folders


def test_no_package_uses_one_that_comes_later():
    found = [
        f"{path.relative_to(ROOT)}: {', '.join(wrong)}"
        for package in ORDER
        for path in sorted(Path(ROOT / "tools" / package).rglob("*.py"))
        if (wrong := backwards(package, path.read_text("utf-8")))
    ]
    assert found == []


def test_a_wrong_direction_is_seen():
    assert backwards("model", "from tools.derive import counts") == {"derive"}
    assert backwards("model", "from tools import check") == {"check"}
    assert backwards("browser", "import tests.support.lane") == {"tests"}
    assert backwards("derive", "from tools.model import pages") == set()
