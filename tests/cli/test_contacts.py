"""The commands about contacts: what they show, what they write, and what they refuse."""

from pathlib import Path

import pytest

from hrnk_press.cli import ask
from tests.cli.conftest import Run, real
from tests.cli.test_new import ENTER, at_terminal, finished

NILS = ("contacts", "add", "Nils Berg", "--email", "nils@river.org", "--phone", "(202) 555-0126")


@pytest.fixture
def contacts(office_folder: Path) -> Path:
    return office_folder / "contacts.toml"


def test_list_data_and_words(run: Run) -> None:
    everybody = run("contacts", "list", "--json").data["contacts"]
    assert [it["id"] for it in everybody] == [
        "river-watch",
        "han-institute",
        "mara-ilves",
        "jun-seo",
    ]
    assert everybody[2] == {
        "id": "mara-ilves",
        "kind": "person",
        "name": "Mara Ilves",
        "title": "Director of Research",
        "organization": "river-watch",
        "email": "press@riverwatch.example.org",
        "phone": "+1 202-555-0143",
    }
    found = run("contacts", "list", "han SPOKES", "--json").data["contacts"]
    assert [it["id"] for it in found] == ["jun-seo"]
    assert run("contacts", "list", "han").out.splitlines()[1] == (
        "jun-seo\tJun Seo\tSpokesperson, han-institute\tmedia@han.example.org\t+82 2-555-0178"
    )


def test_show_data(run: Run) -> None:
    data = run("contacts", "show", "jun-seo", "--json").data
    assert data["phone"] == {
        "typed": "+82 2-555-0178",
        "printed": "+82 2-555-0178",
        "dialled": "+8225550178",
    }
    assert data["roles"][0]["texts"] == {"ko": "대변인"}
    assert run("contacts", "show", "river-watch", "--json").data["people"] == ["mara-ilves"]
    missing = run("contacts", "show", "jun-so")
    assert (missing.code, "Did you mean jun-seo?" in missing.err) == (4, True)


def test_added_at_the_end_of_its_kind_comments_and_order_kept(run: Run, contacts: Path) -> None:
    before = contacts.read_text()
    added = run(*NILS, "--title", "Adviser", "--org", "river-watch", "--from", "2018-02-01")
    assert added.code == 0
    assert "Phone          +1 202-555-0126 (typed (202) 555-0126)" in added.out
    assert contacts.read_text() == before + (
        '\n[people.nils-berg]\nname = "Nils Berg"\nemail = "nils@river.org"\n'
        'phone = "(202) 555-0126"\n\n[[people.nils-berg.roles]]\ntitle = "Adviser"\n'
        'organization = "river-watch"\nfrom = 2018-02-01\n'
    )
    assert run(*NILS, "--id", "nils-berg").code == 5


def test_an_organization_stands_with_the_organizations(
    run: Run, contacts: Path, tmp_path: Path
) -> None:
    about = tmp_path / "about.txt"
    about.write_text("The Elbe Group counts boats.\nIt is small.\n")
    added = run(
        "contacts", "add", "Elbe Group", "--kind", "organization", "--boilerplate", str(about),
        "--language", "en", "--name-in", "ko=엘베",
    )  # fmt: skip
    assert added.code == 0, added.err
    text = contacts.read_text()
    assert text.index("[organizations.elbe-group]") < text.index("[people.mara-ilves]")
    assert 'names.ko = "엘베"' in text
    assert '"""\nThe Elbe Group counts boats.\nIt is small."""' in text


def test_a_new_title_ends_the_one_before_on_the_day_before(run: Run, contacts: Path) -> None:
    edited = run("contacts", "edit", "mara-ilves", "--title", "President", "--from", "2026-12-01")
    assert edited.code == 0
    assert (
        contacts.read_text()
        .split("[people.mara-ilves]")[1]
        .split("[people.jun-seo]")[0]
        .endswith(
            'title = "Director of Research"\norganization = "river-watch"\nfrom = 2020-01-01\n'
            "through = 2026-11-30\n\n[[people.mara-ilves.roles]]\n"
            'title = "President"\norganization = "river-watch"\nfrom = 2026-12-01\n\n'
        )
    )
    early = run("contacts", "edit", "mara-ilves", "--title", "X", "--from", "2019-01-01")
    assert early.code == 2
    assert "began on 2020-01-01, not before 2019-01-01" in early.err


def test_without_a_day_a_title_is_corrected(run: Run, contacts: Path) -> None:
    before = contacts.read_text()
    assert run("contacts", "edit", "jun-seo", "--title", "Speaker", "--title-in", "ko=").code == 0
    assert contacts.read_text() == before.replace("Spokesperson", "Speaker").replace(
        'titles.ko = "대변인"\n', ""
    )


