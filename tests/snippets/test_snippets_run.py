"""Every snippet runs as a script, and prints and draws what was recorded of it."""

import pytest

from tests.support.compare import difference
from tests.support.lane import lane, succeeded
from tools.model import extras, outputs, snippets
from tools.model.snippets import name_of
from tools.record import figures
from tools.record.comparing import form

ALL = snippets.all_snippets()


@pytest.mark.parametrize("snippet", ALL, ids=name_of)
def test_it_runs(snippet):
    assert succeeded(snippet).namespace["__name__"] == "__main__"


@pytest.mark.parametrize("snippet", ALL, ids=name_of)
def test_it_prints_what_was_recorded(snippet):
    printed = succeeded(snippet).printed
    recorded = outputs.Output.read(outputs.output_of(snippet)).printed
    problems, extra = [], extras.of(snippet)
    for section in {**recorded, **printed}:
        was, now = recorded.get(section, ""), printed.get(section, "")
        if (
            section.removesuffix(outputs.MESSAGE) in lane(snippet).on_data
        ):  # its numbers depend on the data
            was, now = form(was), form(now)
        if extra and extra.gpu:  # a processor has other names, numbers and messages
            was, now = (text and "something" for text in (was, now))
        problems.append(difference(name_of(snippet), section, was, now))
    if any(problems) and snippet.name == "wrong.py":
        problems.append(
            "If what it does now is right, Keras has fixed this: remove the pitfall."
        )
    assert not any(problems), "\n\n".join(filter(None, problems))


@pytest.mark.parametrize("snippet", ALL, ids=name_of)
def test_it_draws_what_was_recorded(snippet):
    drawn = succeeded(snippet).files.get(f"{snippet.stem}.svg")
    figure = outputs.figure_of(snippet)
    again = f"make record ONLY={name_of(snippet)}"
    assert bool(drawn) == figure.exists(), f"figure and snippet disagree: {again}"
    if drawn:
        now, was = (
            sorted(figures.words_of(text))
            for text in (drawn.decode(), figure.read_text("utf-8"))
        )
        if lane(snippet).on_data:
            now, was = (
                [word for word in words if word.isalpha()] for words in (now, was)
            )
        assert now == was, f"the figure's texts have changed: {again}"
