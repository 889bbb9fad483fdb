"""Downloads contain what the page shows, and run.

Script and notebook contain the statements that the tests execute, in the same order. The
only difference is in statements that must fail, which are inside a `try` that prints the
error. This is executed here, with programs of each kind.
"""

import ast
import contextlib
import functools
import html
import io
import re
import warnings
import zipfile

import nbformat
import pytest
from bs4 import BeautifulSoup

from tests.support.census import code_blocks_collected
from tools import DOCS
from tools.check.pictures import NOTEBOOK_BYTES
from tools.derive import downloads, expanded
from tools.derive.downloads.links import linked
from tools.derive.downloads.llms import description, in_site_order
from tools.derive.downloads.notebook import notebook
from tools.derive.downloads.reading import Passage, download_of, title_of
from tools.derive.downloads.script import runnable, script
from tools.derive.downloads.text import plain
from tools.model import extras, notebooks, numbers, outputs, pages, snippets
from tools.model.files import relative
from tools.model.includes import placed
from tools.model.page import is_shown_again, shown_in_parts
from tools.record import run, state

ALL = in_site_order()
MARKDOWN = [page for page in ALL if page.suffix == ".md"]
KINDS = {".py": script, ".ipynb": notebook, ".txt": plain}
files = functools.cache(downloads.files)


def text_of(page, suffix):
    return KINDS[suffix](page)


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_in_prose_are_written_out(kind):
    text = text_of(DOCS / "ways" / "sequential.md", kind)
    assert not numbers.NOTATION.search(text)
    assert kind == ".py" or "704 batches are an **epoch**" in " ".join(text.split())


PRINTED = """\
except Exception as error:
    print(f'{type(error).__name__}: {error}')"""


def statements(code):
    """The statements of a program, without the `try` that prints a declared error."""
    found = []
    for statement in ast.parse(code).body:
        if isinstance(statement, ast.Try):
            handlers = [ast.unparse(handler) for handler in statement.handlers]
            if handlers == [PRINTED] and len(statement.body) == 1:
                (statement,) = statement.body
        found.append(ast.dump(statement))
    return found


def executed(page):
    """The statements that the tests execute for a page or a notebook.

    A script that the page shows whole, after its parts, counts once. Code for another
    backend is text in a download.
    """
    if page.suffix == ".ipynb":
        code = [notebooks.source_of(cell) for cell in notebooks.code_cells(page)]
        return [one for text in code for one in statements(text)]
    blocks = code_blocks_collected(page)
    in_parts = {block.source for block in blocks if block.section}
    return [
        ast.dump(statement)
        for block in blocks
        if not (block.is_file and block.source in in_parts)
        if not extras.has_its_own_backend(block.source)
        for statement in ast.parse(block.code).body
    ]


@pytest.mark.parametrize("page", ALL, ids=relative)
def test_script_and_notebook_hold_what_the_tests_execute(page):
    if not text_of(page, ".py"):
        assert executed(page) == []
        return
    book = nbformat.reads(text_of(page, ".ipynb"), as_version=4)
    nbformat.validate(book)
    cells = [cell.source for cell in book.cells if cell.cell_type == "code"]
    assert statements(text_of(page, ".py")) == executed(page)
    assert [one for cell in cells for one in statements(cell)] == executed(page)


def test_the_download_is_the_page_that_the_tests_read():
    for page in ALL:
        if page.suffix == ".md":
            text = files()[download_of(page, ".txt")].decode()
            assert expanded.write(page).read_text("utf-8") == text


