"""Whether a text is Python."""

import ast

SAYS_NOTHING = (
    ast.Name | ast.Constant | ast.Tuple | ast.BinOp | ast.UnaryOp | ast.Compare
)


def looks_like_python(text: str) -> bool:
    """Whether a text is a program: it parses, and consists of more than words or numbers."""
    try:
        statements = ast.parse(text.strip("\n")).body
    except SyntaxError:
        return ">>> " in text
    return any(
        not (isinstance(one, ast.Expr | ast.AnnAssign) and says_nothing(one))
        for one in statements
    )


def says_nothing(statement: ast.Expr | ast.AnnAssign) -> bool:
    """Whether it is a word, a number or `name: word`, which may just as well be text."""
    value = statement.value
    return value is None or isinstance(value, SAYS_NOTHING)


def names_of(*code: ast.AST) -> tuple[set[str], set[str]]:
    """The names that some code reads, and those that it defines, at any depth."""
    read: set[str] = set()
    made: set[str] = set()
    for node in (node for one in code for node in ast.walk(one)):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else made).add(node.id)
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            made.add(node.name)
        elif isinstance(node, ast.alias):
            made.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.arg):
            made.add(node.arg)
    return read, made
