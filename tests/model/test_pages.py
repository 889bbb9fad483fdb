"""The reader of pages finds the elements of the HTML and their lines, and never raises.

The HTML to compare with is made by the site's Markdown without the reader, and read by
another parser.
"""

import os

import markdown
import pytest
from bs4 import BeautifulSoup
from mkdocs.utils import meta

from tools import DOCS, ROOT, SNIPPETS
from tools.model import kept, pages, site
from tools.model.files import relative
from tools.model.page import Block, Figure, Prose
from tools.model.places import Place
from tools.model.snippets import sections

PAGE = DOCS / "odd" / "page.md"

# What stands on an odd page; each is read alone, and all of them as one page.
ODD = {
    "title underlined": "Title\n=====\n\nWords.\n",
    "title with code and a sign": '# `Add`: "a & b" <c>\n',
    "setext in a list": "- One\n  ===\n",
    "title in HTML": "<h1>Title</h1>\n\n```python\nx = 1\n```\n",
    "title with attributes": "# Title { #here .wide }\n\n## Second {: #there }\n",
    "title with signs behind": "# Title #\n\n## Second ##\n",
    "no title": "Words only.\n",
    "nothing": "",
    "blank": "\n\n   \n",
    "a header": '---\ntitle: "x"\ntags: [a]\n---\n\n# Title\n\n[a](b.md)\n',
    "a header that is none": "---\n\n# Title\n\n[a](b.md)\n",
    "a header that never ends": "---\ntitle: x\n\n# Title\n",
    "a header that is no YAML": "---\n: [\n---\n\n# Title\n",
    "keys without a header": "Title: x\nDate: y\n\n# Title\n",
    "figure with a picture": '<figure>\n<img alt="A cat" src="cat.png">\n<figcaption>A cat</figcaption>\n</figure>\n',
    "figure never closed": '<figure>\n<img src="cat.png">\n\n# Title\n\n[a](b.md)\n',
    "figure in Markdown": '<figure markdown>\n![A cat](cat.png)\n<figcaption>[a](b.md)</figcaption>\n</figure>\n',
    "figure within a line": 'Words <figure><img src="a.png"></figure> more.\n',
    "fence with a longer line inside": "```python\n'''\n````\n'''\n```\n",
    "fence with an indented line inside": "```text\na\n    ```\nb\n```\n",
    "fence within a longer fence": "````text\n```python\nx\n```\n````\n",
    "fence of tildes": "~~~ python\nx\n~~~\n\n~~~~\n~~~\n~~~~\n",
    "fence never closed": "```python\nx = 1\n\n# Title\n",
    "fence closed by another": "```python\nx = 1\n~~~\n",
    "fence without a language": "```\nimport keras\n```\n",
    "fence with a title": '```python title="a b.py" linenums="1"\nx\n```\n',
    "fence with attributes": '``` { .python .wrong #it title="x" hl_lines="1 2" }\nx\ny\n```\n',
    "fence with single quotes": "```python hl_lines='2'\nx\ny\n```\n",
    "fence with odd highlights": '```python hl_lines="a"\nx\n```\n',
    "fence with an odd header": "```python title=x\nx\n```\n",
    "fence of another Python": "```python2\nprint 1\n```\n\n```py\nx\n```\n\n```pycon\n>>> 1\n```\n",
    "fence in a list": "- one\n\n    ```python\n    x\n    ```\n\n- two\n  ```python\n  y\n  ```\n",
    "fence in a quotation": "> ```python\n> x\n> ```\n",
    "fence in a tab": '=== "A"\n\n    ```python\n    x\n    ```\n\n=== "B"\n\n    Words [a](b.md).\n',
    "fence in boxes": '??? example "A"\n\n    !!! note\n\n        ```python\n        x\n        ```\n',
    "fence in an indented block": "Words:\n\n    ```python\n    x\n    ```\n",
    "fence in a comment": "<!--\n```python\nx\n```\n-->\n",
    "fence in HTML": "<div>\n```python\nx\n```\n</div>\n",
    "fence in Markdown in HTML": "<div markdown>\n\n```python\nx\n```\n\n</div>\n",
    "fence that is empty": "```python\n```\n",
    "fence at the end": "```python\nx\n```",
    "fence with tabs": "\t```python\n\tx\n\t```\n",
    "two fences alike": "```python\nx\n```\n\n```python\nx\n```\n",
    "Python in an indented block": "Words:\n\n    # a comment\n    import keras\n\nWords.\n",
    "headings of all kinds": "# One\n\n#Two\n\n## Three\n\n### Four\n\nFive\n----\n\n<h3>Six</h3>\n",
    "heading in a list": "- # One\n- Two\n\n> ## Three\n",
    "heading twice": "# Same\n\n## Same\n\n## Same\n",
    "heading without a word": "# **\n\n## &nbsp;\n\n# …\n",
    "links of all kinds": (
        "[a](b.md), [c](d.md 'tip'), [e](<f g.md>), [h][i], [i], <https://example.org>,\n"
        'a <a href="j.md">k</a>, ![l](m.png "n"), ![o][i], [p](q_(r).md), []()\n\n'
        "[i]: s.md\n"
    ),
    "links with a title": '[a](page.md "tip") and [b](page.md#x)\n',
    "links over two lines": "[a\nb](c.md) and [d](\ne.md)\n",
    "links in code": "`[a](b.md)` and ``[c](`d`.md)`` and [e](f.md)\n",
    "links in a table": "| a | b |\n|---|---|\n| [c](d.md) | `|` |\n| x | [e](f.md) |\n",
    "links in a footnote": "Words[^1] and [a](b.md).\n\n[^1]: More [c](d.md).\n",
    "links with signs": "[a](b.md?c=1&d=2) and [e](f.md?g&amp;h) [i](j\\_k.md)\n",
    "links around a picture": "[![a](b.png)](c.md)\n",
    "picture in HTML": "<img\nalt=''\nsrc='a.png'>\n\n<img src=b.png>\n",
    "HTML that is never closed": "<div>\n\n# Title\n\n[a](b.md)\n",
    "HTML that is closed twice": "</div>\n\n# Title\n\n</p>\n",
    "a script": "<script>\n# no title\nlet a = '[b](c.md)'\n</script>\n\n# Title\n",
    "a comment": "<!-- # no title [a](b.md) -->\n\n# Title\n",
    "a line break": "# Title\n\nWords  \nmore [a](b.md)\\\nand\n",
    "signs of other languages": "# Überschrift 標題\n\n[链接](页.md)\n",
    "lists of definitions": "Word\n:   What it is, [a](b.md)\n\n    ```python\n    x\n    ```\n",
    "an include": '```python\n--8<-- "start/which_keras.py:same"\n```\n',
    "an include with two spaces": '```python\n--8<--  "start/which_keras.py:same"\n```\n',
    "an include as a block": "```python\n--8<--\nstart/which_keras.py:same\n--8<--\n```\n",
    "an include of lines": '```python\n--8<-- "start/which_keras.py:1:3"\n```\n',
    "an include in single quotes": "```python\n--8<-- 'start/which_keras.py'\n```\n",
    "an include that is a comment": '--8<-- "; start/which_keras.py"\n',
    "an include that is escaped": '```text\n;--8<-- "start/which_keras.py"\n```\n',
    "an include behind a sign": '```python\n#--8<-- "start/which_keras.py"\n```\n',
    "an include of nothing": '```python\n--8<-- "start/none.py"\n```\n\n--8<-- ""\n',
    "an include of a missing section": '```python\n--8<-- "start/which_keras.py:none"\n```\n',
    "an include that is indented": '=== "A"\n\n    ```python\n    --8<-- "start/which_keras.py:same"\n    ```\n',
}  # fmt: skip
ODD["all of them"] = "\n\n".join(ODD.values())