@pytest.mark.parametrize(
    "name",
    [
        "capabilities/topology/extra_call_arguments",  # two in one program
        "pitfalls/shapes/input_shape_as_number/wrong",
        "pitfalls/saving/argument_not_serializable/wrong",
        "pitfalls/learning/softmax_of_one_unit/wrong",  # it warns
        "capabilities/topology/branches",  # over several lines
    ],
)
def test_a_statement_that_must_fail_prints_the_recorded_error_in_a_script(
    name, tmp_path
):
    snippet = snippets.SNIPPETS / f"{name}.py"
    file = tmp_path / "downloaded.py"  # TensorFlow reads a function's code from it
    file.write_text(runnable(snippets.text_of(snippet)), "utf-8")
    module, shown = run.main_module(file), io.StringIO()
    state.as_new(file.read_text("utf-8"))
    with (
        run.as_main(module, tmp_path),
        state.watched("", file, tmp_path),
        contextlib.redirect_stdout(shown),
        warnings.catch_warnings(record=True) as warned,
    ):
        exec(compile(file.read_text("utf-8"), str(file), "exec"), module.__dict__)
    said = run.ADDRESS.sub("0x…", shown.getvalue())
    said += "".join(f"{one.category.__name__}: {one.message}" for one in warned)
    printed = outputs.Output.read(outputs.output_of(snippet)).printed
    messages = {key for key in printed if key.endswith(outputs.MESSAGE)}
    assert messages
    for key in messages:
        first, *_ = printed[key].splitlines()
        without_module = re.sub(r"^[\w.]+\.(?=\w+:)", "", first)
        assert without_module in said


def words(text):
    """The words of a text, without the signs of Markdown."""
    return re.findall(r"\w+", html.unescape(text).replace("_", " "))


def follow(wanted, given):
    """The first of some words that does not follow the others in a longer list; or None."""
    rest = iter(given)
    return next((word for word in wanted if word not in rest), None)


def outputs_of(page):
    """The outputs that a page shows of its code, which is above them."""
    return [
        block.text.strip("\n")
        for block in pages.read(page).fences
        if block.is_output and not block.is_note and block.includes
    ]


@pytest.mark.parametrize("page", MARKDOWN, ids=relative)
def test_the_text_holds_all_that_the_page_says(page):
    read, text = pages.read(page), text_of(page, ".txt")
    said = BeautifulSoup(read.html, "html.parser")
    for hidden in said.select("pre, svg, a.headerlink, label, .tabbed-labels"):
        hidden.decompose()
    assert follow(words(" ".join(h.text for h in read.headings)), words(text)) is None
    spoken = words(" ".join(one.get_text(" ") for one in said.select("p, li, td")))
    assert set(spoken) <= set(words(text))
    for block in read.fences:
        if not block.is_note and not is_shown_again(block, shown_in_parts(read)):
            assert block.text.strip("\n") in text
    assert not re.search(r"^#+ *$|^\*\* *\*\*$", text, re.M)


@pytest.mark.parametrize("page", MARKDOWN, ids=relative)
def test_the_notebook_shows_the_outputs_of_the_page(page):
    if not script(page):
        return
    cells = nbformat.reads(notebook(page), as_version=4).cells
    printed = [
        one.text.rstrip("\n")
        for cell in cells
        if cell.cell_type == "code"
        for one in cell.outputs
        if one.output_type == "stream"
    ]
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    shown = outputs_of(page)
    assert [text for text in shown if text in printed or text in prose] == shown
    assert set(printed) <= set(shown)
    drawn = [
        include.path
        for figure in pages.read(page).figures
        for include in figure.includes
    ]
    pictures = [
        one.data["image/svg+xml"]
        for cell in cells
        if cell.cell_type == "code"
        for one in cell.outputs
        if one.output_type == "display_data"
    ]
    assert pictures == [path.read_text("utf-8") for path in drawn]
    assert len(notebook(page).encode()) < NOTEBOOK_BYTES


LEFT = re.compile(r"--8<--|<!--|\{:? ?[.#]\w|^ *===|\]\(\S*\.md", re.M)


@pytest.mark.parametrize("page", ALL, ids=relative)
def test_nothing_of_the_machinery_is_left(page):
    for suffix in KINDS:
        assert not LEFT.search(text_of(page, suffix) or ""), suffix


def test_nothing_of_the_machinery_is_left_in_the_lists():
    for path in downloads.LLMS:
        assert not LEFT.search(files()[path].decode())


