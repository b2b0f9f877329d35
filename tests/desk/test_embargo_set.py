"""What setting an embargo leaves of the draft around it."""

from datetime import timedelta

import pytest

from hrnk_press.desk.approval_request import request_approvals
from hrnk_press.desk.draft import TEMPLATES, Wish, draft
from hrnk_press.desk.embargo_read import moment_in
from hrnk_press.desk.embargo_set import embargo_set
from hrnk_press.desk.load import open_office
from hrnk_press.model.release import Moment
from hrnk_press.workspace.locate import Workspace
from tests.desk.approvals import approve_as, strict
from tests.desk.conftest import INSTANT, SLUG, lift_at

NOW = INSTANT - timedelta(days=10)


def with_embargo(ws: Workspace, slug: str) -> str:
    press = open_office(ws)
    embargo_set(press, slug, moment_in(INSTANT, press.office.zone, press.office), NOW)
    return ws.release_file(slug).read_text(encoding="utf-8")


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_says_no_embargo_above_one(ws: Workspace, template: str) -> None:
    lift_at(ws, INSTANT, SLUG)
    wish = Wish(template, "New", corrects=SLUG if template == "correction" else "")
    slug = draft(ws, wish, NOW).slug
    before = ws.release_file(slug).read_text(encoding="utf-8")
    assert "# No embargo." in before
    after = with_embargo(ws, slug)
    assert "# No embargo." not in after
    assert "# [embargo]" not in after
    assert "\n\n\n" not in after
    kept = [it for it in before.split("\n") if it and "embargo" not in it]
    assert [it for it in kept if it not in after] == [
        "# until = 2026-12-02T00:01:00",
        '# zone = "America/New_York"',
    ]


def test_a_comment_that_somebody_changed_stays(ws: Workspace) -> None:
    slug = draft(ws, Wish("statement", "New"), NOW).slug
    path = ws.release_file(slug)
    path.write_text(path.read_text().replace("# No embargo.", "# No embargo, says Mara."))
    assert "# No embargo, says Mara." in with_embargo(ws, slug)


def test_the_same_lines_in_a_text_stay(ws: Workspace) -> None:
    slug = draft(ws, Wish("report-launch", "New"), NOW).slug
    path = ws.release_file(slug)
    front, fence, body = path.read_text().rpartition("+++\n")
    front = front.replace("# No", 'abstract = """\n# No')
    path.write_text(f'{front}"""\n{fence}{body}')
    assert "# No embargo." in with_embargo(ws, slug)


def test_a_moved_embargo_withdraws_the_drafts_that_ask_for_approval_of_the_earlier_one(
    ws: Workspace,
) -> None:
    strict(ws, "partners = true")
    (request,) = request_approvals(ws, SLUG, NOW).requests
    assert request.path.is_file()
    press = open_office(ws)
    later = moment_in(INSTANT + timedelta(hours=1), press.office.zone, press.office)
    assert f"requests/{request.path.name}" in embargo_set(press, SLUG, later, NOW).withdrawn
    assert not request.path.exists()


def test_the_same_instant_in_another_zone_is_nothing_to_approve_anew(ws: Workspace) -> None:
    strict(ws)
    approve_as(ws)
    press = open_office(ws)
    utc = Moment(INSTANT.replace(tzinfo=None), "UTC", INSTANT)
    again = embargo_set(press, SLUG, utc, NOW)
    assert (again.changed, again.unapproved) == (True, False)
    later = moment_in(INSTANT + timedelta(hours=1), press.office.zone, press.office)
    assert embargo_set(press, SLUG, later, NOW).unapproved
