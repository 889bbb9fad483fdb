"""The pages that are derived from a pitfall and from a row, word for word."""

import json

import pytest

from tests.support.planted import plant_pitfall, recorded
from tests.support.planted_rows import PROBE, plant_row
from tests.support.small_project import Small
from tools.derive.markdown_files import NOTE

SILENT_PAGE = f"""\
---
# {NOTE}
description: "What is “seen”."
---

# Title | of it

What is "seen".

````{{ .python .wrong title="Wrong" }}
--8<-- "pitfalls/building/silent_one/wrong.py:wrong"
````

````{{ .text .output .message }}
--8<-- "pitfalls/building/silent_one/wrong.out:wrong"
````

## Why

The cause.

## What to write

Remedy.

````{{ .python .right title="Right" }}
--8<-- "pitfalls/building/silent_one/right.py:right"
````

````{{ .text .output }}
--8<-- "pitfalls/building/silent_one/right.out:right"
````

## Where to go next

[More mistakes of this kind](../building.md), [mistakes without an error message](../silent.md), or [every message](../messages.md) to look yours up.
"""

LOUD_PART = """\
````{ .python .wrong title="Wrong" }
--8<-- "pitfalls/building/loud_one/wrong.py:wrong"
````

````{ .text .output .message }
--8<-- "pitfalls/building/loud_one/wrong.out:wrong-message"
````
"""

ROW_PAGE = f"""\
---
# {NOTE}
description: "What it promises."
---

# A row

What it promises.

| Sequential | Functional | Subclassing | Functional subclass |
|---|---|---|---|
| [yes](#sequential){{ .yes }} | [no: it never does](#functional){{ .no }} | [only with a number](#subclassing){{ .only }} | [yes](#functional-subclass){{ .yes }} |

Every probe below begins with these lines:

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

## Functional {{ #functional }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:functional"
````

````{{ .text .output .message }}
--8<-- "capabilities/changing/row.out:functional-message"
````

## Subclassing {{ #subclassing }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:subclassing"
````

````{{ .text .output .message }}
--8<-- "capabilities/changing/row.out:subclassing-message"
````

It works only with a number. This goes on from the code above, without its last statement:

````{{ .python }}
--8<-- "capabilities/changing/row.py:subclassing-when"
````

## Functional subclass {{ #functional-subclass }}

````{{ .python }}
--8<-- "capabilities/changing/row.py:functional-subclass"
````

## Where to go next

[The other rows of the table](../capabilities.md), or [a few questions that lead to a way](../../choosing.md).
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
    plant_row(
        small.folder / "snippets/capabilities/changing",
        subclassing=["double()  # raises TypeError"],
        subclassing_when=["# only with a number", *PROBE],
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


def test_the_message_stands_below_the_code_and_is_found_by_the_search(text):
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
    loud = f"| `` ValueError: a `b` \\| c {'long ' * 17}… `` | {links('loud-one')} |"
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
    assert "## Title | of it\n" in silent
    assert '````{ .python .wrong title="Wrong" }' in silent
    assert "[Why, and what to write instead](building/silent-one.md)" in silent
    assert "loud_one" not in silent
    assert "right.py" not in silent


def test_the_page_of_a_row(text):
    assert text("docs/compare/changing/row.md") == ROW_PAGE


def test_the_table_of_an_area(text):
    assert text("derived/capabilities/changing/table.md").splitlines()[-1] == (
        "| [A row](changing/row.md) | [yes](changing/row.md#sequential){ .yes } "
        "| [no: it never does](changing/row.md#functional){ .no } "
        "| [only with a number](changing/row.md#subclassing){ .only } "
        "| [yes](changing/row.md#functional-subclass){ .yes } |"
    )


def test_tabs_show_the_ways_in_order_and_mark_what_differs(text):
    tabs = text("derived/side_by_side/lenet5.md")
    assert tabs.index('=== "Sequential"') < tabs.index('=== "Functional"')
    assert tabs.count("    ```{ .python .differs hl_lines=") == 2
    assert '    --8<-- "sequential/lenet5.py"\n' in tabs