def converted(text):
    """The HTML that the site makes of a page; what is included may be missing."""
    config = site.configuration()
    names = [name for name in config.markdown_extensions if name != pages.ADDS]
    options = {name: dict(given) for name, given in config.mdx_configs.items()}
    options["pymdownx.snippets"] |= {
        "check_paths": False,
        "base_path": [str(ROOT / path) for path in config.mdx_configs["pymdownx.snippets"]["base_path"]],
    }  # fmt: skip
    options[pages.NUMBERS] = {"strict": False}
    md = markdown.Markdown(extensions=names, extension_configs=options)
    soup = BeautifulSoup(md.convert(meta.get_data(text)[0]), "html.parser")
    for permalink in soup.select("a.headerlink"):
        permalink.decompose()
    return soup


def lines(code):
    return [line.rstrip() for line in code.strip("\n").split("\n")]


def code_of(soup):
    return [
        lines(block.select("pre")[-1].get_text())
        for block in soup.select(".highlight")
        if not block.find_parent(class_="highlight")
    ]


@pytest.mark.parametrize("name", ODD)
def test_an_odd_page_has_what_its_html_has(name):
    page, soup = pages.of_text(ODD[name], PAGE), converted(ODD[name])
    assert [lines(block.text) for block in page.blocks] == code_of(soup)
    headings = soup.select("h1, h2, h3, h4, h5, h6")
    assert [(one.level, one.text) for one in page.headings] == [
        (int(one.name[1]), " ".join(one.get_text().split())) for one in headings
    ]
    assert [(one.is_picture, one.address) for one in page.links] == [
        (one.name == "img", one["src" if one.name == "img" else "href"])
        for one in soup.select("a[href], img[src]")
    ]
    assert len(page.tables) == len(soup.select("table:not(.highlighttable)"))
    assert len(page.figures) == len(soup.select("figure"))
    assert page.parts is not None


