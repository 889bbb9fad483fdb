"""The newest site and each release link to each other; a plain build links to neither."""

import json
import re

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tools import ROOT


def build_pages(folder, config, **environment):
    """A few small pages, built as the whole site is; the folder they are in."""
    docs = folder / "docs"
    (docs / "ways").mkdir(parents=True)
    for page in ("index.md", "ways/one.md"):
        (docs / page).write_text("# One\n\nWords.\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("SITE_URL", "SITE_VERSION", "REPO_URL"):
            patch.delenv(name, raising=False)
        for name, value in environment.items():
            patch.setenv(name, value)
        settings = load_config(
            str(ROOT / config),
            docs_dir=str(docs),
            site_dir=str(folder / "site"),
            nav=["index.md", "ways/one.md"],
            use_directory_urls=False,
            strict=False,  # it is not the site
        )
        settings.site_url = settings.site_url.removesuffix("/")  # as mike leaves it
        build(settings)
    return folder / "site"


def build_a_page(*arguments, **environment):
    """The HTML of one page."""
    site = build_pages(*arguments, **environment)
    return (site / "ways" / "one.html").read_text("utf-8")


def theme_settings(html):
    return json.loads(re.search(r'id="?__config"?[^>]*>(\{.*?\})</script>', html)[1])


def test_a_plain_build_asks_for_no_versions(tmp_path):
    html = build_a_page(tmp_path, "mkdocs.yml")
    assert theme_settings(html).get("version") is None
    assert "md-banner" not in html
    assert "noindex" not in html


def test_the_newest_has_the_menu_of_versions_and_no_banner(tmp_path):
    html = build_a_page(tmp_path, "publish.yml", SITE_VERSION="newest")
    assert theme_settings(html)["version"] == {"provider": "mike"}
    assert theme_settings(html)["translations"]["select.version"].startswith("newest")
    assert "md-banner" not in html
    assert "noindex" not in html


def test_a_release_leads_readers_and_search_engines_to_the_newest(tmp_path):
    html = build_a_page(tmp_path, "publish.yml", SITE_VERSION="0.1.0")
    assert theme_settings(html)["version"] == {"provider": "mike"}
    assert "You are reading release 0.1.0." in html
    (link,) = re.findall(r'<a href="?([^" >]+)"?>Read the newest version', html)
    assert link.endswith("/../latest/")
    assert '<meta name="robots" content="noindex">' in html


def test_the_menu_of_versions_can_stay_on_a_page(tmp_path):
    """It takes what all addresses of the sitemap begin with for the version's root."""
    site = build_pages(tmp_path, "publish.yml", SITE_URL="https://example.org/0.1/")
    found = re.findall("<loc>(.*)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert found == [
        "https://example.org/0.1/",
        "https://example.org/0.1/ways/one.html",
    ]


def test_the_page_of_what_is_not_found_knows_where_the_version_is(tmp_path):
    site = build_pages(tmp_path, "publish.yml", SITE_URL="https://example.org/0.1/")
    settings = theme_settings((site / "404.html").read_text("utf-8"))
    assert settings["base"] == "/0.1/"


def test_the_link_to_the_repository_asks_github_for_nothing(tmp_path):
    html = build_a_page(tmp_path, "mkdocs.yml", REPO_URL="https://github.com/o/r")
    assert 'class="md-source"' in html
    assert 'data-md-component="source"' not in html
