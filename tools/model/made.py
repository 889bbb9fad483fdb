"""How a recording was made: the fields at the top of an output or in a notebook."""

import dataclasses
import datetime
import hashlib
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec

from tools.model.places import Fault, Place

# Known copies of CIFAR-10 by fingerprint, so that a page can name the data it was recorded
# with. Keras itself verifies the official archive.
OFFICIAL = "official"
KNOWN = {
    OFFICIAL: "from the official archive",
    "9202aa8393eedc9481bf3d57db196a5061609a60351d6d89db098515f0d355ee": "104 of the 60,000 images are JPEG-decoded copies",
}

SHA256 = "[0-9a-f]{64}"
VERSION = r"\d[\w.+]*"
FIELDS = {
    "code": SHA256,
    "seal": SHA256,
    "seconds": r"\d+",
    "memory": r"\d+",
    "recorded": r"\d{4}-\d\d-\d\d",
    "keras": VERSION,
    "tensorflow": VERSION,
    "python": VERSION,
    "data": rf"(cifar10 ({OFFICIAL}|{SHA256}))?",
    "with": rf"[\w-]+ {VERSION}(, [\w-]+ {VERSION})*",
    "gpu": r"\S.*",
}
OPTIONAL = {"memory", "with", "gpu"}


def may_lack(gpu: str | None) -> set[str]:
    """The fields that a recording may be without; on a GPU, other backends need no TensorFlow."""
    return OPTIONAL | {"tensorflow"} if gpu else OPTIONAL


@dataclass(frozen=True)
class Made:
    """How a recording was made.

    code: the hash of the code that ran.
    seal: the hash of the results, which reveals an edit by hand.
    seconds: how long it ran, for the recorder's estimates.
    memory: the most that one of its processes had, in MB; 0 if it was not measured.
    data: name and fingerprint of the data set that the code loaded, or nothing.
    extras: the other packages that it needed, and their versions, or nothing.
    gpu: the name of the GPU it ran on, or nothing. Only there may TensorFlow be missing.
    """

    code: str
    seal: str
    seconds: int
    recorded: datetime.date
    keras: str
    tensorflow: str
    python: str
    data: str
    extras: str = ""
    memory: int = 0
    gpu: str = ""

    @classmethod
    def now(
        cls,
        code: str,
        seconds: float,
        data: str,
        extras: dict[str, str] | None = None,
        memory: int = 0,
        gpu: str = "",
    ) -> "Made":
        """The fields for something that ran just now, in this environment."""
        return cls(
            code=code,
            seal="",
            seconds=round(seconds),
            recorded=datetime.date.today(),
            keras=version("keras"),
            tensorflow=""
            if gpu and not find_spec("tensorflow")
            else version("tensorflow"),
            python=platform.python_version(),
            data=data,
            extras=", ".join(f"{name} {v}" for name, v in (extras or {}).items()),
            memory=memory,
            gpu=gpu,
        )

    @classmethod
    def of(cls, fields: dict[str, str], place: Callable[[str], Place]) -> "Made":
        """The fields as an object; raises Fault with the `place` of the field that is wrong."""
        for name in [*FIELDS, *fields]:
            value = fields.get(name)
            if name not in FIELDS:
                fault = f"'{name}' is not a field of a recording"
            elif value is None and name in may_lack(fields.get("gpu")):
                continue
            elif value is None:
                fault = f"the field '{name}' is missing"
            elif not re.fullmatch(FIELDS[name], value or ""):
                fault = f"the field '{name}' cannot be '{value}'"
            else:
                continue
            raise Fault(place(name), f"{fault}; only `make record` writes these fields")
        try:
            recorded = datetime.date.fromisoformat(fields["recorded"])
        except ValueError as error:
            raise Fault(place("recorded"), f"this is not a date: {error}") from error
        numbers = {name: int(fields.get(name, 0)) for name in ("seconds", "memory")}
        given = {"tensorflow": "", **fields, **numbers, "recorded": recorded}
        return cls(extras=str(given.pop("with", "")), **given)  # type: ignore[arg-type]

    @property
    def fields(self) -> dict[str, str]:
        """The fields as text."""
        values = {**vars(self), "with": self.extras}
        return {
            name: str(values[name])
            for name in FIELDS
            if values[name] or name not in may_lack(self.gpu)
        }

    @property
    def circumstances(self) -> dict[str, str]:
        """The fields that results may depend on: versions and data."""
        names = ("keras", "tensorflow", "python", "data", "with", "gpu")
        return {name: self.fields[name] for name in names if name in self.fields}

    @property
    def sentence(self) -> str:
        """The sentence that pages show."""
        others = [f"TensorFlow {self.tensorflow}"] if self.tensorflow else []
        others += [self.extras] if self.extras else []
        packages = ", ".join([f"Keras {self.keras}", *others])
        on = f", on one GPU ({self.gpu})" if self.gpu else ""
        said = (
            f"Recorded on {self.recorded} with {packages} and Python {self.python}{on}."
        )
        if not self.data:
            return said
        _, fingerprint = self.data.split()
        source = KNOWN.get(fingerprint, f"from a file with sha256 {fingerprint[:12]}")
        counts = "50,000 training and 10,000 test images"
        return f"{said}\nData: CIFAR-10, {counts}; {source}."

    def sealed(self, content: str) -> "Made":
        """The same, with a seal over `content` and the fields."""
        said = [str(self.recorded), *self.circumstances.values(), content]
        seal = hashlib.sha256("\n".join(said).encode()).hexdigest()
        return dataclasses.replace(self, seal=seal)

    def seals(self, content: str) -> bool:
        """Whether the seal matches `content`, so that nobody has changed it since."""
        return self == self.sealed(content)
