"""The table of what was found elsewhere has all pages whose programs ran anywhere."""

from tools import DOCS
from tools.derive import environments
from tools.model.environments import Environment, Finding

JAX, TORCH = (
    Environment(name, name.title(), "backend", ()) for name in ("jax", "torch")
)
WORKS = Finding(code="", verdict="works", was="", now="")


def test_a_page_whose_program_ran_in_one_environment_has_a_row():
    install, choosing = DOCS / "install.md", DOCS / "choosing.md"
    found = {JAX: {"start/required": WORKS}, TORCH: {}}
    table = environments.table(
        found, [(install, ["start/required"]), (choosing, ["start/which_keras"])]
    )
    _, _, row = table.splitlines()
    assert "install.md" in row
    assert row.endswith("| yes { .yes } | not run |")
