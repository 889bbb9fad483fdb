"""The programs that `make test-site` needs but does not install: Chromium and Node.js."""

import argparse
import os
import re
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NODE = (18, 18)  # the oldest that requirements/package-lock.json allows


class Missing(Exception):
    """A program is missing or too old; the message says what to install."""


def chromium() -> str:
    """The installed Chromium, or the one that CHROMIUM names."""
    named = os.environ.get("CHROMIUM")
    names = [named] if named else BROWSERS
    if found := next(filter(None, map(shutil.which, names)), None):
        return found
    if named:
        raise Missing(f"CHROMIUM={named} is not a program that can be run.")
    raise Missing(
        "There is no Chromium. Install it (Debian: apt-get install chromium), or name a "
        "Chrome: make test-site CHROMIUM=/path/to/chrome"
    )


def node() -> str:
    """Node.js, if npm is there too and it is new enough."""
    wanted = ".".join(map(str, NODE))
    to_do = f"Install Node.js {wanted} or newer, with npm (Debian: apt-get install nodejs npm)."
    found = shutil.which("node")
    if not found or not shutil.which("npm"):
        raise Missing(f"Node.js or its npm is missing. {to_do}")
    said = subprocess.run([found, "--version"], capture_output=True, text=True).stdout
    version = tuple(map(int, re.findall(r"\d+", said)[:2]))
    if version < NODE:
        raise Missing(f"This is Node.js {said.strip().lstrip('v')}. {to_do}")
    return found


PROGRAMS = {"chromium": chromium, "node": node}


def main(*arguments: str) -> int:
    """Say what is missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.browser.programs")
    parser.add_argument("programs", nargs="*", metavar="program", help="or all")
    names: list[str] = parser.parse_args(arguments).programs
    if unknown := set(names) - set(PROGRAMS):
        parser.error(f"choose from {', '.join(PROGRAMS)}, not {', '.join(unknown)}")
    missing = 0
    for name in names or PROGRAMS:
        try:
            PROGRAMS[name]()
        except Missing as error:
            print(error, file=sys.stderr)
            missing = 1
    return missing


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
