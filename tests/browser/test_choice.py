"""The pages that are checked closely depend on the commit, and include those it changes."""

import pytest

from tests.support.repository import Repository
from tools import DOCS, SNIPPETS
from tools.browser import built, choice
from tools.publish import history

PAGES = [
    built.Page(f"pitfalls/a/{n}.html", f"pitfalls/a/{n}.html", None) for n in range(90)
]


def seed(name):
    return choice.Seed(name, name)


def test_the_same_commit_draws_the_same_pages_and_another_one_others():
    first = choice.sample(PAGES, 32, seed("1f"))
    assert choice.sample(PAGES, 32, seed("1f")) == first
    assert choice.sample(PAGES, 32, seed("2e")) != first
    assert len(first) == 3
    assert choice.sample(PAGES[:1], 32, seed("1f")) == PAGES[:1]
    assert choice.sample([], 32, seed("1f")) == []


def test_every_page_can_be_drawn():
    draws = [choice.sample(PAGES, 8, seed(str(number))) for number in range(80)]
    assert {page.path for draw in draws for page in draw} == {p.path for p in PAGES}


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A repository with two pages and a snippet."""
    monkeypatch.setattr(history, "ROOT", tmp_path)
    monkeypatch.setattr(choice, "ROOT", tmp_path)
    repository = Repository(tmp_path)
    for path in ("docs/one.md", "docs/two.md", "snippets/a/it.py", "snippets/a/it.out"):
        repository.write(path, "Text.")
    repository.commit()
    return repository


def changed(project):
    return {
        path.relative_to(project.folder).as_posix() for path in choice.changed_files()
    }


def test_what_changed_is_what_this_work_changes_committed_or_not(project):
    project.git("checkout", "-b", "work")
    project.write("docs/one.md", "# Other")
    project.commit()
    project.write("docs/two.md", "# Other")
    project.write("docs/three.md", "# Three")
    assert changed(project) == {"docs/one.md", "docs/two.md", "docs/three.md"}
    project.git("checkout", "-B", "main")
    assert changed(project) == {"docs/one.md", "docs/two.md", "docs/three.md"}


def test_what_a_page_includes_is_read_from_its_source():
    taken_in = choice.taken_in(DOCS / "ways/functional.md")
    assert SNIPPETS / "functional/lenet5.py" in taken_in
    assert choice.taken_in(DOCS / "notebooks/three-ways.ipynb") == set()


def test_a_page_is_concerned_by_its_source_and_by_what_it_includes(
    project, monkeypatch
):
    folder = project.folder
    monkeypatch.setattr(
        choice,
        "taken_in",
        lambda source: {folder / "snippets/a/it.py"} if source.stem == "two" else set(),
    )
    one, two, three = (
        built.Page(f"{name}.html", f"{name}.html", source)
        for name, source in [
            ("one", folder / "docs/one.md"),
            ("two", folder / "docs/two.md"),
            ("404", None),
        ]
    )
    all_pages = [one, two, three]
    for file, pages in {
        "docs/one.md": [one],
        "snippets/a/it.py": [two],
        "snippets/a/it.out": [two],
        "snippets/a/other.py": [],
    }.items():
        assert choice.concerned(all_pages, {folder / file}) == pages


def test_what_changed_is_looked_at_beside_the_sample_and_named(monkeypatch):
    monkeypatch.setattr(choice, "changed_files", set)
    for count, told in ((2, 2), (90, choice.CONCERNED)):
        monkeypatch.setattr(choice, "concerned", lambda pages, _: pages[:count])  # noqa: B023
        closely, why = choice.chosen(PAGES, 32, seed("1f"))
        assert set(choice.sample(PAGES, 32, seed("1f"))) <= set(closely)
        assert told <= len(closely) <= told + 3
        assert f"{count} of them with changes" in why
        assert "drawn by 1f" in why
        assert "\n" not in why


def test_without_git_the_content_of_the_site_draws(tmp_path, monkeypatch):
    monkeypatch.setattr(history, "ROOT", tmp_path)  # no repository
    (tmp_path / "index.html").write_text("One", "utf-8")
    first = choice.seed(tmp_path)
    assert choice.seed(tmp_path) == first
    (tmp_path / "index.html").write_text("Two", "utf-8")
    assert choice.seed(tmp_path).value != first.value
    _, why = choice.chosen(PAGES, 32, first)
    assert "none for its changes" in why
    monkeypatch.setenv("PATH", "")
    assert choice.seed(tmp_path).name.startswith("the site's content")
