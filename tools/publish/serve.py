"""`make serve`: serves the site with live reload, if its port is free.

Downloads are written once, at the start; derived pages and tables are written whenever a
snippet or a recording changes.
"""

import argparse
import socket
import subprocess
import sys
import threading
import time

from mkdocs.__main__ import cli

from tools import DERIVED, ROOT, SNIPPETS
from tools.derive.__main__ import main as derive

HOST = "127.0.0.1"
SOURCES = {".py", ".out", ".svg"}


def port_is_free(port: int) -> bool:
    """Whether a server can listen there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def stamps() -> dict[str, int]:
    """A stamp that shows whether a snippet, an output or a figure has changed."""
    paths = [path for path in SNIPPETS.rglob("*") if path.suffix in SOURCES]
    return {str(path): path.stat().st_mtime_ns for path in paths if path.exists()}


def keep_derived(every: float = 1.0) -> None:
    """Derive pages and tables again after each change, while this program runs.

    In a separate process, because the one that builds the site reads pages meanwhile.
    """
    seen = stamps()
    while True:
        time.sleep(every)
        if (now := stamps()) != seen:
            seen = now
            command = [sys.executable, "-m", "tools.derive", "--markdown-only"]
            subprocess.run(command, cwd=ROOT)


def port_number(text: str) -> int:
    """A port from the command line."""
    if not (text.isascii() and text.isdigit()) or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(
            f"PORT={text} is not a port number; name one from 1 to 65535"
        )
    return int(text)


def main(*arguments: str) -> int:
    """Serve the site until it is interrupted; 1 if the port is taken."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.serve")
    parser.add_argument("port", nargs="?", default="8000", type=port_number)
    port: int = parser.parse_args(arguments).port
    if not port_is_free(port):
        print(
            f"Port {port} is taken by another program. Stop that program, or choose "
            f"another port: make serve PORT={port % 65535 + 1}",
            file=sys.stderr,
        )
        return 1
    if status := derive():
        return status
    threading.Thread(target=keep_derived, daemon=True).start()
    print(f"The site is at http://{HOST}:{port} until you press Ctrl-C.", flush=True)
    cli(["serve", "--dev-addr", f"{HOST}:{port}", "--watch", str(DERIVED)])
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
