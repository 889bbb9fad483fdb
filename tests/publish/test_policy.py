"""The strictest policy for a built site: its own files, and scripts by their hashes."""

import base64
import hashlib

import pytest

from tools.publish import policy

OWN = "let a = 1 < 2;"
PAGE = f"""<!doctype html>
<script>{OWN}</script>
<script src="own.js">not run</script>
<script type="application/json">{{"data": 1}}</script>
<script type="module">import "./b.js"</script>
<script> </script>
<p>let b = 2;</p>
<a href="page.html" onclick="">words</a>
"""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/page.html").write_text("<SCRIPT>ü()</SCRIPT>", "utf-8")
    return tmp_path


def named(script):
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def test_inline_scripts_are_allowed_by_their_hashes_and_by_nothing_else(site):
    parts = policy.policy(site).split("; ")
    scripts = [named(OWN), named('import "./b.js"'), named("ü()")]
    assert parts[1] == f"script-src 'self' {' '.join(sorted(scripts))}"
    assert "{hashes}" not in policy.policy(site)


def test_nothing_comes_from_another_host(site):
    assert [
        part for part in policy.policy(site).split("; ") if "script" not in part
    ] == [
        "default-src 'none'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


@pytest.mark.parametrize(
    ("element", "what"),
    [
        ('<p onclick="run()">', "p onclick"),
        ('<a href=" JavaScript:run()">', "a href"),
        ('<img src="javascript:run()">', "img src"),
        ('<form action="javascript:run()">', "form action"),
        ('<button formaction="javascript:run()">', "button formaction"),
    ],
)
def test_script_that_no_hash_can_allow_is_named_with_its_line(site, element, what):
    (site / "deep/page.html").write_text(f"<p>\n\n{element}", "utf-8")
    with pytest.raises(policy.CannotBeAllowed) as error:
        policy.policy(site)
    message = f"deep/page.html:3: {what} contains script; put it into a file"
    assert str(error.value) == message


def test_an_attribute_that_only_mentions_script_is_allowed(site):
    page = '<p title="javascript:x"><a href="/javascript:x" data-onclick="x">'
    (site / "deep/page.html").write_text(page, "utf-8")
    policy.policy(site)


def test_all_pages_at_fault_are_named(site):
    for name in ("a", "b"):
        (site / f"{name}.html").write_text('<p onclick="run()"><p onload="run()">')
    with pytest.raises(policy.CannotBeAllowed) as error:
        policy.policy(site)
    places = [line.partition(" ")[0] for line in str(error.value).splitlines()]
    assert places == ["a.html:1:", "a.html:1:", "b.html:1:", "b.html:1:"]


def test_the_command_prints_it_or_says_why_not(site, tmp_path, capsys):
    assert policy.main(str(site)) == 0
    assert capsys.readouterr().out.strip() == policy.policy(site)
    (site / "index.html").write_text('<p onclick="run()">')
    assert policy.main(str(site)) == 1
    assert "index.html:1: p onclick" in capsys.readouterr().err
    assert policy.main(str(tmp_path / "nowhere")) == 1
    assert "There is no site in" in capsys.readouterr().err


def test_the_command_looks_at_site_if_it_is_told_nothing(site, monkeypatch, capsys):
    monkeypatch.chdir(site.rename(site.parent / "site").parent)
    assert policy.main() == 0
    assert capsys.readouterr().out.startswith("default-src 'none'; ")
