"""Who signs: recorded, printed once confirmed, and gone from every output once withdrawn."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hrnk_press.desk.approval_turn import Said, Unsaid
from hrnk_press.desk.check import check
from hrnk_press.desk.export import export
from hrnk_press.desk.history import history
from hrnk_press.desk.lift import lift
from hrnk_press.desk.load import open_office
from hrnk_press.desk.review import write_review
from hrnk_press.desk.signatories import letter_digest, signatories
from hrnk_press.desk.signatory_announce import announce_withdrawal, refuse_to_announce
from hrnk_press.desk.signatory_change import SignatoriesChanged, change_signatories
from hrnk_press.desk.signatory_import import import_signatories
from hrnk_press.desk.signatory_wanted import Wanted
from hrnk_press.errors import NotFound, UnreadableData, UsageFault
from hrnk_press.model.approval import Via
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Consent, Moment
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.history import read_history, record
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import make_desk, set_person
from hrnk_press.workspace.release_file import parse_release, read_release
from tests.conftest import write_release

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
SLUG = "letter"
FRONT = """\
id = "0f3b5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "open-letter"
headline = "River Watch Asks the Assembly to Listen"
date = 2026-11-22
place = "Geneva"
organizations = ["river-watch", "han-institute"]
contacts = ["mara-ilves", "jun-seo"]
addressee = "The President of the Assembly"
salutation = "Mr. President:"
close = "Respectfully,"

