"""Selects the pages to examine: those that a change affects, and a sample of the others.

The sample depends on the commit: the same commit gives the same pages, and the next one
gives others. Without git, it depends on the content of the site.
"""

import hashlib
import math
import random
from dataclasses import dataclass
from pathlib import Path

from tools import ROOT
from tools.browser.built import Page
from tools.model import pages as sources
from tools.publish import history
from tools.publish.history import NoHistory

MAIN = ("origin/main", "main")
CONCERNED = 12  # pages at most: a change may concern all


@dataclass(frozen=True)
class Seed:
    """What draws the sample, in a word and for the report."""

    value: str
    name: str


def seed(site: Path) -> Seed:
    """The commit that is checked out; without git, a hash of the site's pages."""
    try:
        commit = history.git("rev-parse", "HEAD").decode().strip()
        return Seed(commit, f"commit {commit[:10]}")
    except NoHistory:
        found = hashlib.sha256()
        for page in sorted(site.rglob("*.html")):
            found.update(page.read_bytes())
        return Seed(found.hexdigest(), "the site's content, since git tells no commit")


def sample(pages: list[Page], one_in: int, seed: Seed) -> list[Page]:
    """One in so many pages, at least one, in their order."""
    count = math.ceil(len(pages) / one_in)
    drawn = random.Random(seed.value).sample(range(len(pages)), count)
    return [pages[number] for number in sorted(drawn)]


def first_commit() -> str:
    """Where this work left the main branch; on that branch, the last commit but one."""
    for main in MAIN:
        try:
            common = history.common_commit(main)
        except NoHistory:
            continue
        head = history.git("rev-parse", "HEAD").decode().strip()
        return "HEAD^" if common == head else common
    raise NoHistory(f"git knows no commit in common with {' or '.join(MAIN)}")


def changed_files() -> set[Path]:
    """The files that this work changes, those not yet committed included."""
    tracked = history.git("diff", "--name-only", "--no-renames", "-z", first_commit())
    untracked = history.git("ls-files", "--others", "--exclude-standard", "-z")
    names = (tracked + untracked).decode(errors="replace").split("\0")
    return {ROOT / name for name in names if name}


def taken_in(source: Path) -> set[Path]:
    """The snippets, outputs and figures that a page includes."""
    if source.suffix != ".md":
        return set()
    return {include.path for include in sources.read(source).includes}


def concerned(pages: list[Page], changed: set[Path]) -> list[Page]:
    """The pages made from a changed file, or from one recorded with it."""
    stems = {path.with_suffix("") for path in changed}
    return [
        page
        for page in pages
        if page.source
        and (
            page.source in changed
            or any(path.with_suffix("") in stems for path in taken_in(page.source))
        )
    ]


def chosen(pages: list[Page], one_in: int, seed: Seed) -> tuple[list[Page], str]:
    """Those to look at closely, and a line that says why these."""
    drawn = sample(pages, one_in, seed)
    try:
        mine = concerned(pages, changed_files())
        why = f"{len(mine)} of them with changes"
    except NoHistory as error:
        mine, why = [], f"none for its changes ({error})"
    if len(mine) > CONCERNED:
        mine = sample(mine, math.ceil(len(mine) / CONCERNED), seed)
        why += f", of which {len(mine)} are drawn"
    closely = [page for page in pages if page in mine or page in drawn]
    names = ", ".join(page.name for page in closely)
    return closely, (
        f"Examined, of {len(pages)} pages made from templates: {names} "
        f"({why}; the others drawn by {seed.name})."
    )
