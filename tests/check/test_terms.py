"""A term that was replaced is named where it comes back: phrases by us, words by codespell."""

import subprocess
import sys

import pytest

from tools import ROOT
from tools.check import checks, terms

PHRASE = next(iter(terms.phrases()))
FIRST, REST = PHRASE.split(" ", 1)
WORDS = [term for term in terms.listed(terms.LIST) if " " not in term]


@pytest.fixture
def said_of(tmp_path):
    def said_of(text, listed=None):
        (tmp_path / "page.md").write_text(text, "utf-8")
        listed = terms.phrases() if listed is None else listed
        return list(terms.found(listed, [tmp_path / "page.md"]))

    return said_of


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"A {PHRASE}.\n", 1),
        (f"Title\n\n{PHRASE.capitalize()}: text\n", 3),
        (f"text\nat its end {FIRST}\n{REST} and on\n", 2),
        (f"x = 1  # a comment on {FIRST}\n    # {REST}\n", 1),
    ],
)
def test_a_phrase_is_named_with_its_line_and_what_to_write(said_of, text, line):
    (message,) = said_of(text)
    assert f"page.md:{line}: '{PHRASE}' is" in message
    assert message.endswith(f"write: {terms.phrases()[PHRASE]}")


@pytest.mark.parametrize(
    "text", [f"{FIRST}, {REST}", f"{FIRST} one {REST}", f"un{PHRASE}", f"{PHRASE}s"]
)
def test_other_words_are_not(said_of, text):
    assert said_of(text) == []


@pytest.mark.parametrize("term", terms.listed(terms.FOR_READERS))
def test_a_word_for_the_tools_is_named_on_a_page(said_of, term):
    assert len(said_of(f"Look at {term} here.", terms.listed(terms.FOR_READERS))) == 1


@pytest.mark.parametrize("word", WORDS)
def test_codespell_names_the_single_words(tmp_path, word):
    (tmp_path / "page.md").write_text(f"This is {word}.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "codespell_lib", tmp_path / "page.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert f"page.md:1: {word} ==> " in done.stdout


def test_there_is_a_word_for_codespell():
    assert WORDS


def test_codespell_still_knows_misspellings(tmp_path):
    wrong = "te_h".replace("_", "")  # codespell reads this file too
    (tmp_path / "page.md").write_text(f"This is {wrong} page.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "codespell_lib", tmp_path / "page.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert "page.md:1: " in done.stdout


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "mkdocs.yml",
        "docs/tested.md",
        "docs/notebooks/three-ways.ipynb",
        "snippets/capabilities/changing/add_a_layer.py",
    ],
)
def test_what_readers_see_is_looked_at(path):
    assert ROOT / path in terms.for_readers()


@pytest.mark.parametrize(
    "path", ["CONTRIBUTING.md", "tools/check/terms.py", "tests/check/test_terms.py"]
)
def test_what_contributors_read_is_looked_at(path):
    assert ROOT / path in terms.for_us()


def test_make_check_looks_for_terms():
    assert checks.CHECKS["terms"] is terms.problems
