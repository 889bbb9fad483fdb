"""An assertion of a probe holds because of what the probe made, and for no other reason.

`make check` ensures that a probe has assertions and reaches them; running the snippet
ensures that they hold. Here everything that the probe made is replaced by a foreign
object, and then each assertion must fail.
"""

import ast

import pytest

from tests.support.planted_rows import PROBE, plant_row
from tools.check.capabilities import names_in, statements
from tools.model.capabilities import WAYS, Row, all_rows
from tools.model.files import relative
from tools.model.snippets import name_of

ROWS = [row.path for row in all_rows()]


def holds(test: ast.expr, namespace: dict) -> bool:
    try:
        return bool(eval(compile(ast.Expression(test), "turned", "eval"), namespace))
    except Exception:
        return False


def vacuous(row: Row) -> list[str]:
    """A message for each assertion that holds whatever the probe made."""
    parts, found, imported = statements(row), [], {}
    exec(compile(ast.Module(parts["imports"], []), str(row.path), "exec"), imported)
    for way in WAYS:
        _, made = names_in(way, parts)
        turned = imported | dict.fromkeys(made, object())
        found += [
            f"{relative(row.path)}:{one.lineno}: this assertion holds whatever the probe "
            "made; assert what the title promises"
            for one in parts.get(row.decisive(way) or "", [])
            if isinstance(one, ast.Assert) and holds(one.test, turned)
        ]
    return found


@pytest.mark.parametrize("snippet", ROWS, ids=name_of)
def test_its_assertions_depend_on_what_the_probes_made(snippet, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # one row saves weights before its probes
    assert vacuous(Row(snippet)) == []


@pytest.mark.parametrize(
    "assertion",
    [
        "result",
        "result is not None",
        "result == result",
        "result == 8 or True",
        '(result == 8, "eight")',
        "isinstance(result, object)",
        "not result == 9",
    ],
)
def test_an_assertion_that_cannot_fail_is_named(tmp_path, assertion):
    row = plant_row(tmp_path, functional=[PROBE[0], f"assert {assertion}"])
    line = row.path.read_text("utf-8").splitlines().index(f"assert {assertion}") + 1
    (said,) = vacuous(row)
    assert said.startswith(
        f"{relative(row.path)}:{line}: this assertion holds whatever"
    )
