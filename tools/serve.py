"""`make serve`: the site with live reload, if its port is free.

What readers take away is written once, at the start.
"""

import os
import socket
import sys

from tools import downloads

HOST = "127.0.0.1"


def port_is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def main(port: str) -> int:
    if not port.isdigit() or not 0 < int(port) < 65536:
        print(f"PORT={port} is no port number.", file=sys.stderr)
        return 1
    if not port_is_free(int(port)):
        print(
            f"Port {port} is taken by another program. Stop that program, or choose "
            f"another port: make serve PORT={int(port) % 65535 + 1}",
            file=sys.stderr,
        )
        return 1
    downloads.write()
    print(f"The site is at http://{HOST}:{port} until you press Ctrl-C.", flush=True)
    watch = ["--watch", "snippets"]
    command = ["mkdocs", "serve", "--dev-addr", f"{HOST}:{port}", *watch]
    os.execv(sys.executable, [sys.executable, "-m", *command])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