# Asked in this order.
signatories = [
    "han-institute",  # their board decides
    { person = "mara-ilves", status = "confirmed" },
    { person = "jun-seo", status = "confirmed", printed_as = "Seo Jun" },  # by mail
]
"""
EMBARGO = {"until": datetime(2026, 11, 22, 0, 30), "zone": "UTC"}  # noqa: DTZ001
SAID = Said(Via.PHONE, Moment(datetime(2026, 11, 21, 9), "UTC", NOW - timedelta(hours=16)))  # noqa: DTZ001
BODY = "\nWe ask that six witnesses be heard.\n"


@pytest.fixture
def typed(office_folder: Path) -> Workspace:
    """A letter of which only the file says who signs."""
    write_release(office_folder, SLUG, FRONT, BODY)
    workspace = Workspace(office_folder)
    make_desk(workspace)
    return workspace


@pytest.fixture
def office(typed: Workspace) -> Workspace:
    """The same, and the history has their consent."""
    consent(typed)
    return typed


def change(office: Workspace, *wanted: Wanted, only_listed: bool = False) -> SignatoriesChanged:
    now = NOW + timedelta(hours=1)
    return change_signatories(open_office(office), SLUG, wanted, now, only_listed=only_listed)


def confirmed(id: str, said: Said | None = SAID) -> Wanted:
    return Wanted(id, Consent.CONFIRMED, said=said)


def withdrawn(id: str) -> Wanted:
    return Wanted(id, Consent.WITHDRAWN)


def consent(office: Workspace, slug: str = SLUG) -> None:
    """Record that those whom the file calls confirmed said so."""
    listed = read_release(office, slug).signatories
    ids = [confirmed(it.signatory) for it in listed if it.status is Consent.CONFIRMED]
    change_signatories(open_office(office), slug, ids, NOW)


def make_public(office: Workspace) -> None:
    lifted = lift(office, lambda: NOW, slugs=[SLUG])
    assert [it.slug for it in lifted.lifted] == [SLUG], lifted


def outputs(office: Workspace) -> dict[str, str]:
    folder = office.release_folder(SLUG) / "out"
    files = (it for it in folder.rglob("*") if it.is_file())
    return {str(it.relative_to(folder)): it.read_text(encoding="utf-8") for it in files}


def test_a_change_is_written_where_it_stands_and_comments_stay(office: Workspace) -> None:
    change(office, confirmed("han-institute"), Wanted("mara-ilves", Consent.DECLINED))
    text = office.release_file(SLUG).read_text(encoding="utf-8")
    assert (
        '{ organization = "han-institute", status = "confirmed" },  # their board decides' in text
    )
    assert '{ person = "mara-ilves", status = "declined" },' in text
    assert 'printed_as = "Seo Jun" },  # by mail' in text
    assert "# Asked in this order." in text
    assert text.endswith(BODY)


def test_only_the_confirmed_are_printed_and_counted_in_either_order(office: Workspace) -> None:
    shown = signatories(office, SLUG, NOW)
    assert [it.name for it in shown.signatories if it.printed] == ["Mara Ilves", "Seo Jun"]
    assert shown.counts == {"invited": 1, "confirmed": 2, "declined": 0, "withdrawn": 0}
    change(office, confirmed("han-institute"), Wanted("jun-seo", printed_as="Jun A. Seo"))
    edit_release(office, SLUG, {"signatory_order": "alphabetical"})
    shown = signatories(office, SLUG, NOW)
    assert [it.name for it in shown.signatories] == ["Han Institute", "Mara Ilves", "Jun A. Seo"]


def test_history_says_who_recorded_what_and_to_which_words(office: Workspace) -> None:
    change(office, confirmed("han-institute"))
    event = history(Workspace(office.root), SLUG, NOW).events[-1]
    assert event.occasion is Occasion.SIGNATORIES
    assert event.details["changes"] == [
        {"id": "han-institute", "before": "invited", "status": "confirmed"}
    ]
    (institute, *_) = signatories(office, SLUG, NOW).signatories
    assert institute.consented == "these"
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    (institute, *_) = signatories(office, SLUG, NOW).signatories
    assert institute.consented == "earlier"


def test_what_stands_so_already_changes_and_records_nothing(office: Workspace) -> None:
    before = office.release_file(SLUG).read_bytes()
    result = change(office, confirmed("mara-ilves"), Wanted("jun-seo"))
    assert result.changed == ()
    assert office.release_file(SLUG).read_bytes() == before
    assert len(read_history(office, SLUG).events) == 1


def test_who_is_called_confirmed_by_the_file_alone_is_recorded_once_they_say_so(
    typed: Workspace,
) -> None:
    before = typed.release_file(SLUG).read_bytes()
    assert codes(typed) == ["NAM026", "NAM026"]
    result = change(typed, confirmed("mara-ilves"), confirmed("jun-seo"))
    assert [(it.id, it.before, it.status) for it in result.changed] == [
        ("mara-ilves", "confirmed", "confirmed"),
        ("jun-seo", "confirmed", "confirmed"),
    ]
    assert typed.release_file(SLUG).read_bytes() == before
    assert codes(typed) == []


def test_F17_no_letter_goes_out_with_a_name_that_was_only_typed(typed: Workspace) -> None:  # noqa: N802
    (waiting,) = lift(typed, lambda: NOW, slugs=[SLUG]).waiting
    assert {it.code for it in waiting.blockers} == {"NAM026"}
    assert {it.code for it in export(typed, SLUG, ["eml"], NOW).refused} == {"NAM026"}
    assert outputs(typed) == {}


def test_F17_no_name_that_was_only_typed_comes_into_a_public_list(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    edit_release(
        office, SLUG, {("signatories", 0): {"organization": "han-institute", "status": "confirmed"}}
    )
    result = change(office, withdrawn("jun-seo"))
    assert result.unrecorded == ("han-institute",)
    assert result.confirmed == 1
    assert "Han Institute\n\n  Mara" not in outputs(office)["public/letter.txt"]


def test_who_consented_to_other_words_is_told(office: Workspace) -> None:
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    assert codes(office) == ["NAM027", "NAM027"]
    change(office, confirmed("jun-seo"))
    assert codes(office) == ["NAM027"]


def test_F17_no_letter_goes_out_with_a_name_that_consented_to_other_words(  # noqa: N802
    office: Workspace,
) -> None:
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    (waiting,) = lift(office, lambda: NOW, slugs=[SLUG]).waiting
    assert {it.code for it in waiting.blockers} == {"NAM027"}
    assert {it.code for it in export(office, SLUG, ["eml"], NOW).refused} == {"NAM027"}
    change(office, confirmed("jun-seo"), confirmed("mara-ilves"))
    make_public(office)


def test_F17_words_may_differ_from_those_consented_to_with_a_reason(office: Workspace) -> None:  # noqa: N802
    edit_release(office, SLUG, body="\nWe ask that six witnesses be heard!\n")
    allow = {"code": "NAM027", "reason": "all of them left the pauses to us"}
    edit_release(office, SLUG, {"allow": [allow]})
    make_public(office)


def test_who_consented_to_new_words_still_signs_the_earlier_ones(office: Workspace) -> None:
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    change(office, confirmed("jun-seo"), confirmed("mara-ilves"))
    edit_release(office, SLUG, body=BODY)
    assert codes(office) == []
    change(office, withdrawn("jun-seo"))
    edit_release(office, SLUG, {("signatories", 2, "status"): "confirmed"})
    assert codes(office) == ["NAM026"]


@pytest.mark.parametrize(
    "form", [{"printed_as": "Seo Jun A."}, {"capacity": "personal"}, {"role": "Envoy"}]
)
def test_F17_a_form_of_name_or_capacity_is_no_consent(  # noqa: N802
    typed: Workspace, form: dict[str, str]
) -> None:
    result = change(typed, Wanted("jun-seo", **form))
    (told,) = result.changed
    assert (told.id, told.form, result.confirmed) == ("jun-seo", True, 0)
    assert result.unrecorded == ("mara-ilves", "jun-seo")
    assert codes(typed) == ["NAM026", "NAM026"]
    (waiting,) = lift(typed, lambda: NOW + timedelta(hours=2), slugs=[SLUG]).waiting
    assert {it.code for it in waiting.blockers} >= {"NAM026"}


def test_F17_a_table_without_a_status_is_no_consent(typed: Workspace) -> None:  # noqa: N802
    table = b"name,capacity\nJun Seo,personal\n"
    result = import_signatories(open_office(typed), SLUG, table, "a.csv", NOW, said=SAID)
    assert (result.confirmed, result.changed[0].form) == (0, True)
    assert codes(typed) == ["NAM026", "NAM026"]


def test_F17_another_form_of_name_renews_no_consent_and_takes_none_back(office: Workspace) -> None:  # noqa: N802
    change(office, Wanted("jun-seo", printed_as="Jun Seo"))
    assert codes(office) == []
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    change(
        office, Wanted("jun-seo", printed_as="Seo Jun"), Wanted("mara-ilves", capacity="personal")
    )
    assert codes(office) == ["NAM027", "NAM027"]


def codes(office: Workspace) -> list[str]:
    """The findings about consent."""
    findings = check(office, NOW + timedelta(hours=2), [SLUG], select=["NAM026", "NAM027"]).findings
    return [it.code for it in findings]


def test_exports_of_the_earlier_list_are_deleted(office: Workspace) -> None:
    export(office, SLUG, ["text", "html"], NOW)
    assert change(office, Wanted("han-institute", Consent.DECLINED)).withdrawn == ()
    assert len(outputs(office)) == 3
    assert change(office, withdrawn("jun-seo")).withdrawn == ("letter.txt", "letter.html")
    assert outputs(office) == {}


def all_exports(office: Workspace) -> None:
    export(office, SLUG, ["text", "html", "eml"], NOW)
    write_review(office, SLUG, NOW)
    folder = office.release_folder(SLUG) / "out/requests"
    folder.mkdir()
    (folder / f"{SLUG}.v1.mara-ilves.draft.eml").write_text("Seo Jun")


def named(office: Workspace) -> set[str]:
    """The files in out/ that are more than the list of marks."""
    return {name for name in read_outputs(office) if not name.startswith(".")}


def read_outputs(office: Workspace) -> dict[str, bytes]:
    folder = office.release_folder(SLUG) / "out"
    files = (it for it in folder.rglob("*") if it.is_file())
    return {str(it.relative_to(folder)): it.read_bytes() for it in files}


def test_F17_who_withdraws_leaves_the_document_for_review_too(office: Workspace) -> None:  # noqa: N802
    all_exports(office)
    assert len(named(office)) == 5
    assert f"{SLUG}.review.docx" in change(office, withdrawn("jun-seo")).withdrawn
    assert named(office) == set()


def test_F17_a_withdrawal_that_was_killed_or_typed_by_hand_is_completed(office: Workspace) -> None:  # noqa: N802
    all_exports(office)
    edit_release(office, SLUG, {("signatories", 2, "status"): "withdrawn"})
    result = change(office, withdrawn("jun-seo"))
    assert result.changed == ()
    assert len(result.withdrawn) == 5
    assert named(office) == set()


def test_exports_of_the_list_as_it_is_stay(office: Workspace) -> None:
    change(office, withdrawn("jun-seo"))
    export(office, SLUG, ["text"], NOW)
    write_review(office, SLUG, NOW)
    assert change(office, withdrawn("jun-seo")).withdrawn == ()
    assert named(office) == {f"{SLUG}.txt", f"{SLUG}.review.docx"}


def test_an_export_of_another_list_is_stale(office: Workspace) -> None:
    export(office, SLUG, ["text"], NOW)
    edit_release(office, SLUG, {("signatories", 2, "status"): "withdrawn"})
    assert export(office, SLUG, ["html"], NOW).stale == (f"{SLUG}.txt",)


def test_F17_a_renamed_folder_keeps_no_name_in_out(office: Workspace) -> None:  # noqa: N802
    all_exports(office)
    office.release_folder(SLUG).rename(office.release_folder("renamed"))
    change_signatories(open_office(office), "renamed", [withdrawn("jun-seo")], NOW)
    folder = office.release_folder("renamed") / "out"
    assert [it for it in folder.rglob("*") if it.is_file()] == []


def test_F17_who_withdraws_while_it_is_held_leaves_the_public_files(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    event = {"release": read_release(office, SLUG).id, "at": NOW, "by": "mara-ilves"}
    record(office, SLUG, Occasion.HELD, **event)
    change(office, withdrawn("jun-seo"))
    assert not any(b"Seo Jun" in data for data in read_outputs(office).values())


def test_F17_who_withdraws_leaves_every_public_file_and_the_letter_stays(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    export(office, SLUG, ["text"], NOW)
    before = outputs(office)
    assert all("Seo Jun" in text for name, text in before.items() if name.endswith(".txt"))
    result = change(office, withdrawn("jun-seo"))
    after = outputs(office)
    assert {it.path.name for it in result.published} == {"letter.txt", "letter.html", "letter.eml"}
    assert set(after) == {"public/letter.txt", "public/letter.html", "public/letter.eml"}
    assert not [name for name, text in after.items() if "Seo Jun" in text]
    assert after["public/letter.txt"].count("six witnesses") == 1
    assert result.confirmed == 1
    told = history(office, SLUG, NOW, verify=True)
    assert told.problems == ()
    lifted, updated = (
        next(it for it in reversed(told.events) if it.occasion is occasion)
        for occasion in (Occasion.LIFTED, Occasion.UPDATED)
    )
    assert (updated.version, updated.content_digest) == (2, lifted.content_digest)
    findings = check(office, NOW + timedelta(hours=2), [SLUG]).findings
    assert "TXT011" not in {it.code for it in findings}


def test_F17_nobody_is_printed_who_did_not_consent_to_this_text(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    assert "Han Institute\n\nCopies" not in outputs(office)["public/letter.txt"]
    assert [it.name for it in signatories(office, SLUG, NOW).signatories if it.printed] == [
        "Mara Ilves",
        "Seo Jun",
    ]


def test_a_late_signature_is_an_update_of_what_is_public(office: Workspace) -> None:
    make_public(office)
    result = change(office, confirmed("han-institute"))
    assert result.confirmed == 3
    assert all("Han Institute" in text for text in outputs(office).values())


def test_a_run_that_was_killed_before_it_published_is_completed(office: Workspace) -> None:
    make_public(office)
    edit_release(office, SLUG, {("signatories", 2, "status"): "withdrawn"})
    result = change(office, withdrawn("jun-seo"))
    assert result.changed == ()
    assert result.published
    assert "Seo Jun" not in "".join(outputs(office).values())


def test_F17_who_withdraws_leaves_a_public_letter_that_was_edited_since(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    result = change(office, withdrawn("jun-seo"))
    assert result.edited
    public = outputs(office)
    assert {it.path.name for it in result.published} == {"letter.txt", "letter.html", "letter.eml"}
    assert "We ask that six witnesses be heard." in public["public/letter.txt"]
    assert not [name for name, text in public.items() if "Seo Jun" in text]
    file = office.release_file(SLUG).read_text("utf-8")
    assert "We demand that they be heard." in file
    assert '"jun-seo", status = "withdrawn"' in file
    told = history(office, SLUG, NOW, verify=True)
    assert told.problems == ()
    lifted = next(it for it in told.events if it.occasion is Occasion.LIFTED)
    updated = next(it for it in told.events if it.occasion is Occasion.UPDATED)
    assert updated.content_digest == lifted.content_digest
    signed = next(it for it in told.events if it.occasion is Occasion.SIGNATORIES)
    assert signed.details["letter"] == letter_digest_of(office, 1)


def letter_digest_of(office: Workspace, version: int) -> str:
    """The digest of the letter that is public."""
    source = office.release_folder(SLUG) / f"versions/{version}/release.md"
    release = parse_release(source.read_text("utf-8"), SLUG)
    return letter_digest(open_office(office).resolved(release, NOW))


def test_F17_who_was_taken_out_of_the_file_alone_can_still_withdraw(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    edit_release(office, SLUG, {"signatories": [{"person": "mara-ilves", "status": "confirmed"}]})
    result = change(office, withdrawn("jun-seo"), only_listed=True)
    assert [(it.before, it.status) for it in result.changed] == [("confirmed", "withdrawn")]
    assert "Seo Jun" not in "".join(outputs(office).values())
    assert "Mara Ilves" in outputs(office)["public/letter.txt"]


def test_a_late_signature_under_an_edited_letter_is_one_under_the_public_words(
    office: Workspace,
) -> None:
    make_public(office)
    edit_release(office, SLUG, body="\nWe demand that they be heard.\n")
    change(office, confirmed("han-institute"))
    assert "Han Institute" in outputs(office)["public/letter.txt"]
    assert "We ask" in outputs(office)["public/letter.txt"]


KOREAN = """\
id = "1f3b5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "open-letter"
language = "ko"
headline = "리버워치, 총회에 호소"
date = 2026-11-22
place = "Geneva"
organizations = ["river-watch", "han-institute"]
contacts = ["mara-ilves", "jun-seo"]
addressee = "총회 의장"
salutation = "의장님께:"
close = "올림"
translation_of = "0f3b5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
signatories = [
    { person = "mara-ilves", status = "confirmed" },
    { person = "jun-seo", status = "confirmed" },
]
"""


@pytest.mark.parametrize("asked", [SLUG, "letter-ko"])
def test_F17_who_withdraws_leaves_every_language(office: Workspace, asked: str) -> None:  # noqa: N802
    write_release(office.root, "letter-ko", KOREAN, "\n증인 여섯 명의 증언을 들어 주십시오.\n")
    for name in ("river-watch", "han-institute"):
        text = f'[[organizations.{name}.boilerplates]]\nlanguage = "ko"\ntext = "소개."\n'
        before = office.contacts_file.read_text("utf-8")
        office.contacts_file.write_text(before + text, "utf-8")
    consent(office, "letter-ko")
    lift(office, lambda: NOW, slugs=[SLUG, "letter-ko"])
    korean = office.release_folder("letter-ko") / "out/public/letter-ko.txt"
    assert korean.read_text("utf-8").count("서준") == 2, "who signs, and whom to call"
    now = NOW + timedelta(hours=1)
    result = change_signatories(open_office(office), asked, [withdrawn("jun-seo")], now)
    (other,) = result.translations
    assert {asked, other.slug} == {SLUG, "letter-ko"}
    assert [it.id for it in other.changed] == ["jun-seo"]
    assert korean.read_text("utf-8").count("서준") == 1
    assert "Seo Jun" not in "".join(outputs(office).values())
    for slug in (SLUG, "letter-ko"):
        assert history(office, slug, NOW, verify=True).problems == ()


def test_consent_in_one_language_is_none_in_another(office: Workspace) -> None:
    unasked = KOREAN.replace('"jun-seo", status = "confirmed"', '"han-institute"')
    write_release(office.root, "letter-ko", unasked.replace('person = "han', 'organization = "han'))
    assert change(office, confirmed("han-institute")).translations == ()
    assert '{ organization = "han-institute" }' in office.release_file("letter-ko").read_text(
        "utf-8"
    )


def test_F17_no_lift_brings_back_who_withdrew_while_it_was_held(office: Workspace) -> None:  # noqa: N802
    make_public(office)
    edit_release(office, SLUG, {"embargo": EMBARGO | {"hold": "a witness asked"}})
    change(office, withdrawn("jun-seo"))
    assert outputs(office) == {}
    edit_release(office, SLUG, {"embargo": EMBARGO})
    (lifted,) = lift(office, lambda: NOW + timedelta(hours=2), slugs=[SLUG]).lifted
    assert lifted.completed
    assert "Mara Ilves" in outputs(office)["public/letter.txt"]
    assert "Seo Jun" not in "".join(outputs(office).values())


def test_a_title_of_today_does_not_change_what_is_public(office: Workspace) -> None:
    make_public(office)
    contacts = office.contacts_file.read_text(encoding="utf-8")
    contacts = contacts.replace("Director of Research", "Director General")
    office.contacts_file.write_text(contacts, encoding="utf-8")
    change(office, withdrawn("jun-seo"))
    assert "Director of Research" in outputs(office)["public/letter.txt"]
    assert "Director General" not in outputs(office)["public/letter.txt"]


def test_who_left_and_is_named_in_the_text_is_told(office: Workspace) -> None:
    edit_release(office, SLUG, body="\nMara Ilves and others ask to be heard.\n")
    assert change(office, withdrawn("mara-ilves")).still_named == ("Mara Ilves",)


def test_a_withdrawal_is_announced_by_a_correction_once_it_is_public(office: Workspace) -> None:
    with pytest.raises(UsageFault):
        refuse_to_announce(office, SLUG, NOW)
    make_public(office)
    refuse_to_announce(office, SLUG, NOW)
    result = change(office, withdrawn("jun-seo"))
    started = read_release(office, announce_withdrawal(office, result, NOW))
    assert started.corrects == read_release(office, SLUG).id
    assert started.headline == "Correction: Seo Jun No Longer Among the Signatories"


@pytest.mark.parametrize(
    ("wanted", "only_listed", "code"),
    [
        (confirmed("mara-ilvs"), False, "unknown-signatory"),
        (withdrawn("river-watch"), True, "not-asked"),
    ],
)
def test_nobody_unknown_signs(
    office: Workspace, wanted: Wanted, only_listed: bool, code: str
) -> None:
    with pytest.raises(NotFound) as caught:
        change(office, wanted, only_listed=only_listed)
    assert caught.value.code == code
    assert len(read_history(office, SLUG).events) == 1


@pytest.mark.parametrize(
    ("person", "wanted"),
    [
        ("mara-ilves", confirmed("jun-seo", None)),
        ("mara-ilves", confirmed("han-institute", None)),
        ("", confirmed("mara-ilves", None)),
    ],
)
def test_F17_nobody_consents_for_somebody_else_without_saying_how(  # noqa: N802
    typed: Workspace, person: str, wanted: Wanted
) -> None:
    if person:
        set_person(typed, person)
    before = typed.release_file(SLUG).read_bytes()
    with pytest.raises(Unsaid) as caught:
        change(typed, wanted)
    assert caught.value.ids == (wanted.id,)
    assert f"signatories confirm {SLUG} {wanted.id} --via phone --said-at" in caught.value.hint
    assert typed.release_file(SLUG).read_bytes() == before
    assert read_history(typed, SLUG).events == ()


@pytest.mark.parametrize("signatory", ["jun-seo", "han-institute"])
def test_who_acts_signs_alone_and_for_an_organization_with_a_role_there(
    typed: Workspace, signatory: str
) -> None:
    set_person(typed, "jun-seo")
    result = change(typed, confirmed(signatory, None))
    assert [it.id for it in result.changed] == [signatory]
    (event,) = read_history(typed, SLUG).events
    assert (event.by, "via" in event.details) == ("jun-seo", False)


def test_what_stands_can_be_confirmed_again_without_saying_how(office: Workspace) -> None:
    assert change(office, confirmed("jun-seo", None)).changed == ()


def test_nobody_leaves_a_list_less_easily_for_not_having_said_how(office: Workspace) -> None:
    assert change(office, withdrawn("jun-seo")).changed[0].status == "withdrawn"


def test_who_signs_does_not_say_it_by_telephone_to_themselves(typed: Workspace) -> None:
    set_person(typed, "jun-seo")
    with pytest.raises(UsageFault, match="you are jun-seo"):
        change(typed, confirmed("jun-seo"))


TABLE = """\
sep=;
Name;Printed as;Capacity;Status
Han Institute;;;ja
서준;"Seo, Jun";personal;
press@riverwatch.example.org;;;declined
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "euc-kr"])
def test_a_table_is_taken_over(office: Workspace, encoding: str) -> None:
    data = TABLE.encode(encoding)
    result = import_signatories(open_office(office), SLUG, data, "answers.csv", NOW, said=SAID)
    assert [(it.id, it.before, it.status) for it in result.changed] == [
        ("han-institute", "invited", "confirmed"),
        ("jun-seo", "confirmed", "confirmed"),
        ("mara-ilves", "confirmed", "declined"),
    ]
    (_, _, jun) = read_release(office, SLUG).signatories
    assert (jun.printed_as, jun.capacity, jun.status) == ("Seo, Jun", "personal", "confirmed")


