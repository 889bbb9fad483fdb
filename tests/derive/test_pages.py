"""The pages that are derived from a pitfall and from a row, word for word."""

import ast
import json

import pytest

from tests.support.planted import plant_pitfall, plant_place, recorded
from tests.support.planted_rows import PROBE, plant_row
from tests.support.small_project import Small
from tools.derive import capabilities
from tools.derive.markdown_files import NOTE

SILENT_PAGE = f"""\
---
# {NOTE}
description: "What is “seen”."
---

# Title | of it

What is "seen".

## What to write

````{{ .python .right title="Right" hl_lines="1" }}
--8<-- "pitfalls/building/silent_one/right.py:right"
````

````{{ .text .output }}
--8<-- "pitfalls/building/silent_one/right.out:right"
````

Remedy.

## What goes wrong

````{{ .python .wrong title="Wrong" hl_lines="1" }}
--8<-- "pitfalls/building/silent_one/wrong.py:wrong"
````

````{{ .text .output .message }}
--8<-- "pitfalls/building/silent_one/wrong.out:wrong"
````

## Why

The cause.

## A similar message, another cause

| Your message | Then read |
|---|---|
| It names b | [Title \\| of it](loud-one.md) |
| Nothing | this page |

## Where to go next

[Explained](../../index.md).

More on *Both of them*:

- [Title | of it](loud-one.md)

All of [this topic](../building.md), or [every message](../messages.md).
"""

LOUD_PART = """\
What is "seen".

````{ .text .output .message data-of="pitfalls/building/loud_one/wrong" }
--8<-- "pitfalls/building/loud_one/wrong.out:wrong-message"
````

## What to write
"""

ROW = "snippets/capabilities/changing/row.py"
ROW_PAGE = f"""\
---
# {NOTE}
description: "What it promises."
---

# A row

What it promises.

Each program on this page begins with these lines:

````{{ .python }}
--8<-- "capabilities/changing/row.py:imports"
````

## Sequential {{ #sequential }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:sequential"
````

````{{ .text .output }}
--8<-- "capabilities/changing/row.out:sequential"
````

## Functional subclass {{ #functional-subclass }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:functional-subclass"
````

## Subclassing {{ #subclassing }}

It works only with a number:

````{{ .python }}
--8<-- "capabilities/changing/row.py:{{borrowed}}"
--8<-- "capabilities/changing/row.py:subclassing-when"
````

## What fails

### Functional {{ #functional }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:functional"
````

````{{ .text .output .message }}
--8<-- "capabilities/changing/row.out:functional-message"
````

### Subclassing {{ #subclassing-fails }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:subclassing"
````

````{{ .text .output .message }}
--8<-- "capabilities/changing/row.out:subclassing-message"
````

## In short

| Sequential | Functional | Subclassing | Functional subclass |
|---|---|---|---|
| yes {{ .yes }} | no: it never does {{ .no }} | only with a number {{ .only }} | yes {{ .yes }} |

## Where to go next

More on *Planted*:

- [HEAD_SWAP](head-swap.md)

[All tasks in one table](../capabilities.md), or [choose a way](../../choosing.md).
"""


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    """The text of a derived file."""
    small = Small(tmp_path_factory.mktemp("derived") / "small")
    for name, section, said in (
        ("silent_one", "wrong", "9" * 105),
        ("loud_one", "wrong-message", "ValueError: a `b` | c " + "long " * 30),
    ):
        folder = plant_pitfall(small, name)
        small.write(f"{folder}/wrong.out", recorded(section, said))
        small.write(f"{folder}/right.out", recorded("right", "7"))
        wrong = small.text(f"{folder}/wrong.py")
        told = wrong.replace("Title", "Title | of it").replace("is seen", 'is "seen"')
        small.write(f"{folder}/wrong.py", told)
    names, see = ("loud_one", "silent_one"), "[Explained](../../index.md)."
    plant_place(small, "pitfalls", "building", *names, title="Both of them", see=see)
    lines = ["[[silent]]", 'title = "No `error`"', 'names = ["building/silent_one"]']
    lines += [
        "[[alike]]",
        '"building/loud_one" = "it names b"',
        '"building/silent_one" = "nothing"',
    ]
    small.append("snippets/pitfalls/topics.toml", "\n".join(lines))
    small.write("snippets/capabilities/topics.toml", "")
    plant_place(small, "capabilities", "changing", "row", "head_swap")
    (small.folder / "snippets/capabilities/saving").mkdir()
    plant_row(
        small.folder / "snippets/capabilities/saving",
        subclassing=[
            "def two(x):",
            "    y = 2 * x",
            "    return y",
            "two()  # raises TypeError",
        ],
        subclassing_when=[
            "# only so",
            "def two(x):",
            "    y = 3 * x",
            "    return y",
            "result = two(4)",
            PROBE[1],
        ],
        messages={"subclassing": "TypeError: missing"},
    )
    plant_row(
        small.folder / "snippets/capabilities/changing",
        subclassing=[
            "four, five = 4, 5",
            "def two(x):",
            "    return 2 * x",
            "two()  # raises TypeError",
        ],
        subclassing_when=["# only with a number", "result = two(four)", PROBE[1]],
        functional=['assert False, "it never does"  # raises AssertionError'],
        messages={
            "subclassing": "TypeError: missing",
            "functional": "AssertionError: it never does",
        },
    )
    status, output = small.derive()
    assert status == 0, output
    return small.text


