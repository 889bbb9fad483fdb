"""A static web server like those that host documentation: gzip, media types, 404.html."""

import collections
import contextlib
import gzip
import mimetypes
import urllib.parse
from collections.abc import AsyncIterator
from pathlib import Path

import tornado.httpserver
import tornado.netutil
import tornado.web

COMPRESSED = ("text/", "application/json", "application/xml", "image/svg+xml")
TYPES = {".js": "text/javascript", ".ipynb": "application/json", ".md": "text/markdown"}


class Host:
    """A folder on a port of this machine, and how many bytes it sent to whom.

    Every name below `localhost` leads to it, so that each visit can have its own: what
    went to `a.localhost` is counted in `sent["a"]`, headers included. Nothing may be
    kept by the browser: each visit is a first one.
    """

    def __init__(
        self, folder: Path, below: str = "/", policy: dict[str, str] | None = None
    ):
        self.folder, self.below, self.policy = folder.resolve(), below, policy or {}
        self.sent: collections.Counter[str] = collections.Counter()
        self.bodies: dict[Path, tuple[bytes, bytes | None]] = {}
        self.port = 0

    def address(self, page: str = "", visitor: str = "") -> str:
        """Where a visitor finds a page."""
        name = f"{visitor}.localhost" if visitor else "127.0.0.1"
        return f"http://{name}:{self.port}{self.below}{page}"

    def file(self, path: str) -> Path | None:
        """The file that an address names, or None."""
        if not path.startswith(self.below):
            return None
        file = (self.folder / path.removeprefix(self.below)).resolve()
        if not file.is_relative_to(self.folder):
            return None
        if file.is_dir():
            file = file / "index.html"
        return file if file.is_file() else None

    def body(self, file: Path, gzipped: bool) -> bytes:
        """What a file holds, compressed where that is asked for and worth it."""
        if file not in self.bodies:
            plain = file.read_bytes()
            small = (
                gzip.compress(plain, 6) if kind(file).startswith(COMPRESSED) else None
            )
            self.bodies[file] = plain, small
        plain, small = self.bodies[file]
        return small if gzipped and small else plain


def kind(file: Path) -> str:
    """The media type of a file."""
    found = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0]
    return found or "application/octet-stream"


class Handler(tornado.web.RequestHandler):
    """Answers with a file of the host, or with its page of what is not found."""

    def initialize(self, host: Host) -> None:
        """Tornado hands over what the route names."""
        self.host = host

    def get(self) -> None:
        """Send a file."""
        path = urllib.parse.unquote(self.request.path)
        file = self.host.file(path)
        if file and file.name == "index.html" and not path.endswith(("/", ".html")):
            self.redirect(f"{self.request.path}/", permanent=True)
            return
        if file is None:
            self.set_status(404)
            file = self.host.file(f"{self.host.below}404.html")
        if file is None:
            self.set_header("Content-Type", "text/plain")
            self.finish("There is no such page.")
            return
        text = kind(file).startswith(COMPRESSED)
        gzipped = text and "gzip" in self.request.headers.get("Accept-Encoding", "")
        self.set_header("Content-Type", kind(file) + ("; charset=utf-8" * text))
        self.set_header("Cache-Control", "no-store")
        if gzipped:
            self.set_header("Content-Encoding", "gzip")
        body = self.host.body(file, gzipped)
        sent = sum(len(f"{n}: {v}\r\n") for n, v in self._headers.get_all()) + 40
        self.host.sent[self.request.host_name.split(".")[0]] += sent + len(body)
        for name, value in self.host.policy.items():  # not every host sends one
            self.set_header(name, value)
        self.finish(body)

    head = get


@contextlib.asynccontextmanager
async def served(
    folder: Path, below: str = "/", policy: dict[str, str] | None = None
) -> AsyncIterator[Host]:
    """The folder, served for a while on a free port."""
    host = Host(folder, below, policy)
    routes = [(r"/.*", Handler, {"host": host})]
    application = tornado.web.Application(routes, log_function=lambda handler: None)
    server = tornado.httpserver.HTTPServer(application)
    (socket,) = tornado.netutil.bind_sockets(0, "127.0.0.1")
    server.add_socket(socket)
    host.port = socket.getsockname()[1]
    try:
        yield host
    finally:
        server.stop()
        await server.close_all_connections()
