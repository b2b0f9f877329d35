from pathlib import Path

import pytest

from hrnk_press.desk import telephones
from hrnk_press.desk.telephones import Telephones
from hrnk_press.workspace import machine
from hrnk_press.workspace.locate import Workspace

SWISS, AMERICAN = "+41 22 555 01 43", "+1 202-555-0143"
WRONG = "+1 202-555-014"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The numbers that the library was asked about."""
    numbers: list[str] = []

    def noted(number: str, region: str) -> str:
        numbers.append(number)
        return ask(number, region)

    ask = telephones.phone_fault
    monkeypatch.setattr(telephones, "phone_fault", noted)
    return numbers


@pytest.fixture
def office(office_folder: Path) -> Workspace:
    return Workspace(office_folder)


def kept_file(office: Workspace) -> Path:
    return office.root / ".hrnk-press" / "cache" / "telephones"


def read_all(office: Workspace) -> list[tuple[str, str]]:
    known = Telephones(office)
    answers = [
        (known.printed(it, "CH"), known.fault(it, "CH"))
        for it in (SWISS, AMERICAN, WRONG, "022 555 01 43", "")
    ]
    known.keep()
    return answers


def test_a_number_that_is_good_as_typed_is_asked_about_once(
    office: Workspace, asked: list[str]
) -> None:
    first = read_all(office)
    assert first[0] == (SWISS, "")
    assert first[2][1] == "it has too many or too few digits for +1"
    assert first[3][0] == SWISS
    asked.clear()
    assert read_all(office) == first
    assert SWISS not in asked
    assert AMERICAN not in asked
    assert WRONG in asked


def test_the_file_holds_no_number(office: Workspace) -> None:
    read_all(office)
    kept = kept_file(office).read_text()
    assert not any(it[-4:] in kept.split() or it in kept for it in (SWISS, AMERICAN, WRONG))


def test_another_library_is_asked_anew(
    office: Workspace, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_all(office)
    asked.clear()
    monkeypatch.setattr(Telephones, "_library", "another")
    read_all(office)
    assert {SWISS, AMERICAN} <= set(asked)
    assert kept_file(office).read_text().splitlines()[0] == "another"


def test_what_another_machine_wrote_is_not_believed(
    office: Workspace, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    read_all(office)
    asked.clear()
    elsewhere = tmp_path / "machine-id"
    elsewhere.write_text("another")
    monkeypatch.setattr(machine, "MACHINE_ID", elsewhere)
    read_all(office)
    assert {SWISS, AMERICAN} <= set(asked)


@pytest.mark.parametrize("content", [b"", b"\xff\n\xff", b"x\ny\n"])
def test_a_damaged_file_is_none(office: Workspace, content: bytes) -> None:
    first = read_all(office)
    kept_file(office).write_bytes(content)
    assert read_all(office) == first


def test_where_nothing_can_be_written_nothing_is(office: Workspace) -> None:
    kept_file(office).parent.parent.mkdir(exist_ok=True)
    kept_file(office).parent.write_text("in the way")
    assert read_all(office)[0] == (SWISS, "")
