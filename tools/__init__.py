"""The machinery behind the project's `make` commands: packages in the order of the flow."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
DERIVED = ROOT / "derived"
DOCS = ROOT / "docs"
