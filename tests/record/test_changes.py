"""After a re-recording, what the pages say now and did not say before is listed."""

import dataclasses

from tests.extensions.test_ran_with import MADE
from tests.support.planted import snippet
from tests.support.repository import Repository
from tools.model.outputs import Output
from tools.record import changes


def record(repository, name, **printed):
    path = repository.folder / f"snippets/{name}.out"
    path.parent.mkdir(exist_ok=True)
    code = path.with_suffix(".py")
    code.write_text(snippet("print(1)"), "utf-8")
    Output.of(dataclasses.replace(MADE, seal=""), printed, None, code).write(path)


def test_each_section_that_changed_is_listed_with_before_and_after(
    tmp_path, monkeypatch, capsys
):
    for module in ("record.changes", "model.files"):
        monkeypatch.setattr(f"tools.{module}.ROOT", tmp_path)
    monkeypatch.setattr("tools.model.snippets.SNIPPETS", tmp_path / "snippets")
    repository = Repository(tmp_path)
    record(repository, "one", same="1", loss="loss 2.0", said="No such layer 'a'")
    record(repository, "two", it="1")
    figure = tmp_path / "snippets/one.svg"
    figure.write_text("<svg/>")
    repository.commit()
    assert changes.main() == 0
    assert capsys.readouterr().out == "The recordings say what they said at HEAD.\n"
    record(repository, "one", same="1", loss="loss 2.2", said="There is no layer 'a'")
    figure.write_text("<svg></svg>")
    record(repository, "new", it="1")
    assert changes.main() == 0
    assert capsys.readouterr().out.splitlines() == [
        "one:loss",
        "  - nothing",
        "  + numbers differ by up to 1e-01",
        "one:said",
        "  - No such layer 'a'",
        "  + There is no layer 'a'",
        "one: its figure is another one",
    ]
    assert changes.main(["no-such-commit"]) == 1
    assert "no-such-commit" in capsys.readouterr().err
