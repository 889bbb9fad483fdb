"""The list of changed pages names each page that reads otherwise, why, and no other."""

import os
import subprocess

import pytest

from tests.planted import Copy, page
from tests.test_faults import including

SNIPPET = '''"""Two parts."""

# --8<-- [start:one]
print(1)
# --8<-- [end:one]

# --8<-- [start:two]
print(2)
# --8<-- [end:two]
'''
OUTPUT = """snippet: sha256 0
seconds: 1
--8<-- [start:recorded]
Recorded on 2026-01-01 with Keras 3.
--8<-- [end:recorded]
--8<-- [start:two]
2
--8<-- [end:two]
"""
PART = '```{ .text .output }\n--8<-- "start/parts.out:two"\n```\n'


class Repository(Copy):
    """A copy of the project in a git repository of its own, with a few pages more."""

    def __init__(self, folder):
        super().__init__(folder)
        self.write("snippets/start/parts.py", SNIPPET)
        self.write("snippets/start/parts.out", OUTPUT)
        self.write("snippets/start/part.md", PART)
        self.write("docs/shows-one.md", including("start/parts.py:one"))
        self.write("docs/shows-two.md", including("start/parts.py:two"))
        self.write("docs/shows-part.md", page('--8<-- "start/part.md"'))
        self.write("docs/shows-none.md", page("Words."))
        self.git("init", "--initial-branch=main")
        self.commit()
        self.git("tag", "start")

    def git(self, *arguments):
        settings = ["-c", "user.name=x", "-c", "user.email=x", "-c", "gc.auto=0"]
        subprocess.run(
            ["git", *settings, *arguments],
            cwd=self.folder,
            env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull},
            capture_output=True,
            check=True,
        )

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--message=x")

    def replace(self, path, old, new):
        text = (self.folder / path).read_text("utf-8")
        assert old in text
        self.write(path, text.replace(old, new, 1))

    def changed(self, base="main"):
        """Page -> the reasons, whatever form addresses have."""
        status, output = self.run("-m", "tools.changed", base)
        assert status == 0, output
        lines = [line.split(": ", 1) for line in output.splitlines() if ": " in line]
        return {
            where.removesuffix("/").removesuffix(".html"): why for where, why in lines
        }


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    return Repository(tmp_path_factory.mktemp("changed") / "copy")


@pytest.fixture
def repository(shared):
    """The repository, on a new branch; each test leaves it as it was."""
    shared.git("checkout", "-B", "work", "start")
    yield shared
    shared.git("reset", "--hard")
    shared.git("clean", "-fd")
    shared.git("branch", "--force", "main", "start")


def test_a_page_changes_with_the_section_that_it_shows(repository):
    repository.replace("snippets/start/parts.py", "print(1)", "print(10)")
    repository.commit()
    assert repository.changed() == {"shows-one": "snippets/start/parts.py"}


def test_a_page_changes_with_a_recorded_output_inside_markdown_that_it_includes(
    repository,
):
    repository.replace("snippets/start/parts.out", "\n2\n", "\n20\n")
    assert repository.changed() == {"shows-part": "snippets/start/parts.out"}


def test_a_page_changes_with_markdown_that_it_includes(repository):
    repository.append("snippets/start/part.md", "\nMore words.\n")
    assert repository.changed() == {"shows-part": "snippets/start/part.md"}


def test_a_page_changes_with_what_recorded_the_code_that_it_shows(repository):
    repository.replace("snippets/start/parts.out", "2026-01-01", "2026-02-01")
    why = "snippets/start/parts.out"
    assert repository.changed() == dict.fromkeys(
        ["shows-one", "shows-part", "shows-two"], why
    )


def test_pages_that_were_edited_added_and_removed_are_told_apart(repository):
    repository.append("docs/shows-one.md", "\nMore words.\n")
    repository.write("docs/shows-new.md", including("start/parts.py:one"))
    (repository.folder / "docs/shows-none.md").unlink()
    assert repository.changed() == {
        "shows-new": "new",
        "shows-none": "removed",
        "shows-one": "the page itself",
    }


def test_a_notebook_is_a_page(repository):
    repository.append("docs/notebooks/three-ways.ipynb", "\n")
    assert repository.changed() == {"notebooks/three-ways": "the page itself"}


def test_another_picture_is_named(repository):
    picture = repository.folder / "docs/picture.png"
    for content in (b"\x89PNG", b"\x89PNG\xff"):
        picture.write_bytes(content)
        assert repository.changed("HEAD").keys() == {"picture.png"}
        repository.commit()


def test_what_is_not_shown_changes_no_page(repository):
    repository.append("README.md", "\nMore words.\n")
    repository.append("CONTRIBUTING.md", "\nMore words.\n")
    repository.append("snippets/start/parts.py", "\n")
    repository.append("tools/run.py", "\n")
    assert repository.changed() == {}


@pytest.mark.parametrize(
    "path", ["mkdocs.yml", "overrides/main.html", "docs/assets/site.css"]
)
def test_what_all_pages_have_changes_all_pages(repository, path):
    repository.append(path, "\n")
    assert repository.changed() == {"all pages": path}


def test_what_others_did_meanwhile_is_no_change_of_ours(repository):
    repository.append("docs/shows-one.md", "\nMore words.\n")
    repository.commit()
    repository.git("checkout", "main")
    repository.append("docs/shows-two.md", "\nOther words.\n")
    repository.commit()
    repository.git("checkout", "work")
    assert repository.changed() == {"shows-one": "the page itself"}


def test_a_base_that_is_not_there_is_named(repository):
    status, output = repository.run("-m", "tools.changed", "no/such")
    assert status == 1
    assert "'no/such'" in output
    assert "Traceback" not in output