def test_the_page_of_a_pitfall(text):
    assert text("docs/pitfalls/building/silent-one.md") == SILENT_PAGE


def test_the_message_stands_on_top_and_is_found_by_the_search(text):
    page = text("docs/pitfalls/building/loud-one.md")
    assert LOUD_PART in page
    known = text("docs/assets/search/known.js")
    (entry,) = [
        one
        for one in json.loads(known.partition("=")[2].rstrip().removesuffix(";"))
        if one["page"] == "pitfalls/building/loud-one.html"
    ]
    assert entry["message"].startswith("ValueError: a `b` | c long long")


def test_the_tables_of_pitfalls(text):
    links = "[Title \\| of it](building/{}.md)".format
    loud = f"| `` ValueError: a `b` \\| c {'long ' * 25}… `` | {links('loud-one')} |"
    silent = f'| What is "seen". | {links("silent-one")} |'
    table = text("derived/pitfalls/building/table.md").splitlines()
    assert loud in table
    assert silent in table
    messages = text("derived/pitfalls/messages.md")
    assert loud in messages
    assert "silent-one" not in messages
    assert messages.index("a `b`") < messages.index("Cannot convert '784'")


def test_the_list_of_pitfalls_without_a_message(text):
    silent = text("derived/pitfalls/silent.md")
    first, table = silent.split("## No `error`")
    assert "- [No `error`](#no-error)" in first
    assert '| What is "seen". | [Title \\| of it](building/silent-one.md) |' in table
    assert "loud" not in silent


def test_the_page_of_a_row(text):
    page, snippet = (text(f"{path}") for path in ("docs/compare/changing/row.md", ROW))
    lines = snippet.splitlines()
    first = lines.index("four, five = 4, 5") + 1
    title = (
        text("snippets/capabilities/changing/head_swap.py").splitlines()[0].strip('"')
    )
    wanted = ROW_PAGE.replace("{borrowed}", f"{first}:{first}", 1).replace(
        "HEAD_SWAP", title
    )
    also = f'--8<-- "capabilities/changing/row.py:{first + 1}:{first + 2}"\n'
    at = wanted.index('--8<-- "capabilities/changing/row.py:subclassing-when"')
    assert page == wanted[:at] + also + wanted[at:]


def test_what_works_takes_nothing_along_that_it_makes_itself(text):
    page = text("docs/compare/saving/row.md")
    assert (
        '```{ .python }\n--8<-- "capabilities/saving/row.py:subclassing-when"' in page
    )


def test_the_table_of_an_area(text):
    assert text("derived/capabilities/changing/table.md").splitlines()[-2] == (
        "| [A row](changing/row.md) | yes { .yes } | no: it never does { .no } "
        "| only with a number { .only } | yes { .yes } |"
    )


def test_tabs_show_the_ways_in_order_and_mark_what_differs(text):
    tabs = text("derived/side_by_side/lenet5.md")
    assert tabs.index('=== "Sequential"') < tabs.index('=== "Functional"')
    assert tabs.count("    ```{ .python .differs hl_lines=") == 2
    assert '    --8<-- "sequential/lenet5.py"\n' in tabs


def test_a_statement_starts_at_its_first_decorator():
    (function,) = ast.parse("@one\n@two\ndef it(): pass").body
    assert capabilities.starts(function) == 1
