"""The settings of the site, `mkdocs.yml`, and the addresses that follow from them."""

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from tools import DOCS, ROOT

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@functools.cache
def configuration() -> "MkDocsConfig":
    """`mkdocs.yml`, as MkDocs reads it.

    MkDocs is imported only here, since our Markdown extensions work with other builders too.
    """
    from mkdocs.config import load_config

    return load_config(str(ROOT / "mkdocs.yml"))


def address(path: Path) -> str:
    """The address of a file of docs/, relative to the root of the site."""
    from mkdocs.structure.files import File

    name = path.relative_to(DOCS)
    if name.suffix == ".ipynb":  # notebooks become pages as Markdown does
        name = name.with_suffix(".md")
    config = configuration()
    return File(
        name.as_posix(), str(DOCS), config.site_dir, config.use_directory_urls
    ).url


def all_pages() -> list[Path]:
    """Every Markdown page of the site, and the two files that GitHub shows."""
    front = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    return sorted(DOCS.rglob("*.md")) + [path for path in front if path.exists()]
