"""The commands about signatories, as somebody types them."""

from pathlib import Path

import pytest

from hrnk_press.errors import ExitCode
from tests.cli.conftest import Run
from tests.conftest import write_release
from tests.desk.test_signatories import BODY, FRONT, SLUG

BY_MAIL = ("--via", "mail", "--said-at", "9:40 a.m. EST Friday, Nov. 20, 2026")


@pytest.fixture
def letter(office_folder: Path) -> Path:
    return write_release(office_folder, SLUG, FRONT, BODY)


def test_a_signature_by_telephone_says_when_on_every_clock(letter: Path, run: Run) -> None:
    told = run(
        "signatories", "confirm", SLUG, "han-institute", "--via", "phone",
        "--said-at", "9:40 a.m. EST Friday, Nov. 20, 2026",
    )  # fmt: skip
    assert told.code == ExitCode.DONE
    assert told.out.startswith("Han Institute (han-institute): confirmed, was invited\n")
    plain = told.out.replace("\xa0", " ")
    assert "Said at 9:40 a.m. EST Friday, Nov. 20, 2026\n    14:40 UTC" in plain
    assert told.out.endswith("1 signatory printed and counted\n")
    assert "Only the file calls jun-seo confirmed" in told.err
    assert 'organization = "han-institute", status = "confirmed"' in letter.read_text("utf-8")


def test_the_list_in_a_pipe_has_one_line_for_each(letter: Path, run: Run) -> None:
    run("signatories", "confirm", SLUG, "mara-ilves", *BY_MAIL)
    assert run("signatories", "list", SLUG).out == (
        "han-institute\tinvited\tHan Institute\t\t\n"
        "mara-ilves\tconfirmed\tMara Ilves\tDirector of Research, River Watch\tthese\n"
        "jun-seo\tconfirmed\tSeo Jun\tSpokesperson, Han Institute\tunrecorded\n"
    )
    assert letter.is_file()


def test_F17_another_form_of_name_says_that_no_consent_is_recorded(letter: Path, run: Run) -> None:  # noqa: N802
    told = run("signatories", "add", SLUG, "jun-seo", "--as", "Jun A. Seo")
    assert told.out == (
        "Jun A. Seo (jun-seo): in this form; no consent is recorded\n"
        "0 signatories printed and counted\n"
    )
    assert "Only the file calls jun-seo confirmed" in told.err
    assert "confirmed" not in run("history", SLUG).out
    assert letter.is_file()


def test_a_slip_in_the_form_of_a_name_is_told_wherever_it_is_seen(letter: Path, run: Run) -> None:
    told = run("signatories", "confirm", SLUG, "jun-seo", "--as", "Jun Soe", *BY_MAIL)
    assert "Jun Soe is printed so; contacts.toml has Jun Seo" in told.err
    assert '--as "Jun Seo"' in told.err
    shown = run("signatories", "list", SLUG, "--json").data["signatories"]
    assert [it["registered"] for it in shown] == ["", "", "Jun Seo"]
    assert "jun-seo signs so, the registry has Jun Seo" in run("check", SLUG).out
    for form in ("Seo Jun", "Jun Seo", "J. Seo", "서준"):
        assert "is printed so" not in run("signatories", "add", SLUG, "jun-seo", "--as", form).err
    assert letter.is_file()


def test_F17_approve_and_today_name_who_has_not_consented_to_these_words(  # noqa: N802
    letter: Path, run: Run
) -> None:
    run("signatories", "confirm", SLUG, "mara-ilves", "jun-seo", *BY_MAIL)
    assert "goes nowhere" not in run("approve", SLUG).err
    text = letter.read_text(encoding="utf-8").replace("six witnesses", "seven witnesses")
    embargo = '[embargo]\nuntil = 2030-12-02T00:01:00\nzone = "UTC"\n+++\n\nWe ask'
    letter.write_text(text.replace("+++\n\nWe ask", embargo), encoding="utf-8")
    told = " ".join(run("approve", SLUG).err.split())
    assert "mara-ilves and jun-seo have not consented to these words." in told
    lifts = run("today", "--now", "2030-12-01T00:00Z", "--json").data["lifts"]
    (near,) = (it for it in lifts if it["slug"] == SLUG)
    assert [it["code"] for it in near["blockers"]].count("NAM027") == 2


def test_a_withdrawal_as_data(letter: Path, run: Run) -> None:
    run("signatories", "confirm", SLUG, "mara-ilves", "jun-seo", *BY_MAIL)
    run("export", SLUG, "--to", "text")
    told = run("signatories", "withdraw", SLUG, "jun-seo", "--json")
    assert told.data["changed"] == [
        {
            "id": "jun-seo",
            "name": "Seo Jun",
            "before": "confirmed",
            "status": "withdrawn",
            "form": False,
            "registered": "",
        }
    ]
    assert told.data["withdrawn"] == ["letter.txt"]
    assert told.data["correction"] is None
    assert not (letter.parent / "out" / "letter.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("confirm", SLUG, "nobody"), ExitCode.NOT_FOUND, "no person or organization"),
        (("confirm", SLUG, "Jun Seo"), ExitCode.NOT_FOUND, "Did you mean jun-seo?"),
        (("withdraw", SLUG, "Jun Soe"), ExitCode.NOT_FOUND, "Did you mean jun-seo?"),
        (("decline", SLUG, "river-watch"), ExitCode.NOT_FOUND, "never asked"),
        (("add", SLUG, "jun-seo", "mara-ilves", "--as", "X"), ExitCode.USAGE, "one name"),
        (("add", SLUG, "han-institute", "--capacity", "personal"), ExitCode.USAGE, "capacity"),
        (("confirm", SLUG, "jun-seo"), ExitCode.USAGE, "jun-seo is somebody else"),
        (("add", SLUG, "jun-seo", "--as", "Jun\x1b Seo"), ExitCode.USAGE, "--as holds the control"),
        (("confirm", SLUG, "jun-seo", "--via", "phone"), ExitCode.USAGE, "--said-at is missing"),
        (
            ("confirm", SLUG, "jun-seo", "--via", "mail", "--said-at", "2027-01-01 09:00 UTC"),
            ExitCode.USAGE,
            "in the future: it was read as 2027-01-01 09:00 UTC, and it is 20",
        ),
        (
            ("confirm", SLUG, "jun-seo", "--via", "mail", "--said-at", "2019-01-01 09:00 UTC"),
            ExitCode.USAGE,
            "long before",
        ),
        (("withdraw", SLUG, "jun-seo", "--announce"), ExitCode.USAGE, "nothing to announce"),
        (("import", SLUG, "none.csv"), ExitCode.NOT_FOUND, "no file none.csv"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_changes(
    letter: Path, run: Run, arguments: tuple[str, ...], code: ExitCode, says: str
) -> None:
    before = letter.read_bytes()
    told = run("signatories", *arguments)
    assert (told.code, told.out) == (code, "")
    assert says in told.err
    assert letter.read_bytes() == before
    assert not (letter.parent / "history").exists()
