"""`python -m tools.publish.policy site`: the Content-Security-Policy for a built site.

The strictest one that all its pages work under: nothing from another host, no `eval`,
and no inline scripts except those in the pages, listed by their hashes. Prints the value
of the header, for whoever serves the site.
"""

import argparse
import base64
import hashlib
import sys
from html.parser import HTMLParser
from pathlib import Path

SCRIPTS = {"", "module", "text/javascript", "application/javascript"}
LINKS = {"href", "src", "action", "formaction"}
POLICY = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
)


class CannotBeAllowed(Exception):
    """A page has script that no hash can allow; the message names page and line."""


class Inline(HTMLParser):
    """The inline scripts of a page, and the attributes that contain script."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.handlers: list[tuple[int, str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note scripts, and attributes that contain script."""
        given = {name: value or "" for name, value in attrs}
        executed = given.get("type", "").lower() in SCRIPTS
        if tag == "script" and executed and "src" not in given:
            self.inside = True
            self.scripts.append("")
        for name, value in given.items():
            held = value.strip().lower().startswith("javascript:")
            if (name.startswith("on") and value) or (name in LINKS and held):
                self.handlers.append((self.getpos()[0], f"{tag} {name}"))

    def handle_endtag(self, tag: str) -> None:
        """A script ends."""
        if tag == "script":
            self.inside = False

    def handle_data(self, data: str) -> None:
        """Store the text of a script."""
        if self.inside:
            self.scripts[-1] += data


def hash_of(script: str) -> str:
    """The name of an inline script in a policy."""
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def policy(site: Path) -> str:
    """The policy of a built site; raises CannotBeAllowed."""
    hashes: set[str] = set()
    problems: list[str] = []
    for page in sorted(site.rglob("*.html")):
        found = Inline()
        # A browser hashes a script after parsing has normalized its line ends.
        found.feed(page.read_text("utf-8"))
        hashes |= {hash_of(script) for script in found.scripts if script.strip()}
        problems += [
            f"{page.relative_to(site)}:{line}: {what} contains script; put it into a file"
            for line, what in found.handlers
        ]
    if problems:
        raise CannotBeAllowed("\n".join(problems))
    named = "".join(f" {one}" for one in sorted(hashes))
    return "; ".join(POLICY).replace("{hashes}", named)


def main(*arguments: str) -> int:
    """Print the policy of a built site."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.policy")
    parser.add_argument("site", nargs="?", default="site", type=Path)
    site: Path = parser.parse_args(arguments).site
    if not (site / "index.html").is_file():
        print(f"There is no site in {site}/: make build", file=sys.stderr)
        return 1
    try:
        print(policy(site))
    except CannotBeAllowed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
