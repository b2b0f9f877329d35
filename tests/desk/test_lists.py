"""Lists of people as other rooms read them."""

import pytest

from hrnk_press.desk.lists import members_of, sound_list
from hrnk_press.desk.load import open_office
from hrnk_press.model.media_list import Member
from hrnk_press.workspace.locate import Workspace


def test_nobody_has_to_read_a_list_to_its_end(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    unheard: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", unheard.append)
    ws.lists.mkdir(mode=0o700, exist_ok=True)
    rows = "".join(f"journalist.{number}@kurier.example.org,,,,,,,\n" for number in range(9))
    (ws.lists / "europe.csv").write_text(f"{','.join(Member._fields)}\n{rows}")
    mail = open_office(ws).office.mail
    known = sound_list(ws, mail, "europe")
    assert known.tidy
    with members_of(ws, mail, known) as members:
        assert next(members).email == "journalist.0@kurier.example.org"
    del members
    assert unheard == []
