"""What a reader takes away is what the page shows, and runs.

Each script is executed as a file. A notebook holds the same statements in the same
order: those that the page lane executes, too.
"""

import ast
import contextlib
import io
import json
import re
import zipfile

import nbformat
import pytest

from tests import lane
from tests.census import code_blocks_collected
from tools import DOCS, downloads, notebooks, page_parts, pages, run, snippets
from tools.page_faults import NOTEBOOK_BYTES
from tools.snippets import relative

FILES = downloads.files()
ALL = [page for page in downloads.all_pages() if downloads.script(page)]


def text_of(page, suffix):
    return FILES[downloads.download_of(page, suffix)].decode()


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

    A script that the page shows whole, after its parts, counts once.
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
        for statement in ast.parse(block.code).body
    ]


@pytest.mark.parametrize("page", ALL, ids=relative)
def test_script_and_notebook_hold_what_the_tests_execute(page):
    book = nbformat.reads(text_of(page, ".ipynb"), as_version=4)
    nbformat.validate(book)
    cells = [cell.source for cell in book.cells if cell.cell_type == "code"]
    assert statements(text_of(page, ".py")) == executed(page)
    assert [one for cell in cells for one in statements(cell)] == executed(page)


@pytest.mark.parametrize("page", ALL, ids=relative)
def test_the_script_of_a_page_runs_as_a_file(page, tmp_path):
    lane.use_small_data()
    run.fresh_keras()
    file = tmp_path / "downloaded.py"  # TensorFlow reads a function's code from it
    file.write_text(text_of(page, ".py"), "utf-8")
    code = compile(text_of(page, ".py"), str(file), "exec")
    module = run.main_module(file)
    printed = io.StringIO()
    with run.as_main(module, tmp_path), contextlib.redirect_stdout(printed):
        exec(code, module.__dict__)
    run.fresh_keras()
    said = run.ADDRESS.sub("0x…", printed.getvalue())
    for include in pages.includes(page):
        if (include.section or "").endswith(snippets.MESSAGE):
            first, *_ = snippets.text_of(include.path, include.section).splitlines()
            without_module = re.sub(r"^[\w.]+\.(?=\w+:)", "", first)
            assert without_module in said or "Warning" in first


@pytest.mark.parametrize("page", ALL, ids=relative)
def test_the_notebook_shows_the_recorded_outputs(page):
    book = json.loads(text_of(page, ".ipynb"))
    shown = [
        "".join(one["text"]).rstrip("\n")
        for cell in book["cells"]
        for one in cell.get("outputs", [])
        if one["output_type"] == "stream"
    ]
    recorded = text_of(page, ".txt")
    assert all(text in recorded for text in shown)
    assert len(FILES[downloads.download_of(page, ".ipynb")]) < NOTEBOOK_BYTES


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_nothing_of_the_machinery_is_left(path):
    if path.suffix != ".zip":
        assert not re.search(
            r"--8<--|\{:? ?[.#]\w|^ *===|\]\(\S*\.md", FILES[path].decode(), re.M
        )


def test_links_between_the_texts_lead_somewhere():
    broken = []
    for path, content in FILES.items():
        if path.suffix == ".txt" and path != downloads.LLMS[1]:
            text = re.sub(r"````.*?````", "", content.decode(), flags=re.DOTALL)
            for _, target in downloads.LINK.findall(text):
                file = target.partition("#")[0]
                if not re.match(r"\w+:", file):
                    there = (path.parent / file).resolve()
                    if there not in FILES:
                        broken.append(f"{relative(path)}: {target}")
    assert broken == []


def test_the_archive_holds_every_snippet_without_markers():
    with zipfile.ZipFile(io.BytesIO(FILES[downloads.SNIPPETS_ZIP])) as archive:
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
    listed = FILES[downloads.LLMS[0]].decode()
    whole = FILES[downloads.LLMS[1]].decode()
    for page in downloads.all_pages():
        path = downloads.download_of(page, ".txt").relative_to(DOCS).as_posix()
        assert f"({path})" in listed
        assert f"# {page_parts.title_of(page)}\n" in whole.replace("`", "")


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (".txt", "[a](functional.txt#the-block), [b](https://keras.io)"),
        (
            "https://site/",
            "[a](https://site/ways/functional.html#the-block), [b](https://keras.io)",
        ),
        ("", "a, [b](https://keras.io)"),
    ],
)
def test_links_lead_to_the_same_kind_of_file_or_to_the_site(to, expected):
    page = DOCS / "ways" / "sequential.md"
    text = "[a](functional.md#the-block), [b](https://keras.io)"
    assert downloads.linked(text, page, to=to) == expected


@pytest.mark.parametrize("target", ["/index.md", "../../README.md"])
@pytest.mark.parametrize("to", [".txt", "https://site/"])
def test_links_out_of_the_site_stay_for_the_build_to_name(to, target):
    page = DOCS / "ways" / "sequential.md"
    assert downloads.linked(f"[a]({target})", page, to=to) == f"[a]({target})"


def test_a_changed_statement_is_seen():
    page = DOCS / "ways" / "sequential.md"
    changed = text_of(page, ".py").replace(
        "layers.Flatten()", "layers.Reshape((7680,))"
    )
    assert statements(changed) != executed(page)
