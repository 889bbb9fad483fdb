"""Whether a pasted traceback leads to its page: "Find a message", without a browser.

Every wrong program is run as plain Python. What it prints must lead to its page first; so
must the same from another folder, with other names and sizes, and as a notebook shows it.
Messages that no page has must lead to none.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from tools.browser import tracebacks
from tools.browser.ranking import UNKNOWN, per_cent, queries
from tools.browser.report import Finding, Row
from tools.derive.messages import names_in
from tools.model import snippets
from tools.model.pitfalls import all_pitfalls

RUNNER = Path(__file__).with_name("messages.mjs")
LEAST = 98  # per cent that lead to their page first
# What Keras calls so, although a program writes it as its own text or attribute.
GIVEN = {
    "acc",
    "accuracy",
    "adam",
    "float32",
    "layers",
    "mae",
    "mse",
    "output",
    "relu",
    "softmax",
    "uint8",
}
TITLES = {
    "printed": "pasted tracebacks",
    "elsewhere": "pasted, other names and folder",
    "notebook": "pasted from a notebook",
}


def recognized(site: Path, texts: list[str]) -> list[list[str]]:
    """The addresses that each pasted text leads to, the likeliest first."""
    done = subprocess.run(
        ["node", RUNNER, site],
        input=json.dumps(texts),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def variants(pasted: dict[str, str]) -> dict[str, dict[str, str]]:
    """Each kind of what is pasted -> the page's name -> the text."""
    by_name = {tracebacks.page_of(one): one for one in all_pitfalls()}
    names = {
        name: names_in(snippets.parsed(by_name[name].snippet("wrong")))
        for name in pasted
    }
    moved = {
        name: tracebacks.elsewhere(text, own_names(names[name]))
        for name, text in pasted.items()
    }
    shown = {name: tracebacks.notebook(text) for name, text in moved.items()}
    return {"printed": pasted, "elsewhere": moved, "notebook": shown}


def own_names(names: set[str]) -> set[str]:
    """The names that a reader may choose: not those that Keras gives a meaning."""
    return {name for name in names if name.lower() not in GIVEN}


def rows(site: Path) -> list[Row]:
    """A row for each kind of what is pasted, and one for what is not known."""
    found: list[Row] = []
    for kind, texts in variants(tracebacks.pasted()).items():
        led = recognized(site, list(texts.values()))
        wrong = []
        for name, pages in zip(texts, led):
            if pages[:1] != [f"{name}.html"]:
                what = f"its traceback leads to {', '.join(pages[:2]) or 'no page'}"
                where = "python -m tools.browser.pasting site"
                to_do = "see what tells it apart: docs/assets/search/messages.js"
                wrong.append(Finding(name, "", what, where, to_do))
        right = len(texts) - len(wrong)
        met = per_cent(right, len(texts)) >= LEAST
        measured = f"{right} of {len(texts)} first"
        found.append(
            Row(TITLES[kind], f"{LEAST} %", measured, "", [] if met else wrong)
        )
    others = [query.asks for query in queries() if query.kind == UNKNOWN]
    return [*found, unknown(site, others)]


def unknown(site: Path, texts: list[str]) -> Row:
    """Whether messages that no page has lead to one."""
    led = recognized(site, texts)
    wrong = [
        Finding("messages", "", f"“{text}” leads to {pages[0]}", "", "raise ENOUGH")
        for text, pages in zip(texts, led)
        if pages
    ]
    measured = f"{len(wrong)} of {len(texts)}"
    return Row("pasted, unknown, and given a page", "0", measured, "", wrong)


def main(*arguments: str) -> int:
    """Print the rows of a built site, with all that does not lead to its page."""
    parser = argparse.ArgumentParser(prog="python -m tools.browser.pasting")
    parser.add_argument("site", type=Path, help="the built site")
    site: Path = parser.parse_args(arguments).site
    for row in rows(site):
        print(f"{row.name}: {row.measured} ({row.limit})")
        for one in row.findings:
            print(f"  {one.page}: {one.what}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