@pytest.mark.parametrize(
    ("table", "faults"),
    [
        ("", [(1, "empty-table")]),
        ("name,status\n", [(1, "no-rows")]),
        ("town,status\nGeneva,yes\n", [(1, "no-such-column")]),
        (
            "name,status\nMara Ilves,maybe\nNobody Here,yes\n,yes\nJun Seo,yes\njun-seo,no\n",
            [(2, "no-such-status"), (4, "nobody")],
        ),
        (
            "name\nNobody Here\nJun Seo\njun-seo\n",
            [(2, "unknown-signatory"), (4, "listed-twice")],
        ),
        ('name\n"Mara Ilves\n', [(2, "broken-csv")]),
        ("PK\x03\x04 a workbook", [(None, "not-text")]),
        ("name,Name,status\nJun Seo,,yes\n", [(1, "column-twice")]),
        (
            "name,status\nJun Seo,yes,more\nJun\0 Seo,no\n",
            [(2, "row-too-long"), (3, "control-character")],
        ),
        (
            "name,printed_as,capacity\nJun Seo,Jun\x1b Seo,\nMara Ilves,,=1+1\n",
            [(2, "control-character"), (3, "formula-cell")],
        ),
        (
            "name,status,capacity,via\nJun Seo,yes,personal,\nHan Institute,yes,,\n",
            [(2, "how-unsaid"), (3, "how-unsaid")],
        ),
        (
            "name,status,via,said_at\nJun Seo,yes,pigeon,\nHan Institute,yes,phone,\nMara Ilves,yes,,noon\n",
            [(2, "no-such-way"), (3, "half-said"), (4, "half-said")],
        ),
        (
            "name,status,via,said_at\nJun Seo,yes,phone,at noon\nHan Institute,yes,mail,2027-01-01 09:00 UTC\n",
            [(2, "unclear"), (3, "said-in-future")],
        ),
    ],
)
def test_a_table_with_faults_is_told_whole_and_nothing_is_written(
    office: Workspace, table: str, faults: list[tuple[int, str]]
) -> None:
    before = office.release_file(SLUG).read_bytes()
    with pytest.raises(UnreadableData) as caught:
        import_signatories(open_office(office), SLUG, table.encode(), "answers.csv", NOW)
    assert [(it.line, it.code) for it in caught.value.faults] == faults
    assert office.release_file(SLUG).read_bytes() == before


