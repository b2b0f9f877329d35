"""What is lifted is what everybody required has approved, on time, and nothing else ever is."""

# ruff: noqa: N802

from datetime import timedelta

import pytest

from hrnk_press.desk.approval_carry import carry_approvals
from hrnk_press.desk.approval_withdraw import withdraw_approval
from hrnk_press.desk.due import GRACE
from hrnk_press.desk.embargo_check import embargo_check
from hrnk_press.desk.embargo_list import embargo_list
from hrnk_press.desk.embargo_set import embargo_clear, embargo_set
from hrnk_press.desk.export import export
from hrnk_press.desk.lifting import Lifting
from hrnk_press.desk.load import open_office
from hrnk_press.desk.occasions import Moment as At
from hrnk_press.desk.occasions import occasions as occasions_at
from hrnk_press.desk.show import show
from hrnk_press.desk.survey import survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import Refused
from hrnk_press.model.release import Moment
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.versions import versions_folder
from tests.desk.approvals import EARLIER, JUN, MARA, ME, approve_as, report, said, strict
from tests.desk.conftest import (
    INSTANT,
    MINUTE,
    SECOND,
    SLUG,
    add,
    edit,
    lift_at,
    occasions,
    public_files,
)

ALL = 'approvals = 1\nroles = ["Executive Director"]\npartners = true\nspeakers = true'
LETTER = """
addressee = "The Assembly"
salutation = "Ladies and gentlemen:"
close = "Respectfully,"
signatories = [
    { person = "mara-ilves", status = "confirmed" },
    { person = "jun-seo", status = "confirmed" },
]
"""


def approve_all(ws: Workspace) -> None:
    """Everybody whom the strictest office asks."""
    for person in (ME, JUN, MARA):
        approve_as(ws, person)


def codes(ws: Workspace) -> list[str]:
    """What keeps the release back at its instant."""
    (waiting,) = lift_at(ws, INSTANT).waiting
    return sorted({it.code for it in waiting.blockers})


def test_of_two_who_hold_a_role_one_has_to_approve(ws: Workspace) -> None:
    second = '\n[people.hana]\nname = "Hana Ryu"\n[[people.hana.roles]]\ntitle = "Director"\n'
    contacts = ws.contacts_file.read_text(encoding="utf-8")
    ws.contacts_file.write_text(
        f'{contacts}{second}organization = "han-institute"\n', encoding="utf-8"
    )
    strict(ws, "approvals = 0\npartners = true")
    approve_as(ws)
    messages = [it.message for it in lift_at(ws, INSTANT).waiting[0].blockers]
    assert "Jun Seo or Hana Ryu (for Han Institute) has not approved the text and the embargo" in (
        messages
    )


