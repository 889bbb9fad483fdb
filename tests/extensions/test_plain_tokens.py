"""Only coloured tokens are elements; what a reader sees and copies is unchanged."""

import re

import markdown

CODE = '```python\nx = model.fit("a", 1)  # 1 < 2\n```\n'


def html(*extensions):
    made = markdown.Markdown(
        extensions=["pymdownx.superfences", "pymdownx.highlight", *extensions]
    )
    return made.convert(CODE + '\n<span class="n">by hand</span>\n')


def words(text):
    return re.sub("<[^>]*>", "", text)


def test_plain_tokens_are_no_elements_and_the_text_is_the_same():
    before, after = html(), html("tools.extensions.plain_tokens")
    assert words(after) == words(before)
    for plain in ("n", "p", "o", "w"):
        assert f'<span class="{plain}">' not in after
    for coloured in ('<span class="s2">', '<span class="mi">1', '<span class="c1">'):
        assert coloured in after
    assert "x = model.fit(" in re.sub("<(?!span class=)[^>]*>", "", after)
