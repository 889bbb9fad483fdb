"""The menu has every page, the derived ones in the order and the groups of `topics.toml`."""

import pytest

from tools import DOCS
from tools.derive.downloads.llms import in_order, in_site_order
from tools.model import site, topics

PAGES = [*DOCS.rglob("*.md"), *DOCS.glob("notebooks/*.ipynb")]


def test_every_page_is_in_the_menu_and_among_the_downloads_once():
    assert len(PAGES) > 150
    assert sorted(in_site_order()) == sorted(PAGES)
    named = [DOCS / name for name in in_order(site.configuration().nav)]
    assert len(named) == len(PAGES)


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """A topic of two groups, of whose four pages one is not derived yet."""
    monkeypatch.setattr(topics, "DOCS", tmp_path)
    monkeypatch.setattr(topics, "SNIPPETS", tmp_path)
    text = (
        '[[topics.a]]\ntitle = "One"\nnames = ["x_y", "b"]\n'
        '[[topics.a]]\ntitle = "Two"\nnames = ["c", "d"]\n'
        '[[topics.e]]\ntitle = "Alone"\nnames = ["f"]\n'
    )
    for name in ("a.md", "a/x-y.md", "a/b.md", "a/d.md", "e/f.md"):
        (tmp_path / "pitfalls" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "pitfalls" / name).write_text("# Page\n")
    (tmp_path / "pitfalls/topics.toml").write_text(text)
    return topics.of(tmp_path / "pitfalls")


def test_a_menu_is_the_page_of_the_topic_and_its_groups(planted):
    assert topics.menu("pitfalls", "a") == [
        "pitfalls/a.md",
        {"One": ["pitfalls/a/x-y.md", "pitfalls/a/b.md"]},
        {"Two": ["pitfalls/a/d.md"]},
    ]
    assert topics.menu("pitfalls", "e") == ["pitfalls/e/f.md"]
    assert topics.menu("pitfalls", "none") == []


def test_a_name_has_the_group_and_the_line_it_stands_in(planted):
    assert planted.names == ["a/x_y", "a/b", "a/c", "a/d", "e/f"]
    group = planted.group_of("a/d")
    assert group
    assert group.title == "Two"
    assert planted.group_of("e/d") is None
    assert planted.place("a/d", in_topic=True).line == 6
    assert planted.place("none").line == 1