def test_links_between_the_texts_lead_somewhere():
    broken = []
    for path, content in files().items():
        if path.suffix == ".txt" and path != downloads.LLMS[1]:
            text = re.sub(r"````.*?````", "", content.decode(), flags=re.DOTALL)
            for link in pages.of_text(text, path).links:
                there = (path.parent / link.address.partition("#")[0]).resolve()
                if link.is_local and there not in files():
                    broken.append(f"{relative(path)}: {link.address}")
    assert broken == []


def test_a_heading_stands_above_its_code_in_a_script():
    text = script(DOCS / "symptoms/overfitting.md")
    assert "\n# Are both sets of the same kind?\n\nshifted = x_val.copy()\n" in text


def test_the_archive_holds_every_snippet_without_markers():
    with zipfile.ZipFile(io.BytesIO(files()[downloads.SNIPPETS_ZIP])) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    needs = held.pop("snippets/requirements.txt")
    assert {"keras", "tensorflow"} <= set(re.findall(r"^[a-z]+", needs, re.M))
    assert set(held) == {
        f"snippets/{snippets.name_of(one)}.py" for one in snippets.all_snippets()
    }
    for name, code in held.items():
        assert "--8<--" not in code
        ast.parse(code, name)


def test_every_page_is_listed():
    """Pages on a single mistake or task come last, without their first paragraphs."""
    listed = files()[downloads.LLMS[0]].decode()
    first, single = listed.split("\n## ")[1:]
    whole = files()[downloads.LLMS[1]].decode()
    for page in ALL:
        path = download_of(page, ".txt").relative_to(DOCS).as_posix()
        if len(page.relative_to(DOCS).parts) == 3:
            assert f"({path})\n" in single
        else:
            assert f"({path}): " in first
        assert words(title_of(page)) == words(
            re.search("^# (.*)", plain(page), re.M)[1]
        )
        assert plain(page, "")[:200] in whole


PAGE = DOCS / "ways" / "sequential.md"


def with_links(text, to, monkeypatch):
    page = pages.of_text(text, PAGE)
    monkeypatch.setattr(pages, "read", lambda path: page)
    return linked(Passage(PAGE, placed(text, PAGE)), to)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (".txt", "[a](functional.txt#the-block 'tip'), [b](https://keras.io)"),
        (
            "https://site/",
            "[a](https://site/ways/functional.html#the-block 'tip'), [b](https://keras.io)",
        ),
        ("", "a, [b](https://keras.io)"),
    ],
)
def test_links_lead_to_the_same_kind_of_file_or_to_the_site(to, expected, monkeypatch):
    text = "[a](functional.md#the-block 'tip'), [b](https://keras.io)"
    assert with_links(text, to, monkeypatch) == expected


@pytest.mark.parametrize("target", ["/index.md", "../../README.md"])
@pytest.mark.parametrize("to", [".txt", "https://site/"])
def test_links_out_of_the_site_stay_for_the_build_to_name(to, target, monkeypatch):
    assert with_links(f"[a]({target})", to, monkeypatch) == f"[a]({target})"


def test_links_over_lines_and_in_words_of_others_change_alone(monkeypatch):
    text = "`[a](b.md)` and [c\nd [e]](b.md) and\n[f](b.md), [g](#h)"
    assert with_links(text, "", monkeypatch) == "`[a](b.md)` and c\nd [e] and\nf, g"
    expected = text.replace("](b.md)", "](b.txt)").replace(
        "`[a](b.txt)`", "`[a](b.md)`"
    )
    assert with_links(text, ".txt", monkeypatch) == expected.replace("[g](#h)", "g")


def test_a_changed_statement_is_seen():
    page = DOCS / "ways" / "sequential.md"
    changed = text_of(page, ".py").replace(
        "layers.Flatten()", "layers.Reshape((7680,))"
    )
    assert statements(changed) != executed(page)


def test_a_page_is_described_by_its_first_paragraph_without_markup():
    said = description(DOCS / "guides/gan.md")
    assert said.startswith("A GAN (generative adversarial network) consists of two")
    assert "the generator turns noise into" in said
    assert said.endswith("for the generator's weights:")
