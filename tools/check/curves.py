"""The curves of a recorded chart, in the units of its axes, read from the SVG file."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from tools.model.files import read_text
from tools.model.places import Fault, Place

SVG = "{http://www.w3.org/2000/svg}"
POINT = re.compile(r"[ML] (-?[\d.]+) (-?[\d.]+)")
STROKE = re.compile(r"stroke: ([^;]+)")
AXES = {"M 0 0  L 0 3.5": "x", "M 0 0  L -3.5 0": "y"}  # a tick's mark -> its axis


@dataclass(frozen=True)
class Curve:
    """A line of a chart: its name in the legend, and its points."""

    place: Place
    label: str
    points: list[tuple[float, float]]


@dataclass(frozen=True)
class Chart:
    """Its curves, and the label of its y axis."""

    curves: list[Curve]
    y: str


class Scale:
    """The scale of an axis, from the positions of its ticks."""

    def __init__(self, place: Place, ticks: list[tuple[float, float]]) -> None:
        if len(ticks) < 2:
            raise Fault(place, "this chart has an axis with less than two numbers")
        (at, value), (last, end) = ticks[0], ticks[-1]
        self.at, self.value, self.unit = at, value, (end - value) / (last - at)
        for other, said in ticks:
            if abs(self.of(other) - said) > abs(self.unit) / 100:
                raise Fault(place, f"the number {said:g} is not at its tick")

    def of(self, at: float) -> float:
        """The value at a position."""
        return self.value + (at - self.at) * self.unit


def read(path: Path) -> Chart:
    """The chart in a figure; raises Fault if there is none."""
    svg, top = read_text(path), Place(path, 1)
    try:
        root = ET.fromstring(svg)
    except ET.ParseError as error:
        raise Fault(
            Place(path, error.position[0]), f"this is not an SVG file: {error}"
        ) from error
    marks = {
        f"#{one.get('id')}": AXES.get(one.get("d", "").strip())
        for one in root.iter(f"{SVG}path")
    }
    ticks: dict[str, list[tuple[float, float]]] = {"x": [], "y": []}
    drawn: list[tuple[str, str]] = []  # stroke and path of each line
    names: dict[str, str] = {}  # stroke -> label
    y, tick, stroke = "", None, ""
    for one in root.iter():
        style, path_of = one.get("style", ""), one.get("d", "")
        text = "".join(one.itertext()).strip()
        if one.tag == f"{SVG}use":
            axis = marks.get(one.get("href", ""))
            tick = (axis, float(one.get(axis, 0))) if axis else None
        elif one.tag == f"{SVG}path" and "fill: none" in style:
            found = STROKE.search(style)
            stroke = found[1] if found else ""
            if one.get("clip-path"):
                drawn.append((stroke, path_of))
        elif one.tag == f"{SVG}text" and tick:
            axis, at = tick
            try:
                ticks[axis].append((at, float(text.replace("\N{MINUS SIGN}", "-"))))
            except ValueError as error:
                raise Fault(top, f"'{text}' at an axis is not a number") from error
            tick = None
        elif one.tag == f"{SVG}text" and "rotate(-90" in one.get("transform", ""):
            y = text
        elif one.tag == f"{SVG}text" and stroke:
            names[stroke] = text
    scales = {axis: Scale(top, marked) for axis, marked in ticks.items()}
    return Chart(
        curves=[
            Curve(
                Place(path, svg.count("\n", 0, svg.index(path_of)) + 1),
                names.get(stroke, ""),
                [
                    (scales["x"].of(float(across)), scales["y"].of(float(down)))
                    for across, down in POINT.findall(path_of)
                ],
            )
            for stroke, path_of in drawn
        ],
        y=y,
    )
