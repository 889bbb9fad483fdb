"""The structure of a network, in the same notation for all the ways of building it.

A network is a list of steps in the order in which data passes them. A step is a layer
with all of its settings that are not Keras's defaults; where it does not just follow the
step before, it names the steps that it follows: `Add <- 0, 5`. Classes that a snippet
wrote are opened up, so a subclass, a graph and a list of the same layers have the same
steps.
"""

import inspect
from contextlib import ExitStack
from typing import Any
from unittest import mock

UNIMPORTANT = {"name", "dtype"}
TRANSPARENT = {"ConvertToTensor", "Identity"}  # they change nothing


def settings(layer: Any) -> dict[str, Any]:
    """What a layer was told that is not Keras's default."""
    told = layer.get_config()
    parameters = inspect.signature(type(layer).__init__).parameters.values()
    required = {
        one.name: told[one.name]
        for one in parameters
        if one.default is one.empty and one.name in told
    }
    default = type(layer)(**required).get_config()
    return {
        key: value
        for key, value in told.items()
        if key not in UNIMPORTANT and (key in required or value != default[key])
    }


def described(step: Any) -> str:
    """`Conv2D(filters=6, kernel_size=(5, 5), padding='same')`, or the bare class."""
    name = type(step).__name__
    if name == "InputLayer":
        return f"Input{step.batch_shape[1:]}"
    if not hasattr(step, "get_config"):  # an operation, such as `+`
        return name
    told = ", ".join(f"{key}={value!r}" for key, value in settings(step).items())
    return f"{name}({told})" if told else name


def traced(model: Any, shapes: list[tuple[int, ...]]) -> Any:
    """The symbolic output of a model on inputs of these shapes."""
    import keras

    own = {
        type(layer)
        for layer in model._flatten_layers()
        if not type(layer).__module__.startswith("keras.")
    }
    inputs = [keras.Input(shape) for shape in shapes]
    with ExitStack() as stack:
        for one in own:

            def opened(self, *args, **kwargs):
                return self.call(*args, **kwargs)

            stack.enter_context(mock.patch.object(one, "__call__", opened))
        return model.call(inputs if len(inputs) > 1 else inputs[0])


def steps(model: Any, *shapes: tuple[int, ...]) -> list[str]:
    """The steps of a model; one that names no inputs gets some of these shapes."""
    if own := getattr(model, "inputs", None):
        shapes = tuple(one.shape[1:] for one in own)
    found: list[str] = []
    numbers: dict[int, int] = {}

    def follow(tensor: Any) -> int:
        if id(tensor) in numbers:
            return numbers[id(tensor)]
        history = tensor._keras_history
        node = history.operation._inbound_nodes[history.node_index]
        before = [follow(one) for one in node.input_tensors]
        if type(history.operation).__name__ in TRANSPARENT:
            return before[0]
        said = described(history.operation)
        if said.startswith("Add"):  # a sum does not depend on the order
            before.sort()
        if before and before != [len(found) - 1]:
            said += " <- " + ", ".join(map(str, before))
        found.append(said)
        numbers[id(tensor)] = len(found) - 1
        return numbers[id(tensor)]

    follow(traced(model, list(shapes)))
    return found
