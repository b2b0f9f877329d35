"""Campaigns that mailing tools were told to send at an instant, by the record: stopped or moved there, by a person."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from hrnk_press.desk.approval_words import listed
from hrnk_press.desk.embargo_words import utc_stamp, utc_text
from hrnk_press.desk.load import PressOffice
from hrnk_press.desk.public_changes import PublicChanges
from hrnk_press.desk.state import embargo_instant, state_of
from hrnk_press.desk.survey import Survey
from hrnk_press.embargo.state import State
from hrnk_press.errors import UnreadableData
from hrnk_press.exporters.destinations import WITH_SCHEDULE
from hrnk_press.exporters.embargoed_copy import change_list
from hrnk_press.frozen import frozen
from hrnk_press.model.notice import NoticeKind
from hrnk_press.model.release import Release
from hrnk_press.workspace.deliveries import NAME as DELIVERIES
from hrnk_press.workspace.deliveries import has_deliveries, read_deliveries
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release

# Until when it waits in a tool, and the number of its version.
_Sent = tuple[str, int]


@frozen
class Campaign:
    """What mailing tools are to send of a release to a list at `utc` (aware), which is ahead: the words of that version."""

    slug: str
    list: str
    tools: tuple[str, ...]
    utc: datetime
    version: int

    @property
    def words(self) -> str:
        """What stands where, and when it goes out."""
        when = utc_text(self.utc)
        return f"A campaign of {self.slug} for list {self.list} is scheduled in {self.where} for {when}"

    @property
    def where(self) -> str:
        """The tools: "civimail, listmonk and mailchimp"."""
        return listed(self.tools)


WHAT_TO_DO = {
    NoticeKind.EMBARGO_CHANGE: "move it there, or stop it",
    NoticeKind.EARLY_LIFT: "send it there now, or let it stand",
    NoticeKind.HOLD: "stop it there at once",
    NoticeKind.HOLD_ENDED: "stop it there, unless it is to go out then",
    NoticeKind.KILL: "stop it there at once",
    NoticeKind.CORRECTION: "stop it there, unless it has the right words",
}


def campaign_words(campaign: Campaign, kind: NoticeKind, until: datetime | None = None) -> str:
    """The campaign, and what a person has to do about it after that happened; `until` is the instant that stands."""
    if kind is NoticeKind.EMBARGO_CHANGE and campaign.utc == until:
        return f"{campaign.words}, which is the time now: see that it stands there"
    return f"{campaign.words}: {WHAT_TO_DO[kind]}"


def campaigns(
    workspace: Workspace, releases: Iterable[Release], now: datetime
) -> tuple[Campaign, ...]:
    """What is scheduled of these releases after `now`; of one tool and list what it was told last.

    Raises UnreadableData and DiskFault where a record cannot be read.
    """
    last: dict[tuple[str, str, str], _Sent] = {}
    for release in releases:
        for line in read_deliveries(workspace, release.slug):
            if line.get("copy") == "public" and line.get("release") == release.id:
                for tool in WITH_SCHEDULE.intersection(line.get("to") or ()):
                    sent = str(line.get("utc") or ""), int(line["version"])
                    last[release.slug, str(line.get("list")), tool] = sent
    return tuple(_together(last, utc_stamp(now)))


def _together(last: dict[tuple[str, str, str], _Sent], after: str) -> Iterator[Campaign]:
    """What goes out after that stamp, the tools of one list, instant and version together."""
    tools: dict[tuple[_Sent, str, str], list[str]] = {}
    for (slug, name, tool), sent in last.items():
        if sent[0] > after:
            tools.setdefault((sent, slug, name), []).append(tool)
    for ((utc, version), slug, name), names in sorted(tools.items()):
        yield Campaign(slug, name, tuple(sorted(names)), datetime.fromisoformat(utc), version)


def campaign_questions(
    press: PressOffice, office: Survey, now: datetime
) -> Iterator[tuple[str, str]]:
    """What to ask about each campaign whose release must not go out, or not at that time, and where to do it."""
    workspace = press.workspace
    for slug in sorted((*office.kept, *(it.slug for it in office.read))):
        if not has_deliveries(workspace, slug):
            continue
        release = read_release(workspace, slug)
        try:
            waiting = campaigns(workspace, [release], now)
        except UnreadableData:
            file = f"releases/{slug}/{DELIVERIES}"
            yield (f"Is a campaign of {slug} scheduled? {file} cannot be read.", f"see {file}")
            continue
        for it in waiting:
            if ask := _asked(press, release, it, now):
                yield (f"{it.words}, {ask}", f"in {it.where}; asked until then")


def _asked(press: PressOffice, release: Release, campaign: Campaign, now: datetime) -> str:
    """What is wrong with that campaign; empty where it goes out with its release."""
    state = state_of(press.workspace, release, now)
    match state:
        case State.KILLED:
            return "and it is withdrawn. Is that stopped?"
        case State.HELD:
            return "and it is on hold. Is that stopped?"
        case State.PUBLIC:
            return _of_other_words(press, campaign, now, "that are public")
    instant = embargo_instant(release)
    if instant is None:
        return "and it has no embargo now. Is that meant?"
    if instant != campaign.utc:
        return f"and its embargo is {utc_text(instant)}. Is that moved?"
    return _of_other_words(press, campaign, now, "that would be lifted")


def _of_other_words(press: PressOffice, campaign: Campaign, now: datetime, those: str) -> str:
    """What to ask where it has other words than `those`; empty else."""
    differing = PublicChanges(press, now).since(campaign.slug, campaign.version)
    if not change_list(differing):
        return ""
    return f"and has the words of version {campaign.version}, not those {those}. Is it made anew?"
