"""Faults on a page are named with their lines; all of them are in one copy."""

import re

import pytest

from tests.support.planted import page
from tests.support.small_project import Small
from tools import ROOT

CHECKS = [
    "pairs", "fences", "python", "highlights", "languages", "headings", "pictures",
    "sizes", "hosts", "names", "front",
]  # fmt: skip
# What the pages below include.
SNIPPETS = [
    f"snippets/{name}.*"
    for name in (
        "start/which_keras",
        "functional/add",
        "functional/residual_block",
        "sequential/lenet5",
        "pitfalls/learning/repeated_layer/wrong",
    )
]
FENCE = "```"
INCLUDED = '--8<-- "start/which_keras.py:same"'

OUTPUT = "```{ .text .output }"
ADD = ["```python", '--8<-- "functional/add.py:predict"', FENCE]
LENET5 = ["```python", '--8<-- "sequential/lenet5.py:evaluate"', FENCE]
WRONG = '--8<-- "pitfalls/learning/repeated_layer/wrong.py:wrong"'

TURNS = """\
# --8<-- [start:set]
size = 3


def area():
    return size * size


# --8<-- [end:set]
# --8<-- [start:read]
print(size)
# --8<-- [end:read]
# --8<-- [start:call]
print(area())
# --8<-- [end:call]
# --8<-- [start:loop]
for number in range(3):
    print(number, [size for size in "ab"])
size = number
print(size)
# --8<-- [end:loop]
"""
FENCED = "--8<-- [start:set]\n```\nx = 1\n```\n--8<-- [end:set]\n"
OTHER = "# --8<-- [start:set]\nsize = number = 4\n# --8<-- [end:set]\n"


def turns(first, other, last):
    """Another program between two parts of one, in one block."""
    names = [f"turns.py:{first}", other, f"turns.py:{last}"]
    return ["```python", *[f'--8<-- "faulty/{name}"' for name in names], FENCE]


