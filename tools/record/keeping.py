"""Storing the results of a run: next to its snippet, or in its notebook.

If a run gives the same results as before, except for times, the file keeps its text and
its date, so that a diff shows what has really changed.
"""

import contextlib
import dataclasses
import json
from pathlib import Path

from tools.model import files, notebooks, outputs, snippets
from tools.model.made import Made
from tools.model.outputs import Output
from tools.model.places import Fault
from tools.record import figures


def keep_snippet(snippet: Path, folder: Path, seconds: float) -> bool:
    """Write output and figure; returns whether anything but times has changed."""
    report = json.loads(files.read_text(folder / "result.json"))
    code = snippets.sha256_of(snippet)
    names = ("data", "extras", "memory", "gpu")
    made = Made.now(code, seconds, **{name: report[name] for name in names})
    figure = None
    if (drawn := folder / "work" / f"{snippet.stem}.svg").exists():
        name = snippets.name_of(snippet).replace("/", "-")
        figure = figures.fit_for_page(files.read_text(drawn), name)
    history = None
    if (logged := folder / "work" / f"{snippet.stem}.csv").exists():
        history = logged.read_text("utf-8")  # a CSV ends its lines with CR LF
    new = Output.of(made, report["printed"], figure, snippet, history)
    if (old := before(snippet, figure, history)) and old.gives_the_same(new):
        old.with_code(made.code, made.memory).write(outputs.output_of(snippet))
        return False
    for path, text in (
        (outputs.figure_of(snippet), figure),
        (outputs.history_of(snippet), history),
    ):
        if text is None:
            path.unlink(missing_ok=True)
        else:
            files.write_whole(path, text)
    new.write(outputs.output_of(snippet))
    return True


def before(
    snippet: Path, figure: str | None, history: str | None = None
) -> Output | None:
    """The earlier recording with this figure and history, if nobody has changed it since."""
    path = outputs.output_of(snippet)
    try:
        old = Output.read(path)
        was = [
            files.read_text(one) if one.exists() else None
            for one in (outputs.figure_of(snippet), outputs.history_of(snippet))
        ]
        return old if old.is_sealed(path) and was == [figure, history] else None
    except (FileNotFoundError, Fault):
        return None


def keep_notebook(path: Path, folder: Path, seconds: float) -> bool:
    """Write the notebook; returns whether anything but times has changed."""
    notebook = notebooks.read(folder / "result.ipynb")
    data, memory = (notebook["metadata"].pop(name) for name in ("data", "memory"))
    made = Made.now(notebooks.sha256_of(path), seconds, data, memory=memory)
    made = made.sealed(notebooks.content(notebook["cells"]))
    was, old = notebooks.read(path)["cells"], None
    with contextlib.suppress(Fault):
        old = notebooks.made(path)
    same = (
        old is not None
        and old.seals(notebooks.content(was))
        and old.circumstances == made.circumstances
        and notebooks.without_pace(was) == notebooks.without_pace(notebook["cells"])
    )
    if old and same:
        made = dataclasses.replace(
            old, code=made.code, memory=old.memory or made.memory
        )
        given = iter(notebooks.results(was))
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                cell["outputs"] = next(given)
    notebooks.write(path, notebooks.with_made(notebook, made))
    return not same


def tell_again() -> list[Path]:
    """Rewrite the sentences on recordings that do not match their fields."""
    told = []
    for snippet in snippets.all_snippets():
        path = outputs.output_of(snippet)
        with contextlib.suppress(FileNotFoundError, Fault):
            output = Output.read(path)
            if output.recorded != output.made.sentence:
                output.write(path)
                told.append(path)
    for path in notebooks.all_notebooks():
        with contextlib.suppress(Fault):
            made, cell = notebooks.made(path), notebooks.recorded(path)
            if made and cell and notebooks.source_of(cell) != made.sentence:
                notebooks.write(path, notebooks.with_made(notebooks.read(path), made))
                told.append(path)
    return told