def test_leaving_and_taking_away(run: Run, contacts: Path) -> None:
    assert (
        run("contacts", "edit", "jun-seo", "--through", "2026-12-31", "--out-of-hours", "").code
        == 0
    )
    text = contacts.read_text()
    assert "from = 2021-03-01\nthrough = 2026-12-31\n" in text
    assert "out_of_hours" not in text
    nothing = run("contacts", "edit", "jun-seo", "--json")
    assert nothing.code == 2


def test_a_boilerplate_follows_another(run: Run, contacts: Path, tmp_path: Path) -> None:
    about = tmp_path / "about.txt"
    about.write_text("New words.")
    command = ("contacts", "edit", "river-watch", "--boilerplate", str(about))
    assert run(*command, "--from", "2027-01-01").code == 0
    assert (
        'since 2004."\nthrough = 2026-12-31\n\n[[organizations.river-watch.boilerplates]]\n'
        'text = "New words."\nfrom = 2027-01-01\n'
    ) in contacts.read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--email", "nils@river"), "nils@river is no mail address"),
        (("--email", "[email protected]"), "a web site has masked it"),
        (("--phone", "+1 202-555-01"), "cannot be dialled"),
        (("--zone", "Europe/Zuerich"), '"Europe/Zuerich" is no time zone'),
        (("--language", "german"), 'should be a language tag, not "german"'),
        (("--title", "X", "--org", "nobody"), "no organization 'nobody'"),
        (("--title", "X", "--org", "nobody"), "add NAME --kind organization"),
        (("--phone", "061 555 01 44"), "the phone_region of press.toml"),
        (("--url", "https://a.org"), "a person has no --url"),
        (("--boilerplate", "-"), "a person has no boilerplate"),
        (("--from", "2026-01-01"), "--from and --org are about a new title"),
        (("--from", "1.2.2026"), "is no day"),
        (("--name-in", "서준"), "names no language"),
        (("--honorific", "a\x1b[31m"), "control character"),
        (("--kind", "robot"), "is no kind"),
        (("--id", "Nils Berg"), "should be an id"),
    ],
)
def test_what_fits_nowhere_is_refused_and_nothing_written(
    office_folder: Path, contacts: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = contacts.read_bytes()
    outcome = real(office_folder, "contacts", "add", "Nils Berg", *arguments, stdin="Words.")
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert contacts.read_bytes() == before


def test_a_file_changed_since_it_was_read_is_left_alone(
    run: Run, contacts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "may_ask", lambda _: True)
    monkeypatch.setattr(ask, "text", lambda *_: contacts.write_text("# mine\n") and "Nils Berg")
    monkeypatch.setattr(ask, "choice", lambda *_: "organization")
    outcome = run("contacts", "add")
    assert outcome.code in (2, 74)
    assert contacts.read_text() == "# mine\n"


def test_import_shows_first_and_writes_when_told(run: Run, contacts: Path, tmp_path: Path) -> None:
    before = contacts.read_text()
    table = tmp_path / "partners.csv"
    table.write_bytes(
        "Nom;Courriel;Téléphone;Fonction;Organisation\n"
        "Mara Ilves;press@riverwatch.example.org;+1 202 555 0144;;\n"
        "Élise Dupont;elise@ong.org;+41 22 555 01 00;Présidente;Han Institute\n".encode("cp1252")
    )
    shown = run("contacts", "import", str(table), "--json")
    assert shown.code == 0, shown.out
    assert (shown.data["format"], shown.data["encoding"]) == ("CSV", "Windows-1252")
    assert shown.data["applied"] is False
    assert contacts.read_text() == before
    assert [it["id"] for it in shown.data["added"]] == ["elise-dupont"]
    assert shown.data["changed"][0]["changes"] == [
        {"key": "phone", "before": "+1 202-555-0143", "after": "+1 202 555 0144"}
    ]
    written = run("contacts", "import", str(table), "--apply")
    assert written.code == 0
    assert "1 new, 1 changed" in written.err
    assert contacts.read_text() == before.replace("+1 202-555-0143", "+1 202 555 0144") + (
        '\n[people.elise-dupont]\nname = "Élise Dupont"\nemail = "elise@ong.org"\n'
        'phone = "+41 22 555 01 00"\n\n[[people.elise-dupont.roles]]\ntitle = "Présidente"\n'
        'organization = "han-institute"\n'
    )
    again = run("contacts", "import", str(table), "--apply", "--json").data
    assert (again["added"], again["changed"], again["unchanged"]) == ([], [], 2)


def test_nobody_becomes_somebody_else_on_a_guess(run: Run, contacts: Path, tmp_path: Path) -> None:
    before = contacts.read_text()
    table = tmp_path / "a.csv"
    table.write_text(
        "name,email,title,organization\n"
        "Mara Ilwes,mara@river.org,,\n"
        "Somebody Else,MEDIA@han.example.org,,\n"
        "Nils Berg,,Adviser,River Wach\n"
    )
    asked = run("contacts", "import", str(table), "--apply", "--json")
    assert asked.code == 1
    assert contacts.read_text() == before
    assert [(it["answer"], it["likes"][0]["id"]) for it in asked.data["questions"]] == [
        ("2", "mara-ilves"),
        ("3", "jun-seo"),
        ("River Wach", "river-watch"),
    ]
    answers = ("--as", "2=mara-ilves", "--as", "3=somebody-else", "--as", "River Wach=river-watch")
    answered = run("contacts", "import", str(table), "--apply", "--json", *answers)
    assert answered.code == 0, answered.out
    assert [it["id"] for it in answered.data["added"]] == ["somebody-else", "nils-berg"]
    assert 'name = "Mara Ilwes"' in contacts.read_text()


def test_a_terminal_asks_who_is_meant_and_whether_to_write(
    run: Run, contacts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "a.csv"
    table.write_text("name,phone\nMara Ilwes,+1 202-555-0199\n")
    monkeypatch.setattr(ask, "may_ask", lambda _: True)
    monkeypatch.setattr(ask, "choice", lambda *_: "mara-ilves")
    monkeypatch.setattr(ask, "agrees", lambda _: True)
    assert run("contacts", "import", str(table)).code == 0
    assert "+1 202-555-0199" in contacts.read_text()


def test_dated_titles_are_not_lost_to_a_table_without_days(
    run: Run, contacts: Path, tmp_path: Path
) -> None:
    before = contacts.read_text()
    table = tmp_path / "a.csv"
    table.write_text("id,name,title,organization\nmara-ilves,Mara Ilves,Chief,river-watch\n")
    outcome = run("contacts", "import", str(table), "--apply")
    assert "left out: the title Chief of Mara Ilves, whose titles are dated" in outcome.err
    assert contacts.read_text() == before


def test_one_faulty_row_keeps_the_registry_as_it_is(
    run: Run, contacts: Path, tmp_path: Path
) -> None:
    before = contacts.read_bytes()
    table = tmp_path / "a.csv"
    table.write_text(
        "name,email,phone,languages,zone,title,organization,id\n"
        "Nils Berg,nils@river.org,,,,,,\n"
        "A,a@river,12,english,Seoul,T,,River Watch\n"
        ",,,,,,,\n"
        ",x@river.org,,,,T,han-institute,jun-seo-2\n"
    )
    outcome = run("contacts", "import", str(table), "--apply", "--json")
    assert outcome.code == 3
    assert contacts.read_bytes() == before
    assert [(it["line"], it["message"].split(":")[0]) for it in outcome.envelope["errors"]] == [
        (3, "column id"),
        (3, "column email"),
        (3, "column phone"),
        (3, "column languages"),
        (3, "column zone"),
        (3, "column organization"),
        (5, "column name"),
    ]


def test_no_name_is_taken_over_that_reads_otherwise_than_it_is_written(
    run: Run, contacts: Path, tmp_path: Path
) -> None:
    before = contacts.read_bytes()
    for name, text in {
        "a.csv": "name,email\nJun \u202eoeS,oes@han.example.org\n",
        "a.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Jun \u202eoeS\nEND:VCARD\n",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        told = run("contacts", "import", str(tmp_path / name), "--apply")
        assert told.code == 3
        assert "error control-character: column" in told.err
        assert "U+202E" in told.err
    assert contacts.read_bytes() == before


@pytest.mark.parametrize("name", ["a.csv", "a.vcf"])
@pytest.mark.parametrize("to", ["csv", "vcard", "vcard4"])
def test_what_is_exported_is_imported_as_it_is(
    run: Run, contacts: Path, tmp_path: Path, name: str, to: str
) -> None:
    file = tmp_path / name
    exported = run("contacts", "export", "--to", to, "--out", str(file), "--json")
    assert exported.data["contacts"] == ["river-watch", "han-institute", "mara-ilves", "jun-seo"]
    data = (
        run("contacts", "import", str(file), "--json").data
        if to != "csv" or name == "a.csv"
        else {}
    )
    assert (data.get("added", []), data.get("changed", []), data.get("left_out", [])) == (
        [],
        [],
        [],
    )
    assert data.get("unchanged", 4) == 4


def test_a_name_that_is_there_is_added_only_as_somebody_else(office_folder: Path, run: Run) -> None:
    before = (office_folder / "contacts.toml").read_bytes()
    refused = run("contacts", "add", "Jun Seo", "--email", "jun2@river.org")
    assert refused.code == 5
    assert "contacts.toml has Jun Seo (jun-seo) already" in refused.err
    assert "--id jun-seo-2" in refused.err
    assert (office_folder / "contacts.toml").read_bytes() == before
    assert run("contacts", "add", "Jun Seo", "--id", "jun-seo-2").code == 0
    near = run("contacts", "add", "Mara Ilvse")
    assert near.code == 0
    assert "Mara Ilves (mara-ilves), nearly the same name" in near.err


def test_a_protected_witness_is_exported_only_by_name(run: Run, contacts: Path) -> None:
    assert run("contacts", "add", "Pine", "--pseudonym", "--consent", "file 3").code == 0
    everybody = run("contacts", "export", "--to", "csv")
    assert "Pine" not in everybody.out
    assert "a pseudonym: pine" in everybody.err
    assert "Pine" in run("contacts", "export", "pine", "--to", "csv").out


def test_no_cell_of_an_export_is_run_by_a_spreadsheet(
    run: Run, contacts: Path, tmp_path: Path
) -> None:
    contacts.write_text(contacts.read_text().replace('"Mara Ilves"', '"=1+1"'))
    out = tmp_path / "a.csv"
    outcome = run("contacts", "export", "--out", str(out))
    assert outcome.code == 5
    assert "name of mara-ilves: '=1+1'" in outcome.err
    assert not out.exists()
    assert run("contacts", "export", "--to", "vcard").code == 0


def test_check_finds_nothing_in_the_small_office_and_faults_in_another(
    run: Run, contacts: Path
) -> None:
    assert (run("contacts", "check").code, run("contacts", "check").out) == (0, "")
    text = contacts.read_text().replace("media@han.example.org", "[email protected]")
    contacts.write_text(text.replace("+82 2-555-0179", "ask Mara"))
    outcome = run("contacts", "check", "--json")
    assert outcome.code == 1
    assert [(it["code"], it["file"]) for it in outcome.data["findings"]] == [
        ("NAM014", "contacts.toml"),
        ("NAM006", "contacts.toml"),
    ]
    assert outcome.data["counts"] == {"errors": 2, "warnings": 0, "contacts": 4}
    assert run("contacts", "check", "mara-ilves", "--json").data["findings"] == []
    assert len(run("contacts", "check", "jun-seo", "--json").data["findings"]) == 2
    assert run("contacts", "check", "nobody").code == 4


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "nowhere.csv"),
        ("import", "a.csv", "--as", "3"),
        ("import", "a.csv", "--encoding", "klingon"),
        ("export", "--to", "xlsx"),
        ("export", "nobody"),
        ("export", "--out", "nowhere/a.csv"),
        ("add",),
        ("edit", "nobody", "--phone", "1"),
        ("show", "nobody"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_message(
    office_folder: Path, arguments: tuple[str, ...]
) -> None:
    (office_folder / "a.csv").write_text("name\nA\n")
    outcome = real(office_folder, "contacts", *arguments)
    assert outcome.code in (2, 4, 74)
    assert outcome.out == ""
    assert outcome.err.startswith("error ")
    assert "Traceback" not in outcome.err


def test_a_terminal_asks_for_everything_about_somebody_new(office_folder: Path) -> None:
    command = at_terminal(office_folder, "contacts", "add")
    command.expect("Who is it")
    command.send(ENTER)
    command.expect("Name, as printed")
    command.send("Nils Ost" + ENTER)
    command.expect("Mail address")
    command.send("nils" + ENTER)  # none that anybody can write to: asked on
    command.expect("must have an @-sign")
    command.send("@river.org" + ENTER)
    command.expect("Telephone")
    command.send("(202) 555-0111" + ENTER)
    command.expect("Title")
    command.send("Editor" + ENTER)
    command.expect("At which organization")
    command.send(ENTER)
    command.expect("Since which day")
    command.send("2020-01-01" + ENTER)
    assert "+1 202-555-0111" in finished(command)
    assert (
        (office_folder / "contacts.toml")
        .read_text(encoding="utf-8")
        .endswith(
            '[people.nils-ost]\nname = "Nils Ost"\nemail = "nils@river.org"\n'
            'phone = "(202) 555-0111"\n\n[[people.nils-ost.roles]]\ntitle = "Editor"\n'
            'organization = "river-watch"\nfrom = 2020-01-01\n'
        )
    )


def test_a_terminal_asks_what_to_change(office_folder: Path) -> None:
    command = at_terminal(office_folder, "contacts", "edit", "jun-seo")
    command.expect("What changes")
    command.send("2" + ENTER)
    command.expect("honorific:")
    command.send("Amb." + ENTER)
    command.expect("What changes")
    command.send("9" + ENTER)
    assert "Amb. Jun Seo" in finished(command)
