"""The list of changes for readers names each page and its changes, and nothing else."""

import os

import pytest

from tests.support.repository import Repository
from tools import ROOT
from tools.publish import changed, differences, history

PAGE = """<html><head><title>{name}</title><link href="{up}assets/site.css"></head>
<body><nav><a href="{up}one.html">{menu}</a></nav><article>
<h1 id="nets">Nets<a class="headerlink" href="#nets">¶</a></h1>
<p>Some words. Of page
{name}.</p><div class="language-python highlight"><pre><span></span><code>import keras
</code></pre></div></article></body></html>"""
PAGES = ("one.html", "ways/two.html", "ways/three.html")


def write_site(folder, menu="Menu", without=()):
    for path in PAGES:
        if path not in without:
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            up = "../" * path.count("/")
            file.write_text(PAGE.format(name=path, up=up, menu=menu), "utf-8")
    for path in ("assets/site.css", "search/index.json", "download/ways/two.py"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("old", "utf-8")
    return folder


@pytest.fixture
def sites(tmp_path):
    """Two folders with the same built site."""
    return write_site(tmp_path / "before"), write_site(tmp_path / "after")


def replace(file, old, new):
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def compared(sites):
    return list(differences.site_differences(*sites))


def test_equal_sites_have_no_difference(sites):
    assert compared(sites) == []


def test_a_new_and_a_removed_page_are_told_apart(tmp_path):
    all_pages = write_site(tmp_path / "a")
    fewer = write_site(tmp_path / "b", without=["ways/two.html"])
    assert compared((fewer, all_pages)) == ["new: ways/two.html"]
    assert compared((all_pages, fewer)) == ["removed: ways/two.html"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Some words.", "More words.", ["- Some words.", "+ More words."]),
        ("Some words.", "2 * 3_4.", ["- Some words.", "+ 2 * 3_4."]),
        ("import keras", "  import keras", ["- import keras", "+   import keras"]),
        ("language-python", "language-text", ["- ```python", "+ ```text"]),
        ("<p>", '<p class="wrong">', ["- <p>", '+ <p class="wrong">']),
    ],
)
def test_what_an_article_says_otherwise_is_shown(sites, old, new, said):
    replace(sites[1] / "one.html", old, new)
    assert compared(sites) == ["changed: one.html", *said]


def test_a_paragraph_that_only_breaks_elsewhere_is_no_change(sites):
    replace(sites[1] / "one.html", "page\none", "page one")
    assert compared(sites) == []


def test_a_comment_is_no_change(sites):
    replace(sites[1] / "one.html", "<p>", "<!-- Other words. --><p>")
    assert compared(sites) == []


def test_the_same_change_of_several_pages_is_shown_once(sites):
    for page in PAGES[:2]:
        replace(sites[1] / page, "Some words.", "More words.")
    assert compared(sites) == [
        "changed: one.html, ways/two.html",
        "- Some words.",
        "+ More words.",
    ]


def test_files_of_the_same_size_and_time_are_compared_too(sites):
    other = {"one.html": ("Some", "More"), "assets/site.css": ("old", "new")}
    for path, (old, new) in other.items():
        replace(sites[1] / path, old, new)
        for site in sites:
            os.utime(site / path, (0, 0))
    assert compared(sites) == [
        "changed: one.html",
        "- Some words.",
        "+ More words.",
        "changed, on all pages: assets/site.css",
    ]


def test_a_long_change_is_cut(sites):
    replace(sites[1] / "one.html", "import keras", "\n".join(["x = 1"] * 30))
    lines = compared(sites)
    assert len(lines) == differences.SHOWN + 2
    assert lines[-1] == "… 11 more lines"


def test_what_the_theme_puts_on_all_pages_is_told_once(tmp_path):
    sites = write_site(tmp_path / "a"), write_site(tmp_path / "b", menu="Other")
    replace(sites[1] / "one.html", "Some words.", "More words.")
    assert compared(sites) == [
        "all pages, around the article:",
        "- Menu",
        "+ Other",
        "changed: one.html",
        "- Some words.",
        "+ More words.",
    ]


def test_what_is_around_the_articles_is_told_before_what_is_in_them(tmp_path):
    sites = write_site(tmp_path / "a"), write_site(tmp_path / "b", menu="Other")
    for page in PAGES:
        replace(sites[1] / page, "Some words.", "More words.")
    assert compared(sites)[::3] == [
        "all pages, around the article:",
        "all pages, in the article:",
    ]


