"""Prepare an SVG that a snippet drew for inclusion in a page.

Matplotlib and Graphviz draw black on white, with styles and ids that would
affect the rest of a page. Here black becomes the text colour of the page, white its
background, the first two line colours those of the site, and what changes from run to
run (dates, addresses) is removed.
"""

import re
import xml.etree.ElementTree as ET

from tools.record import images

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"

# As CSS properties of the page, with the original colour where none is set.
COLOURS = {
    "black": "currentColor",
    "#000000": "currentColor",
    "white": "var(--md-default-bg-color, white)",
    "#ffffff": "var(--md-default-bg-color, white)",
    "#1f77b4": "var(--figure-1, #1f77b4)",
    "#ff7f0e": "var(--figure-2, #ff7f0e)",
}
COLOUR = re.compile(r"(#[0-9a-f]{6}|\bblack\b|\bwhite\b)", re.IGNORECASE)
PAINT = ("fill", "stroke", "style")


class NotAPicture(Exception):
    """The file is not SVG; the message is that of the parser."""


def fit_for_page(svg: str, name: str) -> str:
    """The picture without document header, size, metadata and its own colours.

    Every id begins with `name`, so that a page can contain several pictures.
    """
    try:
        root = ET.fromstring(svg)
    except ET.ParseError as error:
        raise NotAPicture(f"{name}.svg is not an SVG file: {error}") from error
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    _, _, width, _ = root.get("viewBox", "0 0 600 0").split()
    pixels = float(width) * 4 / 3  # a picture's units are points
    root.set("style", f"max-width: {pixels:.0f}px")
    root.set("fill", "currentColor")
    root.set("stroke-linejoin", "round")
    root.set("aria-hidden", "true")  # the figure around it has the description

    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in (
                f"{{{SVG}}}metadata",
                f"{{{SVG}}}style",
                f"{{{SVG}}}title",
            ):
                parent.remove(child)

    used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', ET.tostring(root, "unicode")))
    for element in root.iter():
        identity = element.attrib.pop("id", None)
        if identity in used:
            element.set("id", f"{name}-{identity}")
        element.attrib.pop("class", None)
        for key, value in list(element.attrib.items()):
            if key in PAINT:
                value = COLOUR.sub(
                    lambda match: COLOURS.get(match[0].lower(), match[0]), value
                )
                value = re.sub(r"font: ([\d.]+px) [^;]*", r"font-size: \1", value)
            if key == f"{{{XLINK}}}href":
                del element.attrib[key]
                key = "href"
            value = re.sub(r"url\(#([^)]+)\)", rf"url(#{name}-\1)", value)
            if key == "href":
                value = value.replace("#", f"#{name}-", 1)
            element.set(key, value)
        if element.get("font-family"):
            del element.attrib["font-family"]
    ET.register_namespace("", SVG)
    text = ET.tostring(root, "unicode")
    # One element a line, and no empty lines: Markdown would end the picture there.
    return images.smaller(re.sub(r"\s*\n\s*", "\n", text).strip() + "\n")


def words_of(svg: str) -> list[str]:
    """The texts in a picture, in order."""
    return [
        " ".join("".join(element.itertext()).split())
        for element in ET.fromstring(svg).iter()
        if element.tag.endswith("}text") or element.tag == "text"
    ]
