"""How a recording was made: the fields at the head of an output or in a notebook."""

import dataclasses
import datetime
import hashlib
import platform
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version

from tools.model.places import Fault, Place

# What is known of CIFAR-10 by its fingerprint, so that a page says what it was recorded
# on. The official archive is known to Keras, which compares it with a hash of its own.
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
    "recorded": r"\d{4}-\d\d-\d\d",
    "keras": VERSION,
    "tensorflow": VERSION,
    "python": VERSION,
    "data": rf"(cifar10 ({OFFICIAL}|{SHA256}))?",
}


@dataclass(frozen=True)
class Made:
    """How a recording was made.

    code: the hash of the code that ran.
    seal: the hash of what it gave, by which an edit by hand is noticed.
    seconds: how long it ran; this only serves the recorder's estimates.
    data: name and fingerprint of the data set that the code asked for, or nothing.
    """

    code: str
    seal: str
    seconds: int
    recorded: datetime.date
    keras: str
    tensorflow: str
    python: str
    data: str

    @classmethod
    def now(cls, code: str, seconds: float, data: str) -> "Made":
        """How something was made that has run just now, in this environment."""
        return cls(
            code=code,
            seal="",
            seconds=round(seconds),
            recorded=datetime.date.today(),
            keras=version("keras"),
            tensorflow=version("tensorflow"),
            python=platform.python_version(),
            data=data,
        )

    @classmethod
    def of(cls, fields: dict[str, str], place: Callable[[str], Place]) -> "Made":
        """What fields say; raises Fault, at the `place` of the field it is about."""
        for name in [*FIELDS, *fields]:
            value = fields.get(name)
            if name not in FIELDS:
                fault = f"'{name}' is no field of a recording"
            elif value is None:
                fault = f"the field '{name}' is missing"
            elif not re.fullmatch(FIELDS[name], value):
                fault = f"the field '{name}' cannot be '{value}'"
            else:
                continue
            raise Fault(place(name), f"{fault}; only `make record` writes these fields")
        try:
            recorded = datetime.date.fromisoformat(fields["recorded"])
        except ValueError as error:
            raise Fault(place("recorded"), f"this is no date: {error}") from error
        given = {**fields, "recorded": recorded, "seconds": int(fields["seconds"])}
        return cls(**given)  # type: ignore[arg-type]

    @property
    def fields(self) -> dict[str, str]:
        """The fields as they are written."""
        return {name: str(getattr(self, name)) for name in FIELDS}

    @property
    def circumstances(self) -> dict[str, str]:
        """The fields that results may depend on: versions and data."""
        names = ("keras", "tensorflow", "python", "data")
        return {name: self.fields[name] for name in names}

    @property
    def sentence(self) -> str:
        """What pages say of it."""
        said = (
            f"Recorded on {self.recorded} with Keras {self.keras}, TensorFlow "
            f"{self.tensorflow} and Python {self.python}."
        )
        if not self.data:
            return said
        _, fingerprint = self.data.split()
        source = KNOWN.get(fingerprint, f"from a file with sha256 {fingerprint[:12]}")
        counts = "50,000 training and 10,000 test images"
        return f"{said}\nData: CIFAR-10, {counts}; {source}."

    def sealed(self, content: str) -> "Made":
        """The same, with the seal of `content` and of what the fields say of it."""
        said = [str(self.recorded), *self.circumstances.values(), content]
        seal = hashlib.sha256("\n".join(said).encode()).hexdigest()
        return dataclasses.replace(self, seal=seal)

    def seals(self, content: str) -> bool:
        """Whether the seal is that of `content`, so that nobody has changed it since."""
        return self == self.sealed(content)