def test_a_name_in_a_table_that_is_nearly_a_registered_one_says_whose(office: Workspace) -> None:
    with pytest.raises(UnreadableData) as caught:
        import_signatories(open_office(office), SLUG, b"name\nMara Ilvse\n", "a.csv", NOW)
    assert "Did you mean mara-ilves?" in caught.value.faults[0].hint


def test_a_table_tells_how_each_of_them_answered(typed: Workspace) -> None:
    table = (
        "name,status,via,said_at\n"
        "Mara Ilves,yes,meeting,2026-11-20 10:00 CET\n"
        "Jun Seo,yes,,\n"
        "Han Institute,yes,phone,2026-11-20 18:30 KST\n"
    )
    set_person(typed, "jun-seo")
    result = import_signatories(open_office(typed), SLUG, table.encode(), "answers.csv", NOW)
    assert len(result.changed) == 3
    told = {
        it.details["changes"][0]["id"]: (it.details.get("via"), it.details.get("said_at"))
        for it in read_history(typed, SLUG).events
    }
    assert told == {
        "mara-ilves": ("meeting", "2026-11-20T09:00:00+00:00"),
        "jun-seo": (None, None),
        "han-institute": ("phone", "2026-11-20T09:30:00+00:00"),
    }


def test_one_letter_with_the_answers_is_the_evidence_of_all(
    typed: Workspace, tmp_path: Path
) -> None:
    mail = tmp_path / "reply.eml"
    mail.write_bytes(b"We sign.")
    said = replace(SAID, evidence=mail)
    table = b"name,status\nJun Seo,yes\nHan Institute,yes\n"
    import_signatories(open_office(typed), SLUG, table, "answers.csv", NOW, said=said)
    (event,) = read_history(typed, SLUG).events
    assert [it["id"] for it in event.details["changes"]] == ["han-institute", "jun-seo"]
    kept = typed.release_folder(SLUG) / event.details["evidence"]["file"]
    assert kept.read_bytes() == b"We sign."