def test_what_all_articles_have_is_told_once_and_the_rest_by_page(sites):
    for page in PAGES:
        replace(sites[1] / page, "Some words.", "More words.")
    replace(sites[1] / "one.html", "import keras", "import numpy")
    assert compared(sites) == [
        "all pages, in the article:",
        "- Some words.",
        "+ More words.",
        "changed: one.html",
        "- import keras",
        "+ import numpy",
    ]


def test_a_difference_of_the_theme_on_some_pages_is_the_menu_s(sites):
    replace(sites[1] / "one.html", "Menu", "Menu, where you are")
    assert compared(sites) == []


def test_an_address_from_the_root_is_the_same_as_one_from_the_page(sites):
    for path in PAGES:
        up = "../" * path.count("/")
        replace(sites[1] / path, f'href="{up}', 'href="/')
    assert compared(sites) == []


def test_files_beside_the_pages_are_named(sites):
    (sites[1] / "assets/site.css").write_text("new", "utf-8")
    (sites[1] / "search/index.json").write_text("new", "utf-8")
    (sites[1] / "download/ways/two.py").write_text("new", "utf-8")
    for site, content in zip(sites, (b"\x89PNG", b"\x89PNG\xff")):
        (site / "picture.png").write_bytes(content)
        replace(site / "one.html", "Some words.", "picture.png")
    assert compared(sites) == [
        "changed, on all pages: assets/site.css",
        "changed: picture.png",
        "files that differ in download/: 1",
    ]


BUILD = """import pathlib, shutil, sys
site = pathlib.Path(sys.argv[1])
shutil.copytree("docs", site, dirs_exist_ok=True)
"""


def project(folder, builder="tools/publish/build.py"):
    """A repository with a page and a builder, on a new branch."""
    repository = Repository(folder)
    repository.write("docs/index.html", "<article><p>Words.</p></article>")
    repository.write("requirements/site.txt", "mkdocs==1\n")
    repository.write(builder, BUILD)
    repository.commit()
    repository.git("checkout", "-b", "work")
    return repository


@pytest.fixture
def repository(tmp_path, monkeypatch):
    for module in (changed, history):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    return project(tmp_path)


def changes(capsys, *arguments):
    status = changed.main(*(arguments or ["main"]))
    said = capsys.readouterr()
    assert (status, said.err) == (0, "")
    return said.out.splitlines()


def test_what_is_not_committed_counts_and_what_others_did_meanwhile_does_not(
    repository, capsys
):
    repository.git("checkout", "main")
    repository.write("docs/other.html", "<article>Theirs.</article>")
    repository.commit()
    repository.git("checkout", "work")
    assert changes(capsys) == ["No page has changed."]
    repository.write("docs/index.html", "<article><p>Other words.</p></article>")
    repository.write("docs/new.html", "<article>New.</article>")
    assert changes(capsys) == [
        "new: new.html",
        "all pages, in the article:",
        "- Words.",
        "+ Other words.",
    ]


def test_other_versions_of_what_builds_are_told(repository, capsys):
    repository.write("requirements/site.txt", "mkdocs==2\n")
    nothing, line = changes(capsys)
    assert nothing == "No page has changed."
    assert line.startswith("requirements/site.txt differs")


def test_a_commit_with_the_builder_elsewhere_can_be_compared(
    tmp_path, monkeypatch, capsys
):
    repository = project(tmp_path, builder="tools/build.py")
    for module in (changed, history):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    (tmp_path / "tools/build.py").unlink()
    repository.write("tools/publish/build.py", BUILD)
    assert changes(capsys) == ["No page has changed."]


def said_wrong(capsys, *arguments):
    assert changed.main(*arguments) == 1
    return capsys.readouterr().err


def test_what_cannot_be_compared_says_what_to_do(repository, capsys):
    assert "'no/such'" in said_wrong(capsys, "no/such")
    repository.write("tools/publish/build.py", "raise SystemExit('It is broken.')")
    said = said_wrong(capsys, "main")
    assert "It is broken.\nThe site here cannot be built" in said
    assert "tools.publish.changed before/site site" in said
    repository.commit()
    repository.git("checkout", "-B", "main")
    assert "The site as it was cannot be built" in said_wrong(capsys, "main")
    assert "There is no site in none/: make build" in said_wrong(
        capsys, "none", str(repository.folder / "docs")
    )


def test_the_first_builder_that_is_looked_for_is_the_present_one():
    assert (ROOT / f"{changed.BUILDERS[0].replace('.', '/')}.py").is_file()