# What stands on a page from line 3 on, the line that is named, and what is said of it.
FAULTS = [
    (["```pythn", "1", FENCE], 3, "'pythn' is not a language that can be highlighted; did"),
    (["```ipython3", "1", FENCE], 3, "'ipython3' is not a language"),  # a plugin's
    (['```{ .pythn .wrong title="x" }', "1", FENCE], 3, "'pythn' is not a language"),
    (['=== "A"', "", '    ````{.pythn hl_lines="1"}', "    1", "    ````"], 5, "'pythn' is not"),
    (["```python title=x", "1", FENCE], 3, "'python title=x', cannot be read"),
    (["```{ .python hl_lines='a' }", "1", FENCE], 3, 'hl_lines="a" is not a list of lines'),
    (['```python hl_lines="a"', "1", FENCE], 3, "cannot be read, so this is not a fence"),
    (["```text", '--8<-- "faulty/other.out:set"', FENCE], 3, "this fence is closed by snippets/faulty/other.out:2, which"),
    (["```python", "1"], 3, "this fence is never closed; end it with a line ```"),
    (["    ```text", "    1", "    ```"], 3, "this fence is in an indented block"),
    (["```python2", "print 1", FENCE], 3, "write ```python instead of ```python2"),
    (["```pycon", ">>> 1", "1", FENCE], 3, "write ```python instead of ```pycon"),
    ([FENCE, "import keras", FENCE], 3, "this Python code; it is a fence without a language"),
    (["Words:", "", "    import keras", "    x = 1"], 5, "Python code; it is an indented block"),
    (["```python", "x = 1", FENCE], 4, "write this code into a snippet and include it"),
    (["```{ .text .output }", "(3, 1)", FENCE], 4, "this output is typed by hand; include"),
    (["```text", "(3, 1)", FENCE], 3, "this block comes from no file; include it from the"),
    (["Words:", "", "    0.6170 of 1.0"], 5, "this block comes from no file"),
    (["<pre>", "(3, 1)", "</pre>"], 3, "this block is written as HTML"),
    ([*ADD, OUTPUT, '--8<-- "sequential/lenet5.out:evaluate"', FENCE], 7, "is from snippets/sequential/lenet5.py, but the code above it is snippets/functional/add.py"),
    ([*ADD, OUTPUT, '--8<-- "functional/residual_block.out:mismatch-message"', FENCE], 7, "is from snippets/functional/residual_block.py, but"),
    ([*LENET5, OUTPUT, '--8<-- "sequential/lenet5.out:summary"', FENCE], 7, "is from section 'summary', but the code above it is section 'evaluate'"),
    ([*LENET5, "```python", '--8<-- "sequential/lenet5.py:fit"', FENCE], 7, "section 'fit' of snippets/sequential/lenet5.py runs before 'evaluate', but is shown after it, and both use model;"),
    ([*turns("set", "other.py:set", "read")], 6, "section 'read' of snippets/faulty/turns.py reads size, which snippets/faulty/other.py assigns above it (docs/faulty/"),
    ([*turns("set", "other.py", "read")], 6, "reads size, which snippets/faulty/other.py assigns"),
    ([*turns("set", "other.py:set", "call")], 6, "section 'call' of snippets/faulty/turns.py reads size, which"),
    ([*LENET5, OUTPUT, '--8<-- "sequential/lenet5.out:evaluate"', "0.7", FENCE], 8, "this output is typed by hand"),
    ([OUTPUT, '--8<-- "sequential/lenet5.out:evaluate"', FENCE], 4, "but the code above it is on no page"),
    ([*ADD, "<figure>", '<div role="img" aria-label="A graph">', '--8<-- "sequential/lenet5.svg"', "</div>", "</figure>"], 8, "this figure is from snippets/sequential/lenet5.py, but"),
    (['```{ .text .output data-of="functional/add" }', '--8<-- "functional/add.out:predict"', FENCE], 3, "this block says data-of=functional/add, but no code of that"),
    ([*ADD, '```{ .text .output data-of="functional/add" }', '--8<-- "sequential/lenet5.out:evaluate"', FENCE], 7, "this output is from snippets/sequential/lenet5.out, but its block says"),
    (["```{ .text .recorded }", '--8<-- "functional/add.out:predict"', FENCE], 4, "this block is for notes on recordings"),
    (["```python", WRONG, FENCE], 3, "the wrong side of a pitfall unmarked; write ```{ .python .wrong }"),
    (["```{ .python .right }", WRONG, FENCE], 3, "the wrong side of a pitfall unmarked"),
    (["A link [by name][nobody] and more."], 3, "[by name][nobody] is shown as it is written, because no"),
    (["## &nbsp;"], 3, "this heading has no text"),
    (['```python hl_lines="2 90"', INCLUDED, FENCE], 3, "highlights line 90 of a block that has 12"),
    (["### Third"], 3, "a heading of level 3 below one of level 1; write ## here"),
    (["## Second", "", "#### `Fourth`"], 5, "a heading of level 4 below one of level 2"),
    (["<h3>Third</h3>"], 3, "a heading of level 3 below one of level 1"),
    (["Second", "------", "", "#### Fourth"], 6, "a heading of level 4 below one of level 2"),
    (["## Second", "", "# First"], 5, "a heading of level 1 that is"),
    (["First", "====="], 3, "a heading of level 1 that is"),
    (["![](../assets/start.png)"], 3, "this figure has no alternative text; say"),
    (["Words and ![ ](", "a.png)"], 4, "this figure has no alternative text"),
    (["![][start]", "", "[start]: ../assets/start.png"], 3, "this figure has no alternative"),
    (['<img src="a.png">'], 3, "this figure has no alternative text; say"),
    (['<img', 'alt=""', 'src="a.png">'], 5, "this figure has no alternative text"),
    (['--8<-- "functional/add.svg"'], 3, "this figure has no alternative text; write <div"),
    (['<figure>', '--8<-- "functional/add.svg"', "</figure>"], 4, "this figure has no alternative text; write <div"),
    (["![A cat](https://example.org/cat.png)"], 3, "loads https://example.org/cat.png"),
    (["Words", '<img alt="A cat" src="//example.org/cat.png">'], 4, "loads //example.org/cat.png"),
    (['<script src="http://example.org/a.js"></script>'], 3, "loads http://example.org/a.js"),
    (['<div style="background: url(//example.org/b.png)"></div>'], 3, "loads //example.org/b"),
    (["", "![A big one](big.png)"], 4, ""),  # named by its own name
]  # fmt: skip

