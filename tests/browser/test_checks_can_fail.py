"""Every fault that `make test-site` looks for is planted in a small site, and found."""

import asyncio
import copy
import json
import os
from pathlib import Path

import pytest

from tools import DOCS, ROOT
from tools.browser import (
    browser,
    built,
    copying,
    elsewhere,
    every_page,
    keyboard,
    lighthouse,
    policed,
    programs,
    report,
    searching,
    server,
    taking,
)
from tools.model import pages as sources
from tools.publish.policy import CannotBeAllowed, policy

MODULES = Path(os.environ.get("NODE_MODULES", ROOT / ".venv/node/node_modules"))
SOUND = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{name}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="A page">
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css">{head}</head><body>
<main><h1>A page</h1><p>Some text.</p>{body}</main></body></html>"""
BLOCK = """<div class="highlight"><pre><code>{code}</code></pre>
<button data-clipboard-target="x" data-text="{copies}">Copy</button></div>"""
TABS = """<div class="tabbed-set"><input type="radio" name="t" id="t1" checked><input type="radio" name="t" id="t2">
<div class="tabbed-labels"><label for="t1">One</label><label for="t2">Two</label></div>
<div class="tabbed-content"><div class="tabbed-block">1</div><div class="tabbed-block" style="display: none">2</div></div></div>"""
CHOSEN = """<style>#t1:checked ~ .tabbed-content > :last-child, #t2:checked ~ .tabbed-content > :first-child
{ display: none } input { margin: 9px } #t2:checked ~ .tabbed-content > :last-child { display: block !important }</style>"""
# name -> what stands in the head and the body of a page
PAGES = {
    "sound": ("", '<p><a href="index.html">Start</a></p>'),
    "index": ("", '<p><a href="sound.html">Next</a></p>'),
    "no-alt": ("", '<img src="dot.svg">'),
    "dark": (
        "",
        "<style>@media (prefers-color-scheme: dark) { p { color: #222; background: #000 } }</style>",
    ),
    "other-host": ('<link rel="stylesheet" href="https://example.org/a.css">', ""),
    "console": ('<script src="error.js"></script>', ""),
    "raises": ("<script>undefined.it</script>", ""),
    "wide": ("", '<div class="wide" style="width: 700px">wide</div>'),
    "cut-off": (
        "",
        '<div class="output"><pre><code style="display: block; overflow-x: auto" tabindex="0">'
        f"{'#' * 400}</code></pre></div>",
    ),
    "touch": (
        '<script src="hover.js" defer></script>',
        f'<pre><code style="display: block; overflow-x: auto">{"#" * 400}</code></pre>',
    ),
    "pitfalls/data/below": (
        "",
        '<div style="height: 850px"></div><div class="right"><pre>x\n<i class="hll">y</i></pre></div>',
    ),
    "in-tab": (
        CHOSEN,
        TABS.replace(
            ">2<", '><img src="dot.svg"><p style="width: 500px">A wide page.</p><'
        ),
    ),
    "in-box": (
        "",
        '<details><summary>More</summary><img src="dot.svg"></details>',
    ),
    "no-image": ("", '<img src="none.png" alt="Nothing">'),
    "no-link": ("", '<a href="none.html">Nowhere</a> <a href="/sound.html">Root</a>'),
    "heavy": ('<script src="heavy.js"></script>', ""),
    "eval": ('<script src="eval.js"></script>', ""),
    "copy": (
        '<script src="copy.js" defer></script>',
        BLOCK.format(code="x = 1", copies="x = 1")
        + BLOCK.format(code="y = 2", copies="&gt;&gt;&gt; y = 2")
        + BLOCK.format(code="z = 3", copies="z = 3")
        .replace(
            "<button",
            '<div style="position: relative"><i style="position: absolute; inset: 0; z-index: 1"></i><button',
        )
        .replace("</button>", "</button></div>"),
    ),
    "print": ("", f"<nav>Menu</nav>{TABS}"),
    "no-focus": (
        "<style>button { outline: none !important }</style>",
        "<button>Press</button>",
    ),
    "no-reach": ("", '<button onfocus="this.blur()">Press</button>'),
    "off-screen": (
        "",
        '<a href="sound.html" style="position: absolute; left: -999px">Away</a>',
    ),
    "trap": ('<script src="trap.js" defer></script>', "<button id=trap>Press</button>"),
    "moves": ("<style>p { transition: color 1s }</style>", ""),
    "search": (
        '<script src="search.js" defer></script>',
        '<input type="search" aria-label="Search"><div id="found"></div>',
    ),
    "dead-tabs": ("", TABS.replace('type="radio"', 'type="checkbox"')),
    "paste": (
        "",
        '<form id="find-message"><textarea aria-label="Message"></textarea>'
        '<div role="status"><a href="sound.html">Sound</a></div></form>',
    ),
}
FILES = {
    "style.css": "body { color: #000; background: #fff; overflow-wrap: anywhere }",
    "dot.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "error.js": 'console.error("it is broken")',
    "hover.js": "if (matchMedia('(hover)').matches) document.querySelector('code').tabIndex = 0",
    "eval.js": 'eval("1")',
    "heavy.js": "",
    "copy.js": "document.querySelectorAll('button').forEach(one => one.onclick = "
    "() => navigator.clipboard.writeText(one.dataset.text))",
    "trap.js": "addEventListener('keydown', event => { if (event.key === 'Tab') "
    "{ event.preventDefault(); document.querySelector('#trap').focus() } })",
    "search.js": "const field = document.querySelector('input'); field.onkeyup = () => "
    "found.innerHTML = field.value ? '<a class=md-search-result__link href=sound.html>Sound</a>' : ''",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("broken")
    for name, (head, body) in PAGES.items():
        text = SOUND.format(name=name, head=head, body=body)
        (folder / f"{name}.html").parent.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.html").write_text(text, "utf-8")
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    numbers = " ".join(str(n * n * 7919 % 1000003) for n in range(60_000))
    (folder / "heavy.js").write_text(f"// {numbers}", "utf-8")
    return folder


@pytest.fixture(scope="module")
def pages(site):
    return {page.name: page for page in built.pages_of(site)}


@pytest.fixture(scope="module")
def found(site, pages):
    """What each check says of each page that it is for."""
    axe = (MODULES / "axe-core/axe.min.js").read_text("utf-8")

    async def look():
        results, some = {}, list(pages.values())
        reported = {policed.REPORTED: policy_of(site)}
        enforced = {policed.ENFORCED: policy_of(site)}
        closely = [
            pages[name]
            for name in (
                "sound",
                "no-alt",
                "in-tab",
                "in-box",
                "dark",
                "copy",
                "cut-off",
                "touch",
            )
        ]
        keyed = [pages[name] for name in KEYED]
        copying_blocks = copying.blocks_of
        copying.blocks_of = lambda page: ["x = 1", "y = 2", "z = 3"]
        async with browser.chromium() as chromium:
            async with server.served(site, policy=reported) as host:
                seen = await every_page.measure(chromium, host, some, closely, axe)
                results["seen"] = {one.page.name: one for one in seen}
                results["rows"] = {row.name: row for row in every_page.rows(seen, 9)}
            async with server.served(site) as host, browser.visit(chromium) as one:
                results["keys"] = {
                    page.name: await keyboard.keys(one, page, host, False)
                    for page in keyed
                }
                expected = {"keras": ["sound.html"], "model": ["other.html"]}
                results["search"] = await searching.searched(
                    one, pages["search"], host, expected
                )
                results["moved"] = await elsewhere.moved(one, host)
                results["pasted"] = [
                    await searching.pasted(one, pages[name], host, "KeyError: 1", right)
                    for name, right in (
                        ("paste", "sound"),
                        ("paste", "other"),
                        ("sound", "sound"),
                    )
                ]
                results["tab"] = await searching.tab_remembered(
                    one, pages["print"], pages["print"], host
                )
                results["folder"] = await elsewhere.works(
                    one,
                    pages["sound"],
                    (site / "none/sound.html")
                    .parent.parent.joinpath("no-link.html")
                    .as_uri(),
                    "file://",
                )
            async with (
                server.served(site, policy=enforced) as host,
                browser.visit(chromium) as one,
            ):
                results["enforced"] = await policed.used(one, pages["eval"], host)
        copying.blocks_of = copying_blocks
        return results

    return asyncio.run(look())


KEYED = [
    "sound",
    "no-focus",
    "no-reach",
    "off-screen",
    "trap",
    "moves",
    "dead-tabs",
    "search",
]


def policy_of(site):
    """The policy of the pages that can have one."""
    return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"


def said(findings):
    return [(one.page, one.mode, one.what.split(":")[0], one.where) for one in findings]


def test_a_sound_page_gives_no_finding(found):
    seen = found["seen"]["sound"]
    for name in ("violations", "others", "errors", "sideways", "blocked", "printed"):
        assert getattr(seen, name) == [], name


IN_EVERY_MODE = [*every_page.MODES, every_page.TOUCH]


def test_a_picture_without_text_is_found_in_every_mode(found):
    assert said(found["seen"]["no-alt"].violations) == [
        ("no-alt", mode, "image-alt", "img") for mode in IN_EVERY_MODE
    ]


def test_code_that_keys_reach_only_where_something_hovers_is_found(found):
    assert said(found["seen"]["touch"].violations) == [
        ("touch", every_page.TOUCH, "scrollable-region-focusable", "code")
    ]


def test_right_code_below_the_first_screen_is_named(found):
    (finding,) = found["rows"]["the right code is below the first screen"].findings
    assert finding.page == "pitfalls/data/below"
    assert int(finding.where.removesuffix(" px")) > 900
    seen = [every_page.Seen(None, mends=899)] * 10
    assert every_page.first_screen([*seen, found["seen"][finding.page]]).is_met


def test_an_old_address_that_leads_nowhere_is_named(found):
    assert [one.where for one in found["moved"]] == list(elsewhere.MOVED)


@pytest.mark.parametrize("name", ["in-tab", "in-box"])
def test_what_a_reader_has_to_open_first_is_looked_at_too(found, name):
    assert [
        (mode, what) for _, mode, what, _ in said(found["seen"][name].violations)
    ] == [(mode, "image-alt") for mode in IN_EVERY_MODE]


def test_a_page_that_is_too_wide_in_one_of_its_tabs_is_found(found):
    assert found["seen"]["in-tab"].too_wide > 100
    assert len(found["seen"]["in-tab"].sideways) == 1


def test_too_little_contrast_in_the_dark_is_found_there(found):
    modes = {one.mode for one in found["seen"]["dark"].violations}
    assert modes == {"desktop dark"}


def test_colours_of_the_dark_on_paper_are_found(found):
    (finding,) = found["seen"]["dark"].printed
    assert (finding.what, finding.where) == ("its colour is wrong for paper", "p")


def test_another_host_is_found_and_not_reached(found):
    (finding,) = found["seen"]["other-host"].others
    assert finding.where == "https://example.org/a.css"
    assert found["seen"]["other-host"].errors == []


@pytest.mark.parametrize(
    ("page", "what", "where"),
    [
        ("console", "an error in the console", "it is broken"),
        ("raises", "an error in the console", "undefined"),
        ("no-image", "a request fails: status 404", "/none.png"),
    ],
)
def test_errors_and_failed_requests_are_found(found, page, what, where):
    (finding,) = found["seen"][page].errors
    assert finding.what == what
    assert where in finding.where


def test_a_page_that_scrolls_sideways_names_what_is_too_wide(found):
    (finding,) = found["seen"]["wide"].sideways
    assert "div.wide" in finding.where
    assert found["seen"]["wide"].too_wide > 300
    assert not found["rows"]["sideways scroll on the phone"].is_met


def test_an_output_that_scrolls_on_a_desktop_is_named(found):
    (finding,) = found["seen"]["cut-off"].cut_off
    assert finding.where == "#" * 400
    assert not found["rows"]["outputs that scroll on a desktop"].is_met


def test_a_heavy_page_is_named_with_its_weight(found):
    row = found["rows"]["first visit of a Markdown page"]
    assert [one.page for one in row.findings] == ["heavy"]
    assert "(heavy)" in row.measured
    assert found["seen"]["sound"].weight < 2000


def test_what_a_policy_forbids_is_found(found):
    assert said(found["seen"]["eval"].blocked) == [
        ("eval", "", "the policy blocks it", "script-src eval /eval.js:1")
    ]
    assert said(found["enforced"]) == [
        (
            "eval",
            "policy enforced",
            "the policy blocks it",
            "script-src eval /eval.js:1",
        )
    ]
    (inline,) = found["seen"]["raises"].blocked  # no hash names it
    assert inline.where.startswith("script-src-elem inline")


def test_a_policy_names_inline_scripts_and_refuses_handlers(site, tmp_path):
    page = tmp_path / "index.html"
    page.write_text("<script>let x</script><script type=application/json>{}</script>")
    allowed = policy(tmp_path)
    assert allowed.count("sha256-") == 1
    assert "unsafe-eval" not in allowed
    assert "script-src 'self' 'sha256-" in allowed
    page.write_text("<p>\n<a onclick='go()' href='javascript:go()'>Go</a>")
    with pytest.raises(
        CannotBeAllowed, match=r"index\.html:2: a onclick contains script"
    ):
        policy(tmp_path)


def test_a_button_that_copies_other_text_is_found(found):
    copied = found["seen"]["copy"].copied
    assert copied.texts == {0: "x = 1", 1: ">>> y = 2"}
    assert [(one.what.split(",")[0], one.where) for one in copied.findings] == [
        ("a click does not reach it", "copy button of block 3"),
        ("copied is '>>> y = 2'", "block 2"),
    ]


def test_a_pasted_program_that_fails_is_found(pages):
    assert copying.run(pages["copy"], "import sys") == []
    (finding,) = copying.run(pages["copy"], "open('none')")
    assert "FileNotFoundError" in finding.what


@pytest.mark.parametrize(
    ("name", "expected"),
    [("concepts/activations", True), ("guides/gpu-pytorch", False)],
)
def test_only_what_needs_tensorflow_alone_is_pasted(name, expected):
    page = built.Page(f"{name}.html", f"{name}.html", DOCS / f"{name}.md")
    blocks = enumerate(sources.read(page.source).blocks)
    code = {number: one.text for number, one in blocks if one.is_python}
    assert copying.quick(page, copying.Copied(code)) is expected


def test_what_is_missing_or_too_much_on_paper_is_found(found):
    assert said(found["seen"]["print"].printed) == [
        ("print", "print", "a tab's content is not printed", 'the tab "Two"'),
        ("print", "print", "navigation is printed", "nav"),
    ]


@pytest.mark.parametrize(
    ("page", "what", "where"),
    [
        ("no-focus", "the focus on it does not show", 'button "Press"'),
        ("no-reach", "Tab does not reach it", 'button "Press"'),
        ("off-screen", "Tab stops where nothing is seen", 'a "Away"'),
        ("trap", "Tab does not leave it", "button#trap"),
        ("moves", "it moves, though the reader asks for less motion", "p"),
        ("search", "/ does not open the search", keyboard.SEARCH),
        ("dead-tabs", "an arrow key does not choose the next tab", ".tabbed-set"),
    ],
)
def test_what_the_keyboard_cannot_do_is_found(found, page, what, where):
    assert (page, what, where) in [
        (one.page, one.what, one.where) for one in found["keys"][page]
    ]


def test_a_sound_page_can_be_tabbed_through(found):
    assert [one.what for one in found["keys"]["sound"]] == ["there is no search"]


def test_a_box_that_shows_another_page_than_the_worker_found_is_found(found):
    (finding,) = found["search"]
    assert finding.what == "the search for “model” shows sound"
    assert finding.where == "not other"


def test_a_traceback_that_does_not_lead_to_its_page_is_found(found):
    right, elsewhere, no_field = found["pasted"]
    assert right == []
    assert [one.what for one in elsewhere] == ["a traceback of other leads to sound"]
    assert [one.what for one in no_field] == ["a traceback of sound leads to nothing"]


def test_a_tab_that_is_forgotten_is_found(found):
    (finding,) = found["tab"]
    assert finding.what == "“Two” was chosen on print, but “One” is shown"


TWO_CLICKS = """<!doctype html><a href="#">{words}</a>
<a href="{name}.ipynb" download>notebook</a>"""
NOTEBOOKS = {  # the code of the only cell, its outputs, and what is said of it
    "right": (taking.HELD, [{}], []),
    "other-code": (
        "keras.Model",
        [{}],
        [f"the notebook has no cell with {taking.HELD}"],
    ),
    "no-outputs": (taking.HELD, [], ["the notebook has no outputs"]),
    "no-link": (taking.HELD, [{}], ["the notebook is not reached"]),
}


def test_a_notebook_that_cannot_be_had_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(taking, "PATIENCE", 900)
    for name, (code, outputs, _) in NOTEBOOKS.items():
        cell = {"cell_type": "code", "source": code, "outputs": outputs}
        (tmp_path / f"{name}.ipynb").write_text(json.dumps({"cells": [cell]}), "utf-8")
        words = "Elsewhere" if name == "no-link" else taking.CLICKS[0]
        html = TWO_CLICKS.format(words=words, name=name)
        (tmp_path / f"{name}.html").write_text(html, "utf-8")

    async def look():
        async with (
            browser.chromium() as chromium,
            server.served(tmp_path) as host,
            browser.visit(chromium) as one,
        ):
            return {
                page.name: await taking.lenet5(one, page, host)
                for page in built.pages_of(tmp_path)
            }

    found = asyncio.run(look())
    for name, (_, _, expected) in NOTEBOOKS.items():
        assert [one.what for one in found[name]] == expected, name


def test_links_that_lead_nowhere_are_found(site, pages, found):
    links = elsewhere.broken_links(site, pages["no-link"])
    assert [one.what for one in links] == [
        "a link leads to no file",
        "a link begins at the domain's root",
    ]
    assert elsewhere.broken_links(site, pages["sound"]) == []
    assert "a link does not open a page" in [one.what for one in found["folder"]]


def test_low_scores_are_found_and_the_median_counts(monkeypatch, pages):
    taken = iter([0.7, 0.99, 1.0])

    async def scores(addresses, modules):
        some = {
            "performance": next(taken),
            "accessibility": 0.9,
            "best-practices": 1,
            "seo": 1,
        }
        audit = {
            "category": "accessibility",
            "id": "image-alt",
            "title": "No alt",
            "value": "",
            "node": "img",
        }
        one = {"scores": some, "failed": [audit], "shift": 0.2}
        return [copy.deepcopy(one) for _ in addresses]

    monkeypatch.setattr(lighthouse, "scores", scores)
    host = server.Host(ROOT)
    rows = asyncio.run(lighthouse.measure(host, [pages["sound"]], MODULES, 9))
    assert [row.is_met for row in rows] == [True, False, True, True, False]
    assert rows[-1].measured == "0.200 (sound)"
    assert rows[0].measured == "0.99 (sound)"
    assert rows[0].pages == "1 of 9, 1 of them 3 times (median)"
    assert [(one.what, one.where) for one in rows[1].findings] == [
        ("accessibility is below 1.00: image-alt", "img")
    ]


def test_the_same_finding_on_several_pages_is_listed_once():
    several = [
        report.Finding(page, mode, "no text", "img", "write one")
        for page in "abcdef"
        for mode in ("phone", "print")
    ]
    row = report.Row("pictures", "0", "12", "6", several)
    text = report.text_of([row, report.Row("others", "0", "0", "6")])
    assert text.count("no text") == 1
    assert "a (phone, print); b (phone, print)" in text
    assert "2 more" in text
    assert "✗  pictures" in text
    assert "✓  others" in text


@pytest.mark.parametrize(
    ("path", "name"),
    [("a/b.html", "a/b"), ("a/b/index.html", "a/b"), ("index.html", "index")],
)
def test_a_page_is_known_by_its_source_however_it_is_addressed(tmp_path, path, name):
    for folder in ("docs/a", f"site/{path}"):
        (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "docs/a").mkdir(exist_ok=True)
    (tmp_path / "docs/a/b.md").touch()
    (tmp_path / "docs/index.md").touch()
    (tmp_path / "site" / path).touch()
    (page,) = built.pages_of(tmp_path / "site", tmp_path / "docs")
    assert page.name == name
    assert page.source == tmp_path / f"docs/{name}.md"


def test_a_missing_program_is_named(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CHROMIUM", raising=False)
    with pytest.raises(programs.Missing, match="apt-get install chromium"):
        programs.chromium()
    with pytest.raises(programs.Missing, match=r"Install Node\.js 18\.18 or newer"):
        programs.node()
    monkeypatch.setenv("CHROMIUM", "none")
    with pytest.raises(programs.Missing, match="CHROMIUM=none is not a program"):
        programs.chromium()


def test_a_row_that_is_not_met_fails_the_run(monkeypatch, capsys, tmp_path):
    from tools.browser import __main__ as command

    async def measured(folder, modules, clock):
        return [
            report.Row("a row", "0", "1", "1", [report.Finding("a", "", "b", "c", "d")])
        ]

    monkeypatch.setattr(command, "measured", measured)
    for file in ("index.html", "axe-core/axe.min.js"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).touch()
    assert command.main(str(tmp_path), str(tmp_path)) == 1
    assert "✗  a row" in capsys.readouterr().out
