"""Equal verdicts side by side are one cell; other tables stay as they are."""

import markdown

TABLE = """\
| Task | a | b | c |
|---|---|---|---|
| [x](x.md) | yes { .yes } | yes { .yes } | only `if` { .only } |
| y | only `if` { .only } | only `if` { .only } | only `if` { .only } |
| z | yes { .yes } | yes { .no } | yes |
"""


def converted(text):
    extensions = ["tables", "attr_list", "tools.extensions.merged_cells"]
    return markdown.markdown(text, extensions=extensions).split("<tbody>")[1].split()


def test_equal_neighbours_are_one_cell_and_the_first_is_a_head():
    assert " ".join(converted(TABLE)) == (
        '<tr> <th scope="row"><a href="x.md">x</a></th> <td class="yes" colspan="2">yes</td> '
        '<td class="only">only <code>if</code></td> </tr> '
        '<tr> <th scope="row">y</th> <td class="only" colspan="3">only <code>if</code></td> </tr> '
        '<tr> <th scope="row">z</th> <td class="yes">yes</td> <td class="no">yes</td> '
        "<td>yes</td> </tr> </tbody> </table>"
    )


def test_a_table_without_verdicts_stays_as_it_is():
    table = "| a | b |\n|---|---|\n| 1 | 1 |\n"
    assert (
        " ".join(converted(table))
        == "<tr> <td>1</td> <td>1</td> </tr> </tbody> </table>"
    )
