import pytest

from hrnk_press.errors import ExitCode
from hrnk_press.rendering.template import TemplateFault, render_template

NAME = "templates/press-release.md.j2"


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("one\n{{ headline", 2, "unexpected end of template"),
        ("one\n\n{% if x %}", 3, "endif"),
        ("{{ headlin }}", 1, "'headlin' is undefined"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
        ("\n{{ word | shout }}", 2, "shout"),
        ("\n\n{{ word.__class__.__mro__ }}", 3, "__class__"),
        ("{{ word | attr('__class__') }}", 1, "__class__"),
        ("{{ '{0.__class__}'.format(word) }}", 1, "__class__"),
        ("\n{{ cycler.__init__.__globals__ }}", 2, "__init__"),
        ("\n{{ words.append('x') }}", 2, "append"),
        ("\n{% include 'other.j2' %}", 2, "cannot include"),
        ("\n{% extends 'other.j2' %}", 2, "cannot include"),
        ("{% for x in range(10 ** 9) %}{% endfor %}", 1, "Range too big"),
        ("{% macro f() %}\n{{ f() }}{% endmacro %}{{ f() }}", 2, "nested too deeply"),
    ],
)
def test_a_broken_template_is_one_fault_with_its_line(source, line, says):
    with pytest.raises(TemplateFault) as caught:
        render_template(source, {"word": "x", "words": ["x"]}, name=NAME)
    (fault,) = caught.value.faults
    assert says in fault.message
    assert "\n" not in fault.message
    assert (fault.file, fault.line, fault.code) == (NAME, line, "broken-template")
    assert fault.hint
    assert caught.value.line == line
    assert caught.value.exit_code is ExitCode.UNREADABLE


def test_markdown_is_not_escaped_and_html_is():
    assert render_template("{{ x }}", {"x": "<&>"}, name="a.md.j2") == "<&>"
    assert render_template("{{ x }}", {"x": "<&>"}, name="a.html.j2") == "&lt;&amp;&gt;"
    assert render_template("{{ x | safe }}", {"x": "<&>"}, name="a.html.j2") == "<&>"


def test_lines_of_tags_leave_no_blank_lines_and_the_last_newline_stays():
    assert render_template("{% if true %}\na\n{% endif %}\n", {}, name=NAME) == "a\n"


def test_the_same_source_under_two_names_is_two_templates():
    with pytest.raises(TemplateFault) as first:
        render_template("{{ x }}", {}, name="a.j2")
    with pytest.raises(TemplateFault) as second:
        render_template("{{ x }}", {}, name="b.j2")
    assert [it.value.faults[0].file for it in (first, second)] == ["a.j2", "b.j2"]
