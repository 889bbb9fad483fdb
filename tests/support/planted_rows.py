"""Rows of the capability table in which tests plant faults."""

from tests.support.planted import recorded
from tools.model.capabilities import WAYS, Row

DOCSTRING = '"""A row\n\nWhat it promises.\n"""\n'
PROBE = ("result = double(4)", "assert result == 8")


def section(name, *lines):
    """A section of a snippet."""
    return "\n".join([f"# --8<-- [start:{name}]", *lines, f"# --8<-- [end:{name}]", ""])


def plant_row(folder, *, docstring=DOCSTRING, messages=None, **columns):
    """A recorded row; `columns` are the lines of sections, with _ for -.

    A column that is not given probes well; one that is None is missing.
    """
    given = {name.replace("_", "-"): lines for name, lines in columns.items()}
    wanted = {"imports": ["double = lambda x: 2 * x"], **dict.fromkeys(WAYS, PROBE)}
    code = [
        section(name, *lines)
        for name, lines in (wanted | given).items()
        if lines is not None
    ]
    path = folder / "row.py"
    path.write_text("\n".join([docstring, *code]), "utf-8")
    out = recorded("sequential", "8")
    for name, text in (messages or {}).items():
        out += section(f"{name}-message", text).replace("# --8<--", "--8<--")
    path.with_suffix(".out").write_text(out, "utf-8")
    return Row(path)
