"""The Markdown of the site writes numbers into everything that a reader sees, except code."""

import markdown
import pytest

from tools.model.numbers import Unresolved

BATCHES = "{{ sequential/lenet5.out:fit | /# - }}"
PAGE = f"""# {BATCHES} batches

| `{BATCHES}` | [{BATCHES}](x.md) |
|---|---|
| a | {BATCHES} |

<div role="img" aria-label="{BATCHES}">
<span>{BATCHES}</span>
</div>

=== "Tab"

    - {BATCHES}

    ```text
    {BATCHES} stays
    ```
"""


def converted(text: str) -> str:
    extensions = ["tables", "md_in_html", "pymdownx.superfences", "pymdownx.tabbed"]
    extensions.append("tools.extensions.numbers")
    return markdown.markdown(text, extensions=extensions)


def test_all_but_code_blocks_have_their_numbers():
    html = converted(PAGE)
    assert html.count("704") == 7
    assert html.count("{{") == 1
    assert "| /# - }} stays" in html


def test_the_build_stops_at_a_number_that_nothing_gives():
    with pytest.raises(Unresolved, match=r"says 705, but .* gives 704"):
        converted(PAGE.replace(BATCHES, BATCHES.replace("{{", "{{ 705 ="), 1))


def test_who_only_reads_a_page_is_not_stopped():
    wrong = BATCHES.replace("{{", "{{ 705 =")
    settings = {"tools.extensions.numbers": {"strict": False}}
    html = markdown.markdown(
        f"{wrong} {BATCHES}",
        extensions=["tools.extensions.numbers"],
        extension_configs=settings,
    )
    assert html == f"<p>{wrong} 704</p>"
