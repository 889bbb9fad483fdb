"""On other backends, devices and versions, the snippets still do what is recorded of them."""

import pytest

from tools.model import environments
from tools.model.snippets import name_of
from tools.record import environments as recorder
from tools.record.comparing import form


def told(finding):
    """A finding without numbers, which may differ from machine to machine."""
    return form(f"{finding.verdict} {finding.was} → {finding.now}")


@pytest.mark.extras
@pytest.mark.parametrize("environment", environments.listed(), ids=lambda one: one.name)
def test_what_is_found_there_is_what_the_tables_say(environment):
    recorded = environments.current(environment)
    chosen = [one for one in environment.selected() if name_of(one) in recorded]
    changed = []
    for snippet, now in zip(chosen, recorder.run(environment, chosen, print)):
        was = recorded[name_of(snippet)]
        if told(was) != told(now):
            changed.append(
                f"{name_of(snippet)}: recorded: {told(was)}; now: {told(now)}"
            )
    again = f"To record it: make record-elsewhere ONLY={environment.name}"
    assert not changed, "\n".join([*changed, again])


@pytest.mark.extras
@pytest.mark.parametrize("environment", environments.listed(), ids=lambda one: one.name)
def test_every_program_of_an_environment_has_a_finding(environment):
    again = f"make record-elsewhere ONLY={environment.name}"
    assert [*map(name_of, environments.stale(environment))] == [], again
