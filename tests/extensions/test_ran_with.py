"""The line below a title says which Keras ran the page, when, and with which data."""

import dataclasses
import datetime

import pytest
from markdown import Markdown

from tools import DERIVED, SNIPPETS
from tools.extensions import ran_with
from tools.model import environments, extras, outputs, versions
from tools.model.environments import Environment, Finding, Findings
from tools.model.includes import Line
from tools.model.made import OFFICIAL, Made
from tools.model.places import Place
from tools.model.snippets import sha256_of

MADE = Made(
    code="0" * 64,
    seal="0" * 64,
    seconds=1,
    recorded=datetime.date(2026, 11, 2),
    keras="3.15.1",
    tensorflow="2.21.0",
    python="3.11.7",
    data="",
)
DATED = "Ran on 2 November 2026 with Keras 3.15.1 and TensorFlow 2.21.0"


def sentence(monkeypatch, *changes):
    """The sentence of a page with recordings that differ from `MADE` as each says."""
    found = {str(number): change for number, change in enumerate(changes)}
    monkeypatch.setattr(ran_with, "recordings", lambda includes: list(found))
    monkeypatch.setattr(
        ran_with, "made", lambda name: dataclasses.replace(MADE, **found[name])
    )
    return ran_with.sentence([])


def test_one_recording_is_dated_with_its_versions(monkeypatch):
    assert sentence(monkeypatch, {}) == f"{DATED}."


def test_recordings_of_one_day_have_one_date(monkeypatch):
    assert sentence(monkeypatch, {}, {"python": "3.12.0"}) == f"{DATED}."


def test_recordings_of_several_days_name_the_first_and_the_last(monkeypatch):
    days = [datetime.date(2026, 11, day) for day in (20, 2, 9)]
    said = sentence(monkeypatch, *({"recorded": day} for day in days))
    assert said.startswith("Ran from 2 November 2026 to 20 November 2026 with Keras ")


def test_data_is_named_if_one_of_them_had_it(monkeypatch):
    said = sentence(monkeypatch, {}, {"data": f"cifar10 {OFFICIAL}"})
    assert said == f"{DATED}, on CIFAR-10."


def test_a_gpu_is_named_and_tensorflow_where_it_ran(monkeypatch):
    on_gpu = {"tensorflow": "", "extras": "jax 0.11.2", "gpu": "One GPU"}
    said = sentence(monkeypatch, {}, on_gpu)
    assert said == f"{DATED}; parts of it with jax 0.11.2, on one GPU (One GPU)."
    said = sentence(monkeypatch, on_gpu)
    assert said.startswith("Ran on 2 November 2026 with Keras 3.15.1; parts of it with")


def test_other_packages_are_named_once_each(monkeypatch):
    pairs = [{"extras": "onnx 1.23.2, tf2onnx 1.17.0"}, {"extras": "onnx 1.23.2"}, {}]
    said = sentence(monkeypatch, *pairs)
    assert said == f"{DATED}; parts of it with onnx 1.23.2, tf2onnx 1.17.0."


def test_several_versions_are_all_named(monkeypatch):
    said = sentence(monkeypatch, {"keras": "3.16.0"}, {})
    pairs = "with Keras 3.15.1 and TensorFlow 2.21.0, and with Keras 3.16.0 and Tens"
    assert pairs in said


def test_a_page_on_which_nothing_runs_says_so(monkeypatch):
    pinned = " and ".join(f"{name} {v}" for name, v in versions.pinned().items())
    expected = (
        f"There is no code on this page; the pages it links to ran with {pinned}."
    )
    assert sentence(monkeypatch) == expected


def test_other_backends_and_versions_are_named_if_its_code_ran_there(monkeypatch):
    place = Place("docs/x.md", 1)
    paths = [SNIPPETS / "sequential/lenet5.py", SNIPPETS / "functional/add.py"]
    includes = [ran_with.Include(place, path.name, path) for path in paths]
    verdicts = {"A": "works works", "B": "works works", "C": "works fails", "D": ""}
    listed = [Environment(name, name, "backend", ()) for name in verdicts]
    listed.append(Environment("A", "two devices", "devices", ()))
    names = ["sequential/lenet5", "functional/add"]

    def findings(file):
        found = {
            name: Finding(sha256_of(path), verdict)
            for name, path, verdict in zip(names, paths, verdicts[file.stem].split())
        }
        return Findings("2026-11-26", {}, found)

    monkeypatch.setattr(environments, "listed", lambda: listed)
    monkeypatch.setattr(ran_with, "findings", findings)
    said = ran_with.elsewhere(includes)
    link = f"{ran_with.ELSEWHERE}something differs</a>"
    assert said == f" The same on A and B; on C, {link}."
    verdicts |= {"A": "differs", "B": "works"}  # there, only one of both has run
    assert ran_with.elsewhere(includes) == f" On A and C, {link}."
    monkeypatch.setattr(ran_with.snippets, "sha256_of", lambda path: "changed since")
    assert ran_with.elsewhere(includes) == ""
    assert ran_with.elsewhere([]) == ""


