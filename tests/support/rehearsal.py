"""Runs a snippet from its first line to its last, without really training.

`fit` and `evaluate` record their arguments and return made-up numbers, all different, so
that a test can find where the snippet prints or draws each of them. A fake clock gives
each `fit` a time of its own. Nothing else is different, and it takes a second.
"""

import functools
import inspect
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from tools.model import snippets
from tools.record import run, small_cifar10


@dataclass
class Call:
    """One call of `fit` or `evaluate`: what it was given and what it returned.

    weights: the model's, at the first call of `fit` that it got.
    """

    model: Any
    given: dict[str, Any]
    returned: Any
    seconds: float = 0.0
    weights: list[Any] = field(default_factory=list)


@dataclass
class Rehearsal:
    run: run.Run
    fits: list[Call]
    evaluations: list[Call]


def numbers() -> Iterator[float]:
    """Made-up results: 0.0371, 0.0742, … and never one twice."""
    return (round(step * 0.0371 % 1, 4) for step in range(1, 10_000))


def metrics(model: Any) -> list[str]:
    return ["loss", *(model.get_compile_config()["metrics"] or [])]


class Stage:
    """What stands in for `fit`, `evaluate`, the data and the clock."""

    def __init__(self) -> None:
        import keras

        self.fits: list[Call] = []
        self.evaluations: list[Call] = []
        self.numbers, self.now = numbers(), 0.0
        self.bind = {
            name: inspect.signature(getattr(keras.Model, name)).bind
            for name in ("fit", "evaluate")
        }

    def given(self, name: str, *args: Any, **kwargs: Any) -> dict[str, Any]:
        bound = self.bind[name](*args, **kwargs)
        bound.apply_defaults()
        bound.arguments.pop("self")
        return dict(bound.arguments)

    def clock(self) -> float:
        return self.now

    def fit(self) -> Callable[..., Any]:
        def fit(model: Any, *args: Any, **kwargs: Any) -> Any:
            import keras

            given = self.given("fit", model, *args, **kwargs)
            names = metrics(model)
            if given["validation_split"] or given["validation_data"]:
                names += [f"val_{name}" for name in names]
            history = keras.callbacks.History()
            history.epoch = list(range(given["epochs"]))
            history.history = {
                name: [next(self.numbers) for _ in history.epoch] for name in names
            }
            if not model.built:  # as the first batch would
                model(keras.Input(given["x"].shape[1:]))
            for callback in given["callbacks"] or []:
                callback.set_model(model)
                callback.on_train_begin()
                callback.on_train_end()
            known = any(call.model is model for call in self.fits)
            weights = [] if known else model.get_weights()
            seconds = 1 + next(self.numbers)
            self.now += seconds
            self.fits.append(Call(model, given, history, seconds, weights))
            return history

        return fit

    def evaluate(self) -> Callable[..., Any]:
        def evaluate(model: Any, *args: Any, **kwargs: Any) -> Any:
            given = self.given("evaluate", model, *args, **kwargs)
            results = [next(self.numbers) for _ in metrics(model)]
            self.evaluations.append(Call(model, given, results))
            return results

        return evaluate


@functools.cache
def rehearsed(snippet: Path) -> Rehearsal:
    """Rehearse a snippet, or give back the one rehearsal there is."""
    import keras

    stage = Stage()
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(keras.Model, "fit", stage.fit()),
        mock.patch.object(keras.Model, "evaluate", stage.evaluate()),
        mock.patch.object(keras.datasets.cifar10, "load_data", small_cifar10.load_data),
        mock.patch("time.perf_counter", stage.clock),
    ):
        result = run.run(snippet, Path(folder))
    return Rehearsal(result, stage.fits, stage.evaluations)


def after(snippet: Path, *sections: str) -> dict[str, Any]:
    """The variables that these sections of a snippet leave, when they alone are run."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for section in sections:
        exec(snippets.text_of(snippet, section), namespace)
    return namespace
