from hrnk_press.cli.reply import Styled
from hrnk_press.cli.table import Row, table
from hrnk_press.cli.terminal import Paper, display_width

ROWS = [
    Row(
        ("border-survey", "draft", "A headline that is far too long to stand beside the others"),
        (Styled("05:01 UTC", "dim"),),
    ),
    Row(("서명", "archived", "tab\there \x1b[31m")),
]


def _text(paper: Paper) -> list[str]:
    return [
        "".join(part if isinstance(part, str) else part.text for part in line)
        for line in table(("Release", "State", "Headline"), ROWS, paper)
    ]


def test_a_table_fits_its_terminal() -> None:
    lines = _text(Paper(width=40, terminal=True))
    assert all(display_width(line) <= 40 for line in lines)
    assert lines[0].split() == ["Release", "State", "Headline"]
    assert lines[1].startswith("border-survey  draft     A headline")
    assert lines[1].endswith("…")
    assert lines[2] == "  05:01 UTC"
    assert lines[3].startswith("서명           archived")


def test_a_pipe_gets_whole_cells_between_tabs() -> None:
    lines = _text(Paper(width=40, terminal=False))
    assert lines == [
        "border-survey\tdraft\tA headline that is far too long to stand beside the others",
        "서명\tarchived\ttab\\there \\x1b[31m",
    ]


def test_columns_narrower_than_one_are_not_asked_for() -> None:
    assert all(display_width(line) <= 12 for line in _text(Paper(width=12, terminal=True))[1:2])


def test_what_stands_in_the_way_is_wrapped_beside_its_mark() -> None:
    rows = [
        Row(("a", "b"), (Styled("✗ nobody has said so", "red"), Styled("no mark at all", "dim")))
    ]
    lines = [
        "".join(part if isinstance(part, str) else part.text for part in line)
        for line in table(("Release", "State"), rows, Paper(width=14, terminal=True))
    ]
    assert lines[2:] == ["  ✗ nobody has", "    said so", "  no mark at", "  all"]