def test_what_a_reader_installs_is_said_of_the_lines_that_are_shown(
    monkeypatch, tmp_path
):
    snippet = tmp_path / "plot.py"
    snippet.write_text(
        "import os.path, keras, yaml\nfrom matplotlib import pyplot\n"
        "import numpy\n\n\ndef f():\n    keras.utils.plot_model(None)\n"
    )

    def said(*numbers, other=None):
        monkeypatch.setattr(extras, "of", lambda path: other)
        place = Place(snippet, 1)
        include = ran_with.Include(place, "plot.py", snippet)
        lines = [Line("", Place(snippet, number), include) for number in numbers]
        typed = Line("", Place(snippet, 2))
        return ran_with.to_run(ran_with.Resolved([*lines, typed], [include]))

    install = " To run it: <code>pip install tensorflow"
    assert said(3, 6) == ""
    assert said(1, 2, 3) == f"{install} matplotlib pyyaml</code>."
    graphviz = '<a href="https://graphviz.org">Graphviz</a>'
    assert said(3, 7) == f"{install} pydot</code> and {graphviz}."
    assert said(3, other=extras.Extra(("onnx",))) == f"{install} onnx</code>."


def test_code_of_another_backend_needs_a_new_process():
    place = Place("docs/x.md", 1)
    names = ["guides/training_step/loop_jax.py", "guides/training_step/loop_torch.py"]
    apart = [ran_with.Include(place, one, SNIPPETS / one) for one in names]
    here = ran_with.Include(place, "x", SNIPPETS / "functional/add.py")
    said = " Run the code for another backend in a new process."
    assert ran_with.to_run(ran_with.Resolved([], [*apart, here])) == said
    assert ran_with.to_run(ran_with.Resolved([], apart)) == ""
    assert ran_with.to_run(ran_with.Resolved([], [here])) == ""


def test_a_page_of_code_for_another_backend_is_marked_for_the_template():
    place = Place("docs/x.md", 1)
    one, other = (
        SNIPPETS / "guides/from_pytorch/pieces.py",
        SNIPPETS / "start/padding.py",
    )
    includes = [ran_with.Include(place, path.name, path) for path in (one, other)]
    assert ran_with.runs_apart(includes[:1])
    assert not ran_with.runs_apart(includes)
    assert not ran_with.runs_apart([])


def test_a_derived_page_stands_for_the_recordings_of_its_folder():
    place = Place("docs/x.md", 1)
    one = SNIPPETS / "sequential/lenet5.py"
    by_hand = [
        ran_with.Include(place, path.name, path)
        for path in (one, outputs.output_of(one), SNIPPETS / "ruff.toml")
    ]
    assert ran_with.recordings(by_hand) == {outputs.output_of(one)}
    table = ran_with.Include(place, "it.md", SNIPPETS / "sequential/it.md")
    found = ran_with.recordings([table])
    assert found == set((SNIPPETS / "sequential").rglob("*.out"))
    derived = DERIVED / "pitfalls/building/it.md"
    assert ran_with.made_from(derived) == SNIPPETS / "pitfalls/building"
    assert ran_with.made_from(SNIPPETS / "pitfalls/it.md") == SNIPPETS / "pitfalls"


@pytest.mark.parametrize("title", ["# Title", "Title\n=====", "<h1>Title</h1>"])
def test_the_line_stands_below_the_first_title_alone(title, monkeypatch):
    monkeypatch.setattr(ran_with, "sentence", lambda includes: "Ran well.")
    page = f"{title}\n\nWords.\n\n# Second\n"
    site = Markdown(extensions=["pymdownx.snippets", "tools.extensions.ran_with"])
    html = site.convert(page)
    line = f'<p class="ran" data-search-exclude="">Ran well. {ran_with.TESTED}</p>'
    assert html.count(line) == 1
    before, after = html.split(line)
    assert before.rstrip().endswith("Title</h1>")
    assert "<p>Words.</p>" in after
    assert "Second" in after
