"""Images inside figures and notebooks, made small enough for a page."""

import base64
import io
import re

EMBEDDED = re.compile(r"data:image/png;base64,([A-Za-z0-9+/=\s]+)")
QUALITY = 80  # of WebP, in percent
COLOURS = 64  # of a plot in a notebook


def smaller(svg: str) -> str:
    """A figure whose embedded PNG images are WebP, a third of their size."""
    from PIL import Image  # comes with Matplotlib, which builds of the site do not need

    def as_webp(match: re.Match[str]) -> str:
        image = Image.open(io.BytesIO(base64.b64decode(match[1])))
        file = io.BytesIO()
        image.save(file, "WEBP", quality=QUALITY, method=6)
        return f"data:image/webp;base64,{base64.b64encode(file.getvalue()).decode()}"

    return EMBEDDED.sub(as_webp, svg)


def with_few_colours(png: str) -> str:
    """A PNG in base64, as a notebook holds it, with a palette of `COLOURS`."""
    from PIL import Image

    image = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB")
    file = io.BytesIO()
    image.quantize(COLOURS).save(file, "PNG", optimize=True)
    return base64.b64encode(file.getvalue()).decode()
