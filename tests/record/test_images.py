"""Images in figures and notebooks are recorded small, and remain the same pictures."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from tools.record import images


@pytest.fixture
def png():
    """A PNG in base64: a smooth gradient with some noise, 96 by 96 pixels."""
    noise = np.random.default_rng(0).integers(0, 40, size=(96, 96, 3))
    ramp = np.linspace(0, 200, 96)[:, None, None]
    file = io.BytesIO()
    Image.fromarray((ramp + noise).astype("uint8")).save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def pixels(text):
    image = Image.open(io.BytesIO(base64.b64decode(text))).convert("RGB")
    return np.asarray(image).astype(float)


def test_an_image_in_a_figure_becomes_a_small_webp(png):
    svg = images.smaller(f'<svg><image href="data:image/png;base64,{png}"/></svg>')
    start, _, rest = svg.partition("data:image/webp;base64,")
    webp, _, end = rest.partition('"')
    assert (start, end) == ('<svg><image href="', "/></svg>")
    assert len(webp) < len(png) / 2
    assert np.abs(pixels(webp) - pixels(png)).mean() < 15


def test_a_picture_of_a_notebook_has_few_colours(png):
    small = images.with_few_colours(png)
    assert len(small) < len(png) / 2
    assert np.abs(pixels(small) - pixels(png)).mean() < 15
    colours = {tuple(one) for row in pixels(small) for one in row}
    assert len(colours) <= images.COLOURS