def test_what_nobody_approved_waits_and_says_who_is_missing(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_as(ws)
    (waiting,) = lift_at(ws, INSTANT).waiting
    messages = [it.message for it in waiting.blockers if it.code == "approval-missing"]
    assert messages == [
        "Jun Seo (for Han Institute) has not approved the text and the embargo",
        "Mara Ilves (speaker) has not approved the quotations",
    ]
    assert all("hrnk-press approve" in it.hint for it in waiting.blockers)
    assert public_files(ws) == {}
    approve_all(ws)
    (lifted,) = lift_at(ws, INSTANT + MINUTE).lifted
    assert (lifted.version, lifted.edited) == (1, False)


def test_F25_a_wording_changed_at_ten_to_midnight_waits_and_the_approved_one_goes_out(
    ws: Workspace,
) -> None:
    strict(ws, ALL)
    approve_all(ws)
    edit(ws, "61 interviews", "16 interviews")
    (item,) = embargo_list(ws, INSTANT - MINUTE).items
    assert (item.state, item.approved, item.newer) == (State.APPROVED, 1, True)
    assert lift_at(ws, INSTANT - SECOND).lifted == ()
    (lifted,) = lift_at(ws, INSTANT).lifted
    assert (lifted.version, lifted.edited) == (1, True)
    text = public_files(ws)[f"{SLUG}.txt"].decode()
    assert ("61 interviews" in text, "16 interviews" in text) == (True, False)
    assert "16 interviews" in ws.release_file(SLUG).read_text()


def test_a_release_changed_by_one_letter_after_approval_goes_nowhere_in_its_new_form_and_on_time_in_its_old_one(
    ws: Workspace,
) -> None:
    strict(ws, ALL)
    approve_all(ws)
    edit(ws, "three steps", "thres steps")
    refused = export(ws, SLUG, ("eml",), EARLIER)
    assert {it.scopes for it in refused.missing} == {(Scope.TEXT,)}
    assert refused.artifacts == ()
    assert not (ws.release_folder(SLUG) / "out").exists()
    assert len(lift_at(ws, INSTANT).lifted) == 1
    for content in public_files(ws).values():
        assert b"thres steps" not in content.replace(b"=\r\n", b"")
        assert b"three steps" in content.replace(b"=\r\n", b"")


@pytest.mark.parametrize("to", ["text", "html"])
def test_what_people_look_at_first_needs_no_approval(ws: Workspace, to: str) -> None:
    strict(ws, ALL)
    assert len(export(ws, SLUG, (to,), EARLIER).artifacts) == 1
    assert len(export(ws, SLUG, ("eml",), EARLIER, draft=True).artifacts) == 1
    assert export(ws, SLUG, ("eml", to), EARLIER).missing != ()


def test_a_finished_message_goes_out_once_it_is_approved(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_all(ws)
    exported = export(ws, SLUG, ("eml",), EARLIER)
    assert (exported.version, exported.missing, len(exported.artifacts)) == (1, (), 1)


def test_what_an_archive_or_a_lift_made_public_is_asked_no_more(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    lift_at(ws, INSTANT)
    strict(ws, "approvals = 2")
    assert export(ws, SLUG, ("eml",), INSTANT + MINUTE).missing == ()
    add(ws, "old-news", 9, None)
    edit(ws, 'kind = "press-release"', 'kind = "press-release"\narchived = true', "old-news")
    edit(ws, "date = 2026-12-02", "date = 2013-06-04", "old-news")
    assert export(ws, "old-news", ("eml",), EARLIER).missing == ()


@pytest.mark.parametrize("minutes", [-30, 30])
def test_F18_F26_a_version_approved_for_another_instant_goes_out_at_neither(
    ws: Workspace, minutes: int
) -> None:
    strict(ws)
    approve_as(ws)
    moved = INSTANT + timedelta(minutes=minutes)
    moment = Moment(moved.replace(tzinfo=None), "UTC", moved)
    embargo_set(open_office(ws), SLUG, moment, EARLIER)
    assert lift_at(ws, min(moved, INSTANT)).lifted == ()
    assert lift_at(ws, max(moved, INSTANT)).lifted == ()
    assert report(ws).approved is None
    (missing,) = report(ws).missing
    assert missing.scopes == (Scope.EMBARGO,)
    approve_as(ws, scope=Scope.EMBARGO)
    assert lift_at(ws, moved - SECOND).lifted == ()
    (lifted,) = lift_at(ws, moved).lifted
    assert lifted.version == 2


def test_what_is_exported_after_the_lift_names_everybody_as_it_was_approved(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    lift_at(ws, INSTANT)
    contacts = ws.contacts_file.read_text(encoding="utf-8")
    for old, new in (
        ("Director of Research", "Head of Fieldwork"),
        ("River Watch has", "River Watch never has"),
    ):
        assert old in contacts
        contacts = contacts.replace(old, new)
    ws.contacts_file.write_text(contacts, encoding="utf-8")
    exported = export(ws, SLUG, ["text", "html", "eml"], INSTANT + MINUTE)
    assert exported.version == 1
    words = b"".join(it.path.read_bytes() for it in exported.artifacts)
    assert b"never has" not in words
    assert b"Head of Fieldwork" not in words


def test_an_embargo_taken_off_after_approval_lets_nothing_out(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    embargo_clear(open_office(ws), SLUG, EARLIER)
    with pytest.raises(Refused) as refused:
        lift_at(ws, EARLIER, SLUG)
    assert refused.value.code == "approval-missing"
    assert public_files(ws) == {}


def test_lifting_by_hand_early_or_at_once_needs_approvals_too(ws: Workspace) -> None:
    strict(ws)
    add(ws, "measures", 7, None)
    for slug, options in (("measures", {}), (SLUG, {"early": "a partner was early"})):
        with pytest.raises(Refused) as refused:
            lift_at(ws, EARLIER, slug, **options)
        assert refused.value.code == "approval-missing"
        assert "hrnk-press approve" in refused.value.hint
        approve_as(ws, slug=slug)
        assert len(lift_at(ws, EARLIER, slug, **options).lifted) == 1


def test_where_one_named_release_lacks_approval_none_is_lifted(ws: Workspace) -> None:
    strict(ws)
    for number, slug in enumerate(("one", "two"), 20):
        add(ws, slug, number, None)
    approve_as(ws, slug="one")
    with pytest.raises(Refused, match="two"):
        lift_at(ws, EARLIER, "one", "two")
    assert public_files(ws, "one") == {}


def test_the_checks_run_on_what_would_be_published(ws: Workspace) -> None:
    """An error typed into the draft keeps nothing back; one that was approved does."""
    strict(ws)
    approve_as(ws)
    edit(ws, "61 interviews", "[NUMBER] interviews")
    assert embargo_check(ws, INSTANT).waiting == ()
    assert len(lift_at(ws, INSTANT).lifted) == 1


def test_an_error_that_was_approved_keeps_it_back_all_the_same(ws: Workspace) -> None:
    strict(ws)
    edit(ws, "61 interviews", "[NUMBER] interviews")
    assert approve_as(ws).errors == 1
    edit(ws, "[NUMBER] interviews", "61 interviews")
    assert codes(ws) == ["TXT002"]


def test_a_version_changed_on_disk_is_not_lifted(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    edit(ws, "three steps", "four steps")
    canonical = versions_folder(ws, SLUG) / "1/canonical.json"
    canonical.write_bytes(canonical.read_bytes().replace(b"three steps", b"seven steps"))
    assert codes(ws) == ["damaged-version"]


def test_a_withdrawn_approval_keeps_it_back(ws: Workspace) -> None:
    strict(ws, ALL)
    approve_all(ws)
    withdraw_approval(ws, SLUG, EARLIER, person=JUN, said=said())
    assert codes(ws) == ["approval-missing"]
    assert "Jun Seo" in next(iter(report(ws).missing)).message


def test_F17_no_lift_prints_a_signatory_who_no_longer_signs(ws: Workspace) -> None:
    strict(ws, "approvals = 1\nsignatories = true")
    edit(ws, 'kind = "press-release"', f'kind = "open-letter"{LETTER}')
    for person in (ME, MARA, JUN):
        approve_as(ws, person)
    assert report(ws).approved == 1
    edit(ws, '"jun-seo", status = "confirmed"', '"jun-seo", status = "withdrawn"')
    assert report(ws).missing == (), "the list is shorter, the letter the same"
    edit(ws, "three steps", "four steps")
    (lifted,) = lift_at(ws, INSTANT + MINUTE).lifted
    assert lifted.edited
    assert b"three steps" in public_files(ws)[f"{SLUG}.txt"]
    assert lifted.version == 2
    names = b"".join(public_files(ws).values())
    assert b"Mara Ilves" in names
    assert b"jun-seo" not in (versions_folder(ws, SLUG) / "2/signatories.json").read_bytes()


def test_F17_nobody_signs_a_letter_that_they_have_not_approved(ws: Workspace) -> None:
    strict(ws, "approvals = 1\nsignatories = true")
    edit(ws, 'kind = "press-release"', f'kind = "open-letter"{LETTER}')
    approve_as(ws)
    approve_as(ws, MARA)
    assert set(codes(ws)) == {"approval-missing", "NAM026"}
    approve_as(ws, JUN)
    assert len(lift_at(ws, INSTANT + MINUTE).lifted) == 1


def test_F17_an_approval_of_earlier_words_is_no_consent_to_these(ws: Workspace) -> None:
    strict(ws, "approvals = 1")
    edit(ws, 'kind = "press-release"', f'kind = "open-letter"{LETTER}')
    for person in (MARA, JUN):
        approve_as(ws, person)
    edit(ws, "three steps", "four steps")
    assert approve_as(ws).unconsenting == (MARA, JUN)
    assert codes(ws) == ["NAM027"]
    assert approve_as(ws, MARA).unconsenting == (JUN,)


def test_a_late_signature_does_not_change_the_letter_the_others_approved(ws: Workspace) -> None:
    strict(ws, "approvals = 1\nsignatories = true")
    edit(ws, 'kind = "press-release"', f'kind = "open-letter"{LETTER}')
    for person, scope in ((MARA, Scope.TEXT), (MARA, Scope.EMBARGO), (JUN, Scope.LETTER)):
        approve_as(ws, person, scope)
    assert report(ws).missing == ()
    edit(
        ws, "signatories = [", f'signatories = [\n    {{ person = "{ME}", status = "confirmed" }},'
    )
    (missing,) = report(ws).missing
    assert (missing.person, missing.scopes) == (ME, (Scope.LETTER,))
    approve_as(ws)
    assert report(ws).missing == ()


def test_the_form_in_which_somebody_signs_is_theirs_to_approve(ws: Workspace) -> None:
    strict(ws, "approvals = 1\nsignatories = true")
    edit(ws, 'kind = "press-release"', f'kind = "open-letter"{LETTER}')
    for person in (ME, MARA, JUN):
        approve_as(ws, person)
    assert report(ws).missing == ()
    edit(ws, '"jun-seo", status', '"jun-seo", printed_as = "Dr. Seo Jun", status')
    (missing,) = report(ws).missing
    assert (missing.person, missing.scopes) == (JUN, (Scope.LETTER,))
    assert "Dr. Seo Jun" in {it.now for it in missing.changes}
    with pytest.raises(Refused, match="a name or title"):
        carry_approvals(ws, SLUG, EARLIER, reason="a comma")
    assert lift_at(ws, INSTANT).lifted[0].version == 1
    assert b"Dr. Seo" not in b"".join(public_files(ws).values())


def test_board_monitor_list_and_show_agree_that_it_is_approved(ws: Workspace) -> None:
    strict(ws)
    assert show(ws, SLUG, EARLIER).state is State.DRAFT
    approve_as(ws)
    assert show(ws, SLUG, EARLIER).state is State.APPROVED
    assert embargo_check(ws, EARLIER).items[0].state is State.APPROVED
    assert embargo_list(ws, EARLIER).items[0].state is State.APPROVED
    strict(ws, "approvals = 2")
    press = ws.press_file.read_text().replace("approvals = 1", "approvals = 2")
    ws.press_file.write_text(press)
    assert embargo_check(ws, EARLIER).items[0].state is State.DRAFT, "the settings ask for more"


def test_an_office_that_asks_nobody_lifts_as_it_always_did(ws: Workspace) -> None:
    (lifted,) = lift_at(ws, INSTANT).lifted
    assert lifted.version == 1
    assert occasions(ws)[-1].value == "published"


def test_the_duty_officer_hears_of_missing_approvals_before_the_lift(ws: Workspace) -> None:
    strict(ws)
    now = INSTANT - 30 * MINUTE

    def told() -> list[str]:
        moment = At(open_office(ws), survey(ws), now, GRACE)
        (telling,) = occasions_at(moment, Lifting())
        details = telling.details()
        assert details is not None
        return [it["code"] for it in details["blockers"]]

    assert told() == ["approval-missing"]
    approve_as(ws, now=now)
    assert told() == []


def test_what_only_its_file_calls_archived_waits_for_approvals_like_any_other(
    ws: Workspace,
) -> None:
    strict(ws)
    edit(ws, 'kind = "press-release"', 'kind = "press-release"\narchived = true')
    text = ws.release_file(SLUG).read_text(encoding="utf-8")
    before, _, after = text.partition("[embargo]")
    ws.release_file(SLUG).write_text(before + "+++" + after.partition("+++")[2], encoding="utf-8")
    with pytest.raises(Refused) as caught:
        export(ws, SLUG, ["eml"], EARLIER)
    assert caught.value.code == "archived-by-hand"
    assert export(ws, SLUG, ["eml"], EARLIER, draft=True).artifacts
    edit(ws, "date = 2026-12-02", "date = 2025-12-02")
    assert export(ws, SLUG, ["eml"], EARLIER).artifacts
