"""The search finds by words, says what it does not know, and a row tells where it misses."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from tools import DOCS, ROOT
from tools.browser import ranking
from tools.browser.ranking import Answered, Query

MODULES = Path(os.environ.get("NODE_MODULES", ROOT / ".venv/node/node_modules"))
PAGES = {
    "saving.html": ("Saving and loading", "<p>How a model is saved.</p>"),
    "saving/freeze.html": (
        "Freezing layers",
        "<p>Set <code>trainable</code> before <code>compile</code>.</p> Wrong<pre><code>x = 1</code></pre>",
    ),
    "saving/freeze.html#unfreezing": ("Unfreezing", "<p>Later, thaw the backbone.</p>"),
    "saving/freeze.html#where-to-go-next": ("Where to go next", "<p>Twice.</p>"),
    "twice.html": (
        "Duplicate names",
        "<p>Two layers of one name.</p><pre><code>ValueError: The name</code></pre>",
    ),
    "saving/why.html": ("Saving and loading", "<p>How a model is saved.</p>"),
    "a/flatten.html": ("Flattening", "<p>A row of numbers.</p>"),
    "concepts/flatten.html": ("Flattening", "<p>A row of numbers.</p>"),
    "plus.html": ("Sums", "<p>Write <code>a</code> + <code>b</code>.</p>"),
    "quoted.html": (
        'Reshape: "a total of one kept layer"',
        "<p>Reshape instead.</p>",
    ),
    "kept.html": ("What is lost", "<p>Which layer is kept.</p>"),
    "gate.html": ("Gate", "<p>A gate.</p>"),
    "both.html": ("Sieve", "<p>A quantile at the gate.</p>"),
    "old.html": (
        "No path from an input",
        "<p>Keras 2 said: Graph disconnected: cannot obtain value for tensor.</p>",
    ),
    "pitfalls/rate.html": ("Too high a learning rate", "<p>Lower it.</p>"),
    "rate.html": ("Too high a learning rate", "<p>Lower it.</p>"),
    "device.html": ("Choose a GPU", "<p>Name it.</p>"),
    "lines.html": ("Vectors", "<p>Rows of vectors.</p>"),
    "lines.html#a": ("Plot a matrix", "<p>As a picture.</p>"),
    "lines.html#b": ("Sort an array", "<p>By rows.</p>"),
    "line.html": ("Vectors", "<p>Rows of vectors.</p>"),
    "line.html#a": ("Sort a matrix", "<p>By rows.</p>"),
    "line.html#b": ("Plot an array", "<p>As a picture.</p>"),
}
# What `asked.js` says of them.
ASKED = {"saving/why": ["keep it for tomorrow"]}
KNOWN = [
    {
        "page": "twice.html",
        "title": "Duplicate names",
        "sign": "",
        "code": "",
        "names": ["hidden"],
        "message": 'ValueError: The name "hidden" is used 2 times in the model. '
        "All operation names should be unique.",
    }
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(DOCS / "assets" / "search", folder / "assets" / "search")
    known = f"self.KNOWN_MESSAGES = {json.dumps(KNOWN)};"
    (folder / "assets/search/known.js").write_text(known, "utf-8")
    with (folder / "assets/search/asked.js").open("a", encoding="utf-8") as asked:
        asked.write(f"self.ASKED.pages = {json.dumps(ASKED)};")
    docs = [
        {"location": address, "title": title, "text": text}
        for address, (title, text) in PAGES.items()
    ]
    (folder / "search").mkdir()
    index = json.dumps({"config": {}, "docs": docs})
    (folder / "search/search_index.json").write_text(index, "utf-8")
    return folder


@pytest.mark.parametrize(
    ("asks", "first"),
    [
        ("freezing a layer", "saving/freeze.html"),
        ("frozen layers", "saving/freeze.html"),  # a word for the same
        ("thaw the backbones", "saving/freeze.html"),  # in a section, in the plural
        ("keras", "old.html"),  # on every page, but all that was asked
        ("saving a model", "saving/why.html"),  # before a list of pages
        ("flattening", "concepts/flatten.html"),  # a whole subject comes first
        ("kept layer", "kept.html"),  # a message in a title has ordinary words
        ("total of one kept layer", "quoted.html"),  # but this is the message
        ("gate quantile", "both.html"),  # all that was asked, not the title
        ("can I use +", "plus.html"),
        ("the constructor of layers", "saving/freeze.html"),  # a name of JavaScript
        ("what to keep for tomorrow?", "saving/why.html"),  # a question, not its words
        ("lower the lr", "rate.html"),  # an abbreviation; mistakes come later
        ("name my graphics card", "device.html"),  # a phrase
        ("sort a matrix", "line.html"),  # one heading has both words, not two
        ("why isn't my graphics card named", "device.html"),  # no quotation mark
        ("dupl", "twice.html"),  # the beginning of a word
        ("duplicaet", "twice.html"),  # a slip
        ('The name "my_block" is used 2 times in the model', "twice.html"),
        ("name is used 2 times in the model", "twice.html"),
        (
            '"Graph disconnected": cannot obtain value for tensor Tensor("a:0")',
            "old.html",
        ),
        ("ValueError: No such thing as a teapot, it is short and stout", ""),
    ],
)
def test_what_a_reader_types_finds_the_page(site, asks, first):
    (found,) = ranking.results(site, [asks])
    assert found[0] == first


def test_words_of_links_and_of_questions_find_nothing(site):
    assert ranking.results(site, ["twice", "how do I", ""]) == [[], [], []]


def test_a_message_that_is_not_known_is_said_to_be(site):
    query = Query(
        "KeyError: 'a name of mine' is not in the model", ("twice",), "messages"
    )
    (one,) = ranking.answered(site, [query])
    assert one.is_unknown
    assert "" not in one.found
    assert ranking.wrong_cures([one]).is_met
    known = Answered(query, ["twice.html"])
    (finding,) = ranking.wrong_cures([one, known]).findings
    assert finding.what.endswith("is taken for known")


def test_a_question_about_code_is_no_message(site):
    asks = "why doesn't model.fit() with training=True learn from a dataset of mine"
    (one,) = ranking.answered(site, [Query(asks, ("twice",), "concepts")])
    assert not one.is_unknown


def test_what_people_ask_is_said_of_pages_that_exist():
    text = (DOCS / "assets/search/asked.js").read_text("utf-8")
    names = re.findall(r'^    "([^"]+)": \[', text, re.M)
    assert len(names) == len(set(names)) == text.count('": [') > 50
    for name in names:
        pages = [DOCS / f"{name}.md", DOCS / f"{name}.ipynb"]
        assert any(page.exists() for page in pages), name


def test_the_ranking_library_is_as_it_was_published():
    published = (MODULES / "minisearch/dist/umd/index.js").read_text("utf-8")
    ours = (DOCS / "assets/search/minisearch.js").read_text("utf-8")
    head, _, code = ours.partition("*/\n")
    assert code == published.replace("//# sourceMappingURL=index.js.map\n", "")
    version = json.loads((MODULES / "minisearch/package.json").read_text())["version"]
    assert f"MiniSearch {version}," in head
    assert "Copyright 2022 Luca Ongaro" in head


def test_a_row_names_the_searches_that_miss():
    query = Query("freeze", ("saving/",), "concepts")
    right, late = Answered(query, ["saving/a"]), Answered(query, list("abcd"))
    met = ranking.row("searches", [right] * 9 + [late], 75, 90)
    assert (met.is_met, met.measured) == (True, "9 first, 9 in three, of 10")
    missed = ranking.row("searches", [right] * 8 + [late] * 2, 75, 90)
    (finding,) = missed.findings
    assert finding.what == "“freeze” finds a, b, c"
    assert not ranking.row(
        "messages", [Answered(query, ["a", "saving/"])], 100, 100
    ).is_met


def test_a_guide_is_named_that_is_not_first_in_three_searches():
    query = Query("freeze", ("a.html", "b.html"), "concepts")
    found = [["a.html", "b.html"]] * 3 + [["b.html"]] * 2 + [["c.html", "b.html"]]
    some = [Answered(query, pages) for pages in found]
    row = ranking.guides(some, ["a.html", "b.html"])
    (finding,) = row.findings
    assert (finding.page, row.measured) == ("b.html", "1 of 2")
    assert "is first for 2 of its searches" in str(finding)
    assert "guides/index.html" not in ranking.GUIDES
    assert "guides/inputs-and-outputs.html" in ranking.GUIDES


def test_the_queries_are_many_and_each_belongs_to_one_half():
    some = ranking.queries()
    some = [one for one in some if one.kind != ranking.UNKNOWN]
    kinds = [one.kind for one in some]
    assert len(some) >= 150
    assert kinds.count("concepts") >= len(some) * 0.45
    assert kinds.count("symptoms") >= len(some) * 0.3
    assert len({one.asks for one in some}) == len(some)
    held = sum(one.is_held_back for one in some)
    assert 0.4 < held / len(some) < 0.6