RIGHT = page(
    "## Second <!-- ### comment -->",
    "",
    "### Third",
    "",
    '```{ .python .right title="x" hl_lines="1" }',
    INCLUDED,
    FENCE,
    "````console",
    "```nothing",
    "#### no heading",
    '<img src="https://example.org/a.png">',
    "![](no.picture)",
    "````",
    "",
    "## Second, with `![](code)` and a [link](https://example.org) and",
    '<a href="https://example.org">another</a>',
    "",
    "![A picture](../assets/start.png)",
    "",
    *turns("set", "turns.py:read", "call"),
    "",
    *turns("call", "other.py:set", "loop"),
)


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What the checks say of a small project with all the faults."""
    copy = Small(tmp_path_factory.mktemp("faults") / "copy")
    copy.bring("README.md", "docs/assets/start.png", *SNIPPETS)
    status, output = copy.run("-m", "tools.check", *CHECKS)
    assert "faulty" not in output
    for number, (lines, _, _) in enumerate(FAULTS):
        copy.write(f"docs/faulty/{number}.md", page(*lines))
    copy.write("snippets/faulty/turns.py", TURNS)
    copy.write("snippets/faulty/other.py", OTHER)
    copy.write("snippets/faulty/other.out", FENCED)
    copy.write("docs/faulty/right.md", RIGHT)
    copy.write("docs/faulty/none.md", "---\ntitle: none\n---\n\nWords.\n")
    copy.write("docs/faulty/late.md", "## Second\n\n# First\n")
    table = "<!-- Put together -->\n\n### Third\n"
    copy.write("snippets/faulty/table.md", table)
    copy.write("docs/faulty/includes.md", page('--8<-- "faulty/table.md"'))
    copy.write("docs/faulty/big.png", "x" * 200_001)
    copy.write("snippets/functional/add.svg", "x" * 200_001)
    copy.write("docs/faulty/big.ipynb", "x" * 300_001)
    copy.write("docs/faulty/small.ipynb", "x" * 300_000)
    copy.append("README.md", "\n![A cat](docs/cat.png)\n")
    sheet = (
        "/* url(https://example.org/said) */\n"
        '@import "https://example.org/a.css";\n'
        "a { background: url(data:image/svg+xml,http://www.w3.org) }\n"
        "p { background:\n  url( 'https://example.org/b.png' ) }\n"
    )
    copy.write("docs/assets/faulty.css", sheet)
    template = (
        '{% extends "base.html" %}\n'
        '<a href="https://example.org/said">ordinary</a>\n'
        '<link rel="canonical" href="https://example.org/said">\n'
        '<link rel="stylesheet"\n  href="https://example.org/c.css">\n'
        '<iframe src="//example.org/d"></iframe>\n'
    )
    copy.write("overrides/main.html", template)
    settings = (copy.folder / "mkdocs.yml").read_text("utf-8")
    more = "extra_css:\n  - https://example.org/e.css\n"
    copy.write("mkdocs.yml", settings.replace("extra_css:\n", more))
    status, output = copy.run("-m", "tools.check", *CHECKS)
    assert status == 1
    return output.splitlines()


@pytest.mark.parametrize("number", range(len(FAULTS)))
def test_a_fault_on_a_page_is_named_with_its_line(said, number):
    _, line, words = FAULTS[number]
    if words:
        (about,) = [
            one
            for one in said
            if one.startswith(f"docs/faulty/{number}.md:") and words in one
        ]
        assert about.startswith(f"docs/faulty/{number}.md:{line}: ")


@pytest.mark.parametrize(
    "message",
    [
        "docs/faulty/none.md:5: no heading of level 1; begin with a line # Title",
        "docs/faulty/late.md:1: a heading of level 2 below none; write # here",
        "snippets/faulty/table.md:3: a heading of level 3 below one of level 1",
        "docs/assets/faulty.css:2: this loads https://example.org/a.css from",
        "docs/assets/faulty.css:5: this loads https://example.org/b.png from",
        "overrides/main.html:4: this loads https://example.org/c.css from",
        "overrides/main.html:6: this loads //example.org/d from another host",
        "mkdocs.yml:{settings}: this loads https://example.org/e.css from",
        f"docs/faulty/big.png: has 201 KB, shown at docs/faulty/{len(FAULTS) - 1}.md:4",
        "snippets/functional/add.svg: has 201 KB, shown at docs/faulty/{svg}.md:3; a fig",
        "docs/faulty/big.ipynb: has 301 KB; a notebook may have 300: let its cells",
        "README.md:{readme}: there is no docs/cat.png; write a path from here",
    ],
)
def test_a_fault_of_a_file_is_named(said, message):
    settings = (ROOT / "mkdocs.yml").read_text("utf-8").split("\n")
    message = message.format(
        settings=settings.index("extra_css:") + 2,
        svg=[lines for lines, _, _ in FAULTS].index(['--8<-- "functional/add.svg"']),
        readme=(ROOT / "README.md").read_text("utf-8").count("\n") + 2,
    )
    assert [one for one in said if one.startswith(message)]


def test_nothing_else_is_named(said):
    text = "\n".join(said)
    for right in ("right.md", "/said", "w3.org", "small.ipynb"):
        assert right not in text


def test_broken_links_stop_the_build_and_are_named_with_their_lines(tmp_path):
    copy = Small(tmp_path / "copy")
    copy.bring(
        "docs/notebooks/three-ways.ipynb", "overrides/**/*.*", "docs/assets/**/*.*"
    )
    lines = [
        "A [page](nowhere.md), an [anchor](index.md#no-anchor)",
        "and [one here](#not-here).",
        "",
        "![A cat](cat.png) <img alt='A cat' src='kitten.png'>",
        "",
        "Again a [page](nowhere.md), [by name][name], <a href='#no-id'>in HTML</a>,",
        "[absolute](/index.md) and [right](index.md).",
        "",
        "[name]: <nobody-knows.md>",
        "",
        '--8<-- "faulty/table.md"',
    ]
    copy.write("docs/faulty.md", page(*lines))
    copy.write("snippets/faulty/table.md", "| a |\n|---|\n| [x](none.md) |\n")
    notebook = copy.text("docs/notebooks/three-ways.ipynb")
    copy.write(
        "docs/notebooks/three-ways.ipynb",
        re.sub(r"(\[Sequential model\]\()[^)]*", r"\1../no-page.html", notebook),
    )
    status, output = copy.run("-m", "tools.publish.build", "out")
    assert status == 1
    for place, address in {
        "docs/faulty.md:3, docs/faulty.md:8": "link 'nowhere.md', but",
        "docs/faulty.md:3": "link 'index.md#no-anchor', but",
        "docs/faulty.md:4": "link '#not-here', but",
        "docs/faulty.md:6": "link 'cat.png', but",
        "docs/faulty.md:6: the": "link 'kitten.png' leads nowhere",
        "docs/faulty.md:8: the": "link '#no-id' leads nowhere",
        "docs/faulty.md:9": "absolute link '/index.md', it",
        "docs/faulty.md:11": "link 'nobody-knows.md', but",
        "snippets/faulty/table.md:3": "link 'none.md', but",
        "docs/notebooks/three-ways.ipynb, cell": "link '../no-page.html' leads nowhere",
    }.items():
        assert re.search(f"{place}.*{re.escape(address)}", output), (place, output)
    assert output.count("'nowhere.md'") == 1
    assert (
        "docs/faulty.md:9: Doc file 'faulty.md' contains a link 'index.md'"
        not in output
    )
    assert 'not included in the "nav" configuration:\n  - faulty.md' in output
