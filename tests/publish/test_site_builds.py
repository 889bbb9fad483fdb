"""The built site shows what ran, and is built without TensorFlow."""

import re
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser

import pytest

from tests.support.census import code_blocks_collected
from tools import DOCS, ROOT
from tools.model.files import relative

WITHOUT_TENSORFLOW = """
import sys
sys.modules["tensorflow"] = sys.modules["keras"] = None  # an import would fail
from tools.publish.build import main
sys.exit(main(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_TENSORFLOW, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


class Code(HTMLParser):
    """The texts of the Python blocks of a page, as a browser would copy them."""

    def __init__(self):
        super().__init__()
        self.blocks, self.inside, self.copying = [], False, False

    def handle_starttag(self, tag, attributes):
        classes = (dict(attributes).get("class") or "").split()
        if tag == "div" and "highlight" in classes:
            self.inside = "language-python" in classes
        if tag == "code" and self.inside:
            self.copying = True
            self.blocks.append("")

    def handle_endtag(self, tag):
        if tag == "code" and self.copying:
            self.copying = self.inside = False

    def handle_data(self, data):
        if self.copying:
            self.blocks[-1] += data


def html_of(site, page):
    return (site / page.relative_to(DOCS).with_suffix(".html")).read_text("utf-8")


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=relative)
def test_the_page_shows_the_code_that_the_tests_execute(site, page):
    parser = Code()
    parser.feed(html_of(site, page))
    executed = [block.code for block in code_blocks_collected(page)]

    def lines(text):
        return [line.rstrip() for line in text.splitlines() if line.strip()]

    assert [lines(code) for code in parser.blocks] == [lines(code) for code in executed]


def test_only_code_that_has_a_colour_is_an_element(site):
    html = html_of(site, DOCS / "ways" / "subclassing.md")
    of_code = set(re.findall(r'<span class="(\w{1,2})">', html))
    assert {"k", "kn", "mi", "s2"} <= of_code
    assert not of_code & {"n", "p", "o", "w"}


def test_the_notebook_can_be_downloaded(site):
    assert (site / "notebooks/three-ways.ipynb").exists()
    assert "three-ways.ipynb" in (site / "notebooks/three-ways.html").read_text("utf-8")


LINK_BELOW = re.compile(
    r'class="md-footer__link.*?aria-label="(?:Previous|Next): (.*?)".*?'
    r'class="md-ellipsis">\s*(.*?)\s*</div>',
    re.DOTALL,
)


def test_the_links_to_the_pages_beside_are_called_by_their_titles(site):
    html = "".join(path.read_text("utf-8") for path in site.rglob("*.html"))
    names = {
        (unescape(name), unescape(shown)) for name, shown in LINK_BELOW.findall(html)
    }
    assert any("<" in name for name, _ in names)
    assert [pair for pair in names if pair[0] != pair[1]] == []
