"""The comparison of two builds names each difference, and none where there is none."""

import sys
from pathlib import Path

import pytest

from tools.publish import successor
from tools.publish.successor import Known, differences, report

PAGE = """<html><body><nav><h2 id="menu">Menu</h2></nav><article>
<h1 id="nets">Nets<a class="headerlink" href="#nets">¶</a></h1>
<h2 id="why">Why</h2>
<div class="language-python highlight"><pre><span></span><code>import keras
<span class="nb">print</span>(1)
</code></pre></div>
</article></body></html>"""
NOTEBOOK = Known("notebooks/*", "page", "-", "", "there are no notebooks")


@pytest.fixture
def builds(tmp_path):
    """Two folders with the same two pages."""
    for name in ("mkdocs", "zensical"):
        (tmp_path / name / "ways").mkdir(parents=True)
        for page in ("index.html", "ways/sequential.html"):
            (tmp_path / name / page).write_text(PAGE, "utf-8")
    return tmp_path / "mkdocs", tmp_path / "zensical"


def compared(builds, *known):
    return report(differences(*builds), list(known))


def test_equal_builds_have_no_difference(builds):
    assert compared(builds) == ([], False)


def test_what_the_theme_puts_around_the_article_is_not_compared(builds):
    other = PAGE.replace("Menu", "Navigation").replace("¶", "#")
    other = other.replace(">Why<", ">\nWhy <")
    (builds[1] / "index.html").write_text(other, "utf-8")
    assert compared(builds) == ([], False)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('<h2 id="why">Why</h2>', '<p id="why">Why</p>', ["headings:", "  - ## Why"]),
        (
            '<h2 id="why">Why</h2>',
            '<h3 id="why">Why</h3>',
            ["headings:", "  - ## Why", "  + ### Why"],
        ),
        ('id="why"', 'id="why_1"', ["anchors:", "  - why", "  + why_1"]),
        ("(1)", "(2)", ["code:", "  - print(1)", "  + print(2)"]),
        ("language-python", "language-text", ["code:", "  - ```python", "  + ```text"]),
        ("import keras\n", "", ["code:", "  - import keras"]),
    ],
)
def test_a_difference_is_named(builds, before, after, said):
    altered = PAGE.replace(before, after, 1)
    assert altered != PAGE
    (builds[1] / "ways/sequential.html").write_text(altered, "utf-8")
    lines, differ = compared(builds)
    assert differ
    assert lines == [f"ways/sequential.html, {said[0]}", *said[1:]]


def test_indentation_is_compared(builds):
    (builds[1] / "index.html").write_text(
        PAGE.replace("import keras", "  import keras"), "utf-8"
    )
    lines, _ = compared(builds)
    assert lines == ["index.html, code:", "  - import keras", "  +   import keras"]


@pytest.mark.parametrize(("at", "who"), [(1, "only MkDocs"), (0, "only Zensical")])
def test_a_missing_page_is_named(builds, at, who):
    (builds[at] / "ways/sequential.html").unlink()
    assert compared(builds) == ([f"ways/sequential.html: {who} has this page"], True)


def test_a_known_difference_is_told_and_may_stay(builds):
    (builds[0] / "notebooks").mkdir()
    (builds[0] / "notebooks/three-ways.html").write_text(PAGE, "utf-8")
    lines, differ = compared(builds, NOTEBOOK)
    assert not differ
    assert lines == [
        "Left out: page notebooks/three-ways.html, which only MkDocs has: there are no "
        "notebooks."
    ]
    (builds[1] / "index.html").unlink()
    lines, differ = compared(builds, NOTEBOOK)
    assert differ
    assert lines[0] == "index.html: only MkDocs has this page"


def test_a_known_difference_that_is_gone_is_named(builds):
    lines, differ = compared(builds, NOTEBOOK)
    assert differ
    assert "this difference is gone; remove it from KNOWN" in lines[0]


@pytest.mark.parametrize(
    ("heading", "status", "said"),
    [
        ("Why", 0, ["1 pages have the same headings"]),
        ("How", 1, ["  - ## Why", "The two builds differ: - marks what only MkDocs"]),
    ],
)
def test_both_build_a_copy_and_what_they_built_is_compared_and_kept(
    tmp_path, monkeypatch, capsys, heading, status, said
):
    def build(python, folder, name, *command):
        assert (folder / "mkdocs.yml").read_text("utf-8") == "site_name: Nets"
        site = Path(command[-1]) if name == "mkdocs" else folder / "site"
        page = PAGE if name == "mkdocs" else PAGE.replace("Why", heading)
        site.mkdir()
        (site / "index.html").write_text(page, "utf-8")

    monkeypatch.setattr(successor, "ROOT", tmp_path / "project")
    monkeypatch.setattr(successor, "KNOWN", [])
    monkeypatch.setattr(successor, "build", build)
    (tmp_path / "project").mkdir()
    (tmp_path / "project/mkdocs.yml").write_text("site_name: Nets", "utf-8")
    kept = tmp_path / "kept"
    assert successor.main(sys.executable, "--keep", str(kept)) == status
    printed = capsys.readouterr().out
    assert [one for one in said if one not in printed] == []
    for name in ("mkdocs", "zensical"):
        assert (kept / name / "index.html").exists()
