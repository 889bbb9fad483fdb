"""A figure in a page takes the colours of the page and does not affect its ids."""

import re
import xml.etree.ElementTree as ET

import pytest

from tools.record import figures

DRAWING = """<?xml version="1.0"?>
<!DOCTYPE svg>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
     width="504pt" height="252pt" version="1.1" viewBox="0 0 504 252">
 <metadata>drawn on a Monday</metadata>
 <style>* { stroke-linecap: butt }</style>
 <defs>
  <path id="a" d="M 0 0"/>
  <clipPath id="frame"><rect x="0"/></clipPath>
 </defs>
 <g id="unused" class="node">
  <title>Keras</title>
  <path d="M 1 1" style="fill: #ffffff; stroke: #000000"/>
  <path d="M 2 2" style="stroke: #1F77B4" clip-path="url(#frame)"/>
  <path d="M 3 3" stroke="#ff7f0e" fill="black"/>
  <path d="M 4 4" fill="#123456"/>
  <use xlink:href="#a"/>
  <text font-family="Times" style="font: 10px 'DejaVu Sans', sans-serif; fill: #000000"
        data-note="black">two

  words</text>
 </g>
</svg>
"""


@pytest.fixture(scope="module")
def text():
    return figures.fit_for_page(DRAWING, "name")


@pytest.fixture(scope="module")
def root(text):
    return ET.fromstring(text)


def attributes(root, name):
    return [one.get(name) for one in root.iter() if one.get(name) is not None]


def test_it_is_as_wide_as_it_was_drawn_and_shrinks(root):
    assert "max-width: 672px" in root.get("style")
    assert root.get("viewBox") == "0 0 504 252"
    for fixed in ("width", "height", "version"):
        assert root.get(fixed) is None


def test_it_takes_the_page_s_colours(root):
    assert root.get("fill") == "currentColor"
    styles = attributes(root, "style")
    assert "fill: var(--md-default-bg-color, white); stroke: currentColor" in styles
    assert "stroke: var(--figure-1, #1f77b4)" in styles
    assert attributes(root, "stroke") == ["var(--figure-2, #ff7f0e)"]
    assert attributes(root, "fill") == ["currentColor", "currentColor", "#123456"]
    assert attributes(root, "data-note") == ["black"]


def test_nothing_of_it_reaches_beyond_it(root, text):
    assert attributes(root, "class") == []
    assert attributes(root, "font-family") == []
    assert "metadata" not in text
    assert "<style" not in text
    assert "<title" not in text
    assert "DOCTYPE" not in text
    assert "<?xml" not in text
    assert "ns0:" not in text


def test_ids_carry_its_name_and_only_used_ones_stay(root):
    assert attributes(root, "id") == ["name-a", "name-frame"]
    assert attributes(root, "href") == ["#name-a"]
    assert attributes(root, "clip-path") == ["url(#name-frame)"]
    assert not attributes(root, f"{{{figures.XLINK}}}href")


def test_letters_take_the_page_s_font_and_keep_their_size(root):
    (style,) = attributes(root.find(f".//{{{figures.SVG}}}text"), "style")
    assert style == "font-size: 10px; fill: currentColor"


def test_it_is_hidden_from_screen_readers_that_read_its_description(root):
    assert root.get("aria-hidden") == "true"
    assert root.get("stroke-linejoin") == "round"


def test_markdown_does_not_end_it(text):
    assert "\n\n" not in text
    assert not re.search(r"\n\s+\S", text)
    assert text.startswith("<svg")
    assert text.endswith("</svg>\n")


def test_words_are_those_that_a_reader_sees():
    assert figures.words_of(DRAWING) == ["two words"]
    bare = "<svg><g><text>a<tspan> b</tspan></text><text>c</text></g></svg>"
    assert figures.words_of(bare) == ["a b", "c"]


def test_what_is_no_drawing_is_named():
    with pytest.raises(
        figures.NotAPicture, match=r"name\.svg is not an SVG file: .*column"
    ):
        figures.fit_for_page("<svg", "name")
