"""The code behind the `make` commands of this project, one package for each step."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
DERIVED = ROOT / "derived"
DOCS = ROOT / "docs"
