"""An office whose policy asks for approvals, and the people who give them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hrnk_press.desk.approval_report import ApprovalReport, approval_report
from hrnk_press.desk.approval_turn import Said
from hrnk_press.desk.approve import Approved, approve
from hrnk_press.desk.load import load_release
from hrnk_press.model.approval import Via
from hrnk_press.model.release import Moment
from hrnk_press.model.scopes import Scope
from hrnk_press.workspace.history import read_history
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.machine import set_person
from tests.desk.conftest import INSTANT, SLUG

# An hour before the release of the small office is due.
EARLIER = INSTANT - timedelta(hours=1)
ME, MARA, JUN = "ana-roos", "mara-ilves", "jun-seo"
ANA = """
[people.ana-roos]
name = "Ana Roos"
email = "ana.roos@riverwatch.example.org"
[[people.ana-roos.roles]]
title = "Executive Director"
organization = "river-watch"
"""


def strict(ws: Workspace, policy: str = "approvals = 1") -> Workspace:
    """Ask for that, let Ana Roos act on this machine, and add her to the people."""
    press = ws.press_file.read_text(encoding="utf-8")
    ws.press_file.write_text(press.replace("approvals = 0", policy), encoding="utf-8")
    contacts = ws.contacts_file.read_text(encoding="utf-8")
    if ANA not in contacts:
        ws.contacts_file.write_text(contacts + ANA, encoding="utf-8")
    set_person(ws, ME)
    return ws


def said(minutes: int = 0, via: Via = Via.PHONE, now: datetime = EARLIER, **more: Any) -> Said:
    """On the telephone, so many minutes before the approval is recorded."""
    at = now - timedelta(minutes=minutes)
    return Said(via, Moment(at.replace(tzinfo=None), "UTC", at), **more)


def approve_as(
    ws: Workspace,
    person: str = ME,
    scope: Scope | None = None,
    now: datetime = EARLIER,
    **more: Any,
) -> Approved:
    """That person approves; whoever does not act here by telephone."""
    told = None if person == ME else said(now=now)
    whom = "" if person == ME else person
    slug = more.pop("slug", SLUG)
    return approve(ws, slug, now, person=whom, scope=scope, said=told, **more)


def report(ws: Workspace, slug: str = SLUG, now: datetime = EARLIER) -> ApprovalReport:
    """Where the approvals stand."""
    press, resolved = load_release(ws, slug, now)
    return approval_report(press, resolved, read_history(ws, slug).events, now)


def lacking(ws: Workspace, slug: str = SLUG) -> dict[str, tuple[Scope, ...]]:
    """What is missing, by who it is, in words."""
    return {it.who: it.scopes for it in report(ws, slug).missing}


def utc(text: str) -> datetime:
    """An instant of a test."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
