"""All single changes that can be made to a text.

The changes that apply to any Python come from mutmut, a mutation tester whose operators
can be called by themselves. Changes that are specific to networks (another activation,
images that should not be used, swapped layers) are our own.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import libcst as cst
from mutmut.mutation import mutators

# A word of Keras -> words that could replace it in code that still runs.
STRINGS = {
    "relu": ["tanh", "linear"],
    "softmax": ["sigmoid"],
    "same": ["valid"],
    "adam": ["sgd", "rmsprop"],
    "sparse_categorical_crossentropy": ["mean_squared_error"],
    "mean_squared_error": ["mean_absolute_error"],
    "val_accuracy": ["accuracy", "val_loss"],
    "accuracy": ["val_accuracy", "loss"],
    "loss": ["accuracy"],
    "float32": ["float64"],
}
NAMES = {
    "Add": ["Multiply", "Subtract"],
    "MaxPooling2D": ["AveragePooling2D"],
    "GlobalAveragePooling2D": ["GlobalMaxPooling2D", "Flatten"],
    "BatchNormalization": ["LayerNormalization"],
    "ReLU": ["LeakyReLU"],
    "Dropout": ["GaussianDropout"],
    "Conv2D": ["SeparableConv2D"],
    "Flatten": ["GlobalAveragePooling2D"],
    "x_train": ["x_test"],
    "y_train": ["y_test"],
    "x_test": ["x_train"],
    "y_test": ["y_train"],
    "max": ["min"],
    "min": ["max"],
    "any": ["all"],
    "all": ["any"],
    "ones": ["zeros"],
    "left": ["right"],
}

MUTMUTS: list[tuple[str, type, Callable[..., Iterable[cst.CSTNode]]]] = [
    ("number", cst.BaseNumber, mutators.operator_number),
    ("string", cst.SimpleString, mutators.operator_string),
    ("truth", cst.Name, mutators.operator_name),
    ("operator", cst.UnaryOperation, mutators.operator_remove_unary_ops),
    ("argument", cst.Call, mutators.operator_arg_removal),
    ("method", cst.Call, mutators.operator_symmetric_string_methods_swap),
    ("keyword", cst.CSTNode, mutators.operator_keywords),
    ("operator", cst.CSTNode, mutators.operator_swap_op),
    ("operator", cst.AugAssign, mutators.operator_augmented_assignment),
    ("condition", cst.IfExp, mutators.operator_if_exp),
]


@dataclass(frozen=True)
class Change:
    """One change: its kind, and the text it replaces."""

    kind: str
    module: cst.Module
    old: cst.CSTNode
    new: cst.CSTNode

    def text(self) -> str | None:
        """The changed text; None if it is not valid Python, or the same program."""
        changed = (
            self.new
            if self.old is self.module
            else self.module.deep_replace(self.old, self.new)
        )
        assert isinstance(changed, cst.Module)
        return changed.code if differs(self.module.code, changed.code) else None


def differs(before: str, after: str) -> bool:
    """Whether `after` is a valid program, and a different one."""
    try:
        return ast.dump(ast.parse(after)) != ast.dump(ast.parse(before))
    except SyntaxError:
        return False


def word(node: cst.CSTNode) -> Iterator[tuple[str, cst.CSTNode]]:
    """Another word of Keras, another layer or another variable."""
    if isinstance(node, cst.SimpleString):
        quote = node.value[0]
        for other in STRINGS.get(node.value.strip("\"'"), []):
            yield "word", cst.SimpleString(f"{quote}{other}{quote}")
    if isinstance(node, cst.Name):
        for other in NAMES.get(node.value, []):
            kind = "data" if other[:2] in ("x_", "y_") else "layer"
            yield kind, node.with_changes(value=other)


def less(node: cst.CSTNode) -> Iterator[tuple[str, cst.CSTNode]]:
    """A number that is smaller by one, or halved."""
    if isinstance(node, cst.Integer) and node.evaluated_value > 1:
        yield "number", node.with_changes(value=str(node.evaluated_value - 1))
        if node.evaluated_value > 3:
            yield "number", node.with_changes(value=str(node.evaluated_value // 2))


def missing(node: cst.CSTNode) -> Iterator[tuple[str, cst.CSTNode]]:
    """A statement or an element that is removed."""
    if isinstance(node, cst.SimpleStatementLine):
        (first, *_) = node.body
        if not isinstance(first, cst.Import | cst.ImportFrom | cst.Pass):
            yield "missing", node.with_changes(body=[cst.Pass()])
    if isinstance(node, cst.List | cst.Tuple | cst.Set) and len(node.elements) > 1:
        for number in range(len(node.elements)):
            left = [*node.elements[:number], *node.elements[number + 1 :]]
            yield "missing", node.with_changes(elements=left)
    if isinstance(node, cst.Return) and node.value:
        yield "missing", node.with_changes(value=cst.Name("None"))


def can_change_places(one: cst.CSTNode, two: cst.CSTNode) -> bool:
    """Both are simple statements of one section, and no imports or docstrings."""
    if not isinstance(one, cst.SimpleStatementLine):
        return False
    if not isinstance(two, cst.SimpleStatementLine):
        return False
    if any(line.comment for line in two.leading_lines):
        return False
    return not any(
        isinstance(statement.body[0], cst.Import | cst.ImportFrom)
        or is_docstring(statement)
        for statement in (one, two)
    )


def names(statement: cst.CSTNode, context: type) -> set[str]:
    """The variables and attributes that a statement reads or assigns, as `context` says."""
    tree = ast.parse(cst.Module([]).code_for_node(statement).strip())
    return {
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, context)
    }


def depend(one: cst.CSTNode, two: cst.CSTNode) -> bool:
    """Whether the order of two statements matters, judging by the names they use."""
    stores, loads = (
        [names(each, context) for each in (one, two)]
        for context in (ast.Store, ast.Load)
    )
    return bool(
        stores[0] & (loads[1] | stores[1])
        or stores[1] & loads[0]
        or not (stores[0] or stores[1])
    )


def exchanged(
    node: cst.CSTNode, order_matters: bool
) -> Iterator[tuple[str, cst.CSTNode]]:
    """Statements in another order."""
    if isinstance(node, cst.Module | cst.IndentedBlock):
        for number, (one, two) in enumerate(zip(node.body, node.body[1:])):
            if not can_change_places(one, two):
                continue
            if order_matters or depend(one, two):
                body = list(node.body)
                body[number] = one.with_changes(body=two.body)  # type: ignore[attr-defined, unused-ignore]
                body[number + 1] = two.with_changes(body=one.body)  # type: ignore[attr-defined, unused-ignore]
                yield "order", node.with_changes(body=body)


def turned(node: cst.CSTNode) -> Iterator[tuple[str, cst.CSTNode]]:
    """Arguments or elements in another order; a condition turned round."""
    if isinstance(node, cst.List | cst.Tuple):
        elements = list(node.elements)
        for number in range(len(elements) - 1):
            one, two = elements[number : number + 2]
            changed = list(elements)
            changed[number] = one.with_changes(value=two.value)
            changed[number + 1] = two.with_changes(value=one.value)
            yield "order", node.with_changes(elements=changed)
    if isinstance(node, cst.Call) and len(node.args) > 1:
        first, second, *others = node.args
        if all(one.keyword is None and not one.star for one in (first, second)):
            changed_args = [
                first.with_changes(value=second.value),
                second.with_changes(value=first.value),
                *others,
            ]
            yield "order", node.with_changes(args=changed_args)
    if isinstance(node, cst.If | cst.CompIf | cst.While):
        around = {"lpar": [cst.LeftParen()], "rpar": [cst.RightParen()]}
        inside = node.test.with_changes(**around) if not node.test.lpar else node.test
        space = cst.SimpleWhitespace(" ")
        test = cst.UnaryOperation(cst.Not(whitespace_after=space), inside)
        yield "condition", node.with_changes(test=test)


def worth_it(kind: str, node: cst.CSTNode, new: cst.CSTNode) -> bool:
    """Leaves out what only crashes or changes nothing: None for an argument, RELU."""
    if kind == "argument":
        return len(new.args) < len(node.args)  # type: ignore[attr-defined, unused-ignore]
    return kind != "string" or "XX" in new.value  # type: ignore[attr-defined, unused-ignore]


def replacements(
    node: cst.CSTNode, order_matters: bool
) -> Iterator[tuple[str, cst.CSTNode]]:
    """What could stand in the place of a node, and the kind of change that it is."""
    for kind, of, operator in MUTMUTS:
        if isinstance(node, of):
            for new in operator(node):
                if worth_it(kind, node, new):
                    yield kind, new
    for own in (word, less, missing, turned):
        yield from own(node)
    yield from exchanged(node, order_matters)


class Collector(cst.CSTVisitor):  # type: ignore[misc, unused-ignore]
    """All the places in a text where something can be changed, and by what."""

    def __init__(self, order_matters: bool) -> None:
        super().__init__()
        self.order_matters = order_matters
        self.found: list[tuple[cst.CSTNode, str, cst.CSTNode]] = []
        self.searched: set[cst.CSTNode] = set()  # their order means nothing

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom):
            return False
        if isinstance(node, cst.Decorator) and "frozen=" in cst.Module(
            []
        ).code_for_node(node):
            return False  # a class that is no longer frozen does what it did
        if isinstance(node, cst.SimpleStatementLine) and is_docstring(node):
            return False
        if isinstance(node, cst.If) and "__name__" in cst.Module([]).code_for_node(
            node.test
        ):
            return False
        if isinstance(node, cst.ComparisonTarget) and isinstance(
            node.operator, cst.In | cst.NotIn
        ):
            self.searched.add(node.comparator)
        for kind, new in replacements(node, self.order_matters):
            if kind != "order" or node not in self.searched:
                self.found.append((node, kind, new))
        return True


def is_docstring(statement: cst.SimpleStatementLine) -> bool:
    (first, *_) = statement.body
    return isinstance(first, cst.Expr) and isinstance(
        first.value, cst.SimpleString | cst.ConcatenatedString
    )


def changed_lines(before: str, after: str) -> tuple[int, str, str]:
    """The first line that differs, and all that differ, of two texts."""
    one, two = before.splitlines(), after.splitlines()
    first = next(
        (i for i, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two))
    )
    last = 0
    while last < min(len(one), len(two)) - first and one[-1 - last] == two[-1 - last]:
        last += 1
    old, new = one[first : len(one) - last], two[first : len(two) - last]
    before, after = (" / ".join(line.strip() for line in part) for part in (old, new))
    return first + 1, before, after


def changes(module: cst.Module, order_matters: bool = False) -> list[Change]:
    """Every change that can be made to a text, in its order.

    Statements that share no variable change places only where `order_matters`, as it
    does where layers draw their weights from one seed.
    """
    collector = Collector(order_matters)
    module.visit(collector)
    return [Change(kind, module, node, new) for node, kind, new in collector.found]
