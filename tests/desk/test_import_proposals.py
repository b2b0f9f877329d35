"""Who is proposed for contacts.toml: what several files tell of one name comes together."""

from pathlib import Path

import pytest

from hrnk_press.desk.import_sheet import csv_sheet, html_sheet
from hrnk_press.desk.import_standing import proposed
from hrnk_press.workspace.locate import Workspace
from tests.desk.test_import_archive import imported

BY_TITLE = """\
PRESS RELEASE: Nine Wells Mapped

GENEVA, May 7, 2014 — River Watch maps nine wells.

“All of them are deep,” said Ida Roth, Director of the Mill Club.
"""
BY_ADDRESS = """\
PRESS RELEASE: Ten Boats Counted

GENEVA, May 9, 2014 — River Watch counts ten boats.

Contact: Ida Roth, ida@example.org
"""


@pytest.mark.parametrize("order", [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_the_address_of_one_file_joins_the_title_of_another(
    office_folder: Path, tmp_path: Path, order: tuple[str, str]
) -> None:
    (tmp_path / "a.txt").write_text(BY_TITLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(BY_ADDRESS, encoding="utf-8")
    result = imported(office_folder, *(tmp_path / it for it in order))
    (proposal,) = (it for it in result.proposals if it.name == "Ida Roth")
    assert proposal.email == "ida@example.org"
    assert set(proposal.source.split(", ")) <= {"a.txt", "b.txt"}
    assert "b.txt" in proposal.source


CURLY = """\
PRESS RELEASE: Eleven Nets Mended

GENEVA, May 11, 2014 — River Watch mends eleven nets.

“None of them is new,” said Dr. Ida O’Roth, Director of the Mill Club.
"""
KOREAN = """\
보도자료

물결클럽, 우물 9곳의 지도를 공개

(제네바=2014년 5월 7일) 시민단체 물결클럽은 7일 우물 9곳의 지도를 공개했다.

박서윤 물결클럽 사무국장은 "모두 깊다"고 말했다.

한지우 교수는 "모두 오래됐다"고 밝혔다.
"""
LETTER = """\
Open Letter on the Nine Wells

Geneva, May 7, 2014

To the Minister of Water

Dear Minister,

We ask you to open the nine wells to everybody who lives beside them.

Respectfully,

Mara Ilves, Director, River Watch

Amb. Ida de Roth (ret.)
"""


def test_one_name_is_proposed_once_however_its_apostrophe_is_typed(
    office_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(CURLY.replace("O’", "O'"), encoding="utf-8")
    (tmp_path / "b.txt").write_text(CURLY.replace("None", "Not one"), encoding="utf-8")
    result = imported(office_folder, tmp_path / "a.txt", tmp_path / "b.txt")
    (proposal,) = result.proposals
    assert proposed(proposal) == (
        "not in contacts.toml: Dr. Ida O'Roth, Director of the Mill Club (speaker, a.txt, 2014-05-11)"
    )


def test_koreans_who_are_quoted_are_proposed_with_what_they_are(
    office_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(KOREAN, encoding="utf-8")
    result = imported(office_folder, tmp_path / "a.txt")
    assert [(it.name, it.title) for it in result.proposals] == [
        ("박서윤", "물결클럽 사무국장"),
        ("한지우", "교수"),
    ]


def test_a_letter_of_which_the_text_says_who_signed_is_not_called_unsigned(
    office_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(LETTER, encoding="utf-8")
    result = imported(office_folder, tmp_path / "a.txt")
    (letter,) = result.imported
    assert "letter-unsigned" not in {it.finding.name for it in letter.findings}
    assert [(it.line, it.message) for it in letter.notes if "signed" in it.message] == [
        (13, "the text alone says who signed this letter (1 of 2 not in contacts.toml)")
    ]
    (proposal,) = result.proposals
    assert "Amb. Ida de Roth (ret.) (signatory," in proposed(proposal)
    for sheet in (csv_sheet, html_sheet):
        assert "Mara Ilves (mara-ilves); Amb. Ida de Roth" in sheet(
            result, Workspace(office_folder)
        )


def quoted(said: str) -> str:
    return f"PRESS RELEASE: Nine Wells Mapped\n\nGENEVA, May 7, 2014 — River Watch maps nine wells.\n\n{said}\n"


@pytest.mark.parametrize(
    ("said", "speakers", "notes"),
    [
        (
            "“They are deep,” said Mara Ilves of the Mill Museum.",
            [""],
            ['"Mara Ilves of the Mill Museum" was not taken for mara-ilves of contacts.toml'],
        ),
        (
            "“They are deep,” said Mara Ilves of the Mill Museum.\n\nContact: Mara Ilves, 555-0143",
            ["mara-ilves"],
            ['"Mara Ilves of the Mill Museum" was taken for mara-ilves of contacts.toml'],
        ),
        ("“They are deep,” said Mara Ilves, chair of River Watch.", ["mara-ilves"], []),
        (
            "“They are deep,” said Ada Ilves.\n\n“They are dry,” Mara Ilves said.\n\n“They are old,” Ilves said.",
            ["", "mara-ilves", ""],
            ['whose words these are is open: "Ilves" may be Mara Ilves or Ada Ilves'],
        ),
        (
            "“They are deep,” said Mara Ilves Roth, a nurse.\n\n“They are dry,” Mara Ilves said.",
            ["", ""],
            [
                'whose words these are is open: "Mara Ilves" may be Mara Ilves or Mara Ilves Roth',
            ],
        ),
        (
            "“They are deep,” said Mara Ilves Roth, a nurse.\n\n“They are dry,” said Director Mara Ilves.",
            ["", "mara-ilves"],
            [],
        ),
    ],
)
def test_whose_words_are_doubtful_is_told(
    office_folder: Path, tmp_path: Path, said: str, speakers: list[str], notes: list[str]
) -> None:
    (tmp_path / "a.txt").write_text(quoted(said), encoding="utf-8")
    (release,) = imported(office_folder, tmp_path / "a.txt").imported
    assert [it.speaker for it in release.quotes] == speakers
    assert [it.message for it in release.notes if "jun" not in it.message] == notes