def some_pages():
    """The pages that are written by hand, and one of each folder of derived ones."""
    kinds = {}
    for page in site.all_pages():
        derived = len(page.relative_to(ROOT).parts) > 3
        kinds.setdefault(page.parent if derived else page, page)
    return list(kinds.values())


@pytest.mark.parametrize("page", some_pages(), ids=relative)
def test_a_page_of_this_project_has_what_its_html_has(page):
    text = page.read_text("utf-8")
    if page.is_relative_to(DOCS):
        read, soup = pages.read(page), converted(text)
        assert [lines(block.text) for block in read.blocks] == code_of(soup)
        assert len(read.links) == len(soup.select("a[href], img[src]"))
    for link in pages.read(page).links:
        written = link.place.file.read_text("utf-8").split("\n")[link.place.line - 1]
        assert link.address in written or "{{" in written


def read(*lines, path=PAGE):
    return pages.of_text("\n".join(lines), path)


def numbers(found):
    return [one.place.line for one in found]


def test_everything_has_its_line():
    page = read(
        "---",
        "title: x",
        "---",
        "",
        "# Title with [a](b.md)",
        "",
        "Words `[c](d.md)` and",
        "[c](d.md).",
        "",
        "| h | i |",
        "|---|---|",
        "| j | [k](d.md) |",
        "",
        "    # no title",
        "    import keras",
        "",
        "```python",
        "# no title [c](d.md)",
        "```",
        "",
        "<figure>",
        '<img src="e.png">',
        "</figure>",
        "",
        "Second",
        "------",
        "",
        "[by name][n]",
        "",
        "[n]: m.md",
    )
    assert numbers(page.headings) == [5, 25]
    assert [(one.place.line, one.address) for one in page.links] == [
        (5, "b.md"),
        (8, "d.md"),
        (12, "d.md"),
        (22, "e.png"),
        (30, "m.md"),
    ]
    assert numbers(page.blocks) == [14, 17]
    assert numbers(page.figures) == [21]
    assert numbers(page.tables) == [10]


@pytest.mark.parametrize(
    ("notation", "said"),
    [
        ('--8<-- "start/none.py:same"', "there is no snippets/start/none.py"),
        ('--8<--  "start/which_keras.py:none"', "has no section 'none'; it has same"),
        ("--8<--\nstart/none.py\n--8<--", "there is no snippets/start/none.py"),
        ('--8<-- " "', "that names no file"),
    ],
)
def test_an_include_that_leads_nowhere_is_named(notation, said):
    (fault,) = read("# Title", "", "```python", notation, "```").faults
    line = 5 if "\n" in notation else 4
    assert str(fault).startswith(f"docs/odd/page.md:{line}: ")
    assert said in str(fault)


def test_markdown_that_includes_itself_is_named(tmp_path, monkeypatch):
    (tmp_path / "a.md").write_text('Words.\n\n--8<-- "a.md"\n')
    options = site.configuration().mdx_configs["pymdownx.snippets"]
    monkeypatch.setitem(options, "base_path", [str(tmp_path)])
    page = read("# Title", "", '--8<-- "a.md"')
    assert [fault.message for fault in page.faults] == [
        "includes a.md, but that includes itself"
    ]
    assert page.faults[0].place == Place(tmp_path / "a.md", 3)


BATCHES = "{{ sequential/lenet5.out:fit | /# - }}"


def test_numbers_are_written_out_as_a_reader_sees_them():
    page = read(
        f"# {BATCHES} batches",
        "",
        f"[{BATCHES}](b.md) and `{BATCHES}`",
        "",
        "```text",
        BATCHES,
        "```",
    )
    assert page.title == "704 batches"
    assert page.lines == [
        "# 704 batches",
        "",
        "[704](b.md) and `704`",
        "",
        "```text",
        BATCHES,
        "```",
    ]
    assert page.sources == {SNIPPETS / "sequential" / "lenet5.out"}
    assert not page.faults


def test_a_number_that_nothing_gives_is_named():
    wrong = BATCHES.replace("{{", "{{ 705 =")
    page = read("# Title", "", "Words", wrong)
    (fault,) = page.faults
    assert str(fault).startswith("docs/odd/page.md:4: {{ 705 = sequential/lenet5.out")
    assert page.lines[-1] == wrong


def test_numbers_stay_where_github_shows_them():
    page = pages.of_text(f"# {BATCHES}", ROOT / "README.md")
    assert page.title == BATCHES


def test_a_page_is_read_again_when_a_number_changes(tmp_path, monkeypatch):
    output = tmp_path / "a.out"
    output.write_text("--8<-- [start:fit]\n704 batches\n--8<-- [end:fit]\n")
    path = DOCS / "read-again.md"
    monkeypatch.setattr(pages, "read_text", lambda path: f"{{{{ {output}:fit | # }}}}")
    monkeypatch.setattr(pages, "READ", {})
    monkeypatch.setattr(kept, "FOLDER", tmp_path)
    assert pages.read(path).lines == ["704"]
    output.write_text("--8<-- [start:fit]\n705 batches\n--8<-- [end:fit]\n")
    os.utime(output, ns=(1, 1))
    assert pages.read(path).lines == ["705"]


SAME = SNIPPETS / "start" / "which_keras.py"


@pytest.mark.parametrize(
    "notation",
    [
        '--8<-- "start/which_keras.py:same"',
        '--8<--  "start/which_keras.py:same"',
        "--8<--\nstart/which_keras.py:same\n--8<--",
    ],
)
def test_a_block_knows_the_snippet_and_the_lines_it_shows(notation):
    (block,) = read("# Title", "", "```{ .python .right }", notation, "```").blocks
    (include,) = block.includes
    assert (include.path, include.section, include.whole) == (SAME, "same", False)
    text = SAME.read_text("utf-8").split("\n")
    assert [text[line.place.line - 1] for line in block.lines] == list(block.lines)
    assert block.classes == ("right",)
    assert block.is_python


def test_a_line_that_is_there_twice_is_the_one_of_the_section():
    path = SNIPPETS / "capabilities/saving/weights_file.py"
    for section in sections(path).values():
        shown = f'--8<-- "{path.relative_to(SNIPPETS)}:{section.name}"'
        (block,) = read("```python", shown, "```").blocks
        there = [line.place.line for line in block.lines]
        assert there == list(range(section.first, section.last + 1))


def test_a_table_after_a_fence_is_not_looked_for_before_it():
    words = ["# T", "", "First", "and Name", "", "```python", "x = 1", "```", ""]
    (table,) = read(*words, "| Name | B |", "|---|---|", "| 1 | 2 |").tables
    assert table.place.line == 10


def test_a_link_by_reference_is_not_written_in_html():
    page = read("# T", "", "[a][1], <a href='c.md'>c</a>", "", "[1]: b.md")
    assert [(one.place.line, one.in_html) for one in page.links] == [
        (5, False),
        (3, True),
    ]


def test_a_link_with_an_apostrophe_and_an_entity_is_found():
    (link,) = read("# T", "", "[a](it's.md?b&amp;c)").links
    assert (link.address, link.column) == ("it's.md?b&c", 4)


def test_a_link_that_is_not_found_as_written_is_not_in_html_either():
    (link,) = read("# T", "", r"[a](b\_c.md)").links
    assert (link.address, link.column, link.in_html) == ("b_c.md", -1, False)


def test_the_parts_of_a_page_come_in_its_order_with_tabs_opened():
    page = read(
        "# Title",
        '=== "A"',
        "",
        "    ```python",
        '    --8<-- "start/which_keras.py:same"',
        "    ```",
        "",
        "    ```{ .text .output }",
        '    --8<-- "start/which_keras.out:same"',
        "    ```",
        "",
        "    Words.",
        "",
        "    More.",
        "",
        "Outside.",
    )
    first, code, output, last = page.parts
    assert isinstance(first, Prose)
    assert first.text.split("\n")[:2] == ["# Title", "**A**"]
    assert isinstance(code, Block)
    assert code.is_python
    assert isinstance(output, Block)
    assert output.is_output
    assert last.text.strip().split("\n") == ["Words.", "", "More.", "", "Outside."]


def test_a_figure_knows_what_it_shows():
    (figure,) = read(
        "# Title",
        '<figure markdown="0">',
        '<div role="img" aria-label="Two curves.">',
        '--8<-- "sequential/lenet5.svg"',
        "</div>",
        "<figcaption>The curves</figcaption>",
        "</figure>",
    ).figures
    assert isinstance(figure, Figure)
    assert [one.target for one in figure.includes] == ["sequential/lenet5.svg"]
    assert (figure.label, figure.caption) == ("Two curves.", "The curves")


def test_what_looks_like_a_fence_and_is_none_is_told():
    page = read("# T", "```python title=x", "x", "```", "", "```python", "y")
    assert [line.place.line for line in page.not_read] == [2, 4, 6]


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"# Title\r\n\r\n[a](b.md)\r\n", 1, "carriage return"),
        (b"# Title\n\n\xff [a](b.md)\n", 3, "byte 0xff is not UTF-8"),
        (b"\xef\xbb\xbf# Title\n\n[a](b.md)\n", 1, "byte order mark"),
    ],
)
def test_a_page_that_is_no_plain_text_is_read_and_named(tmp_path, content, line, said):
    path = tmp_path / "page.md"
    path.write_bytes(content)
    page = pages.read(path)
    assert page.title == "Title"
    assert [link.address for link in page.links] == ["b.md"]
    assert page.faults[0].place == Place(path, line)
    assert said in str(page.faults[0])


def test_a_page_is_kept_until_something_behind_it_changes(monkeypatch, tmp_path):
    monkeypatch.setattr(kept, "FOLDER", tmp_path)
    monkeypatch.setattr(pages, "READ", {})
    path = DOCS / "ways" / "functional.md"
    page = pages.read(path)
    again, behind = kept.load(path)
    assert again == page
    assert [line.place for line in again.lines] == [line.place for line in page.lines]
    assert SNIPPETS / "functional" / "add.out" in behind
    monkeypatch.setattr(kept, "stamps", lambda paths: {path: (0, 0)})
    assert kept.load(path) is None
    kept.file_of(path).write_bytes(b"no page")
    assert kept.load(path) is None
