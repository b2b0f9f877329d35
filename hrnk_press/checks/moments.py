"""What keeps a stored time and zone from being one instant, in words."""

from collections.abc import Iterator
from datetime import datetime

from hrnk_press.checks.rule import Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.instants import settle
from hrnk_press.model.release import Moment


def unsettled(subject: Subject, table: str, moment: Moment) -> Iterator[Remark]:
    """The remark about the moment in that table of the front matter, where it has no one instant."""
    settled = settle(moment)
    wall = f"{moment.until:%Y-%m-%d %H:%M}"
    readings = " or ".join(map(utc_text, settled.readings))
    match settled.problem:
        case "":
            return
        case "gap":
            place = subject.at_key(table, "until")
            message = f"{wall} does not exist in {moment.zone}: clocks skip it that day"
            hint = "choose a time before or after the change"
        case "fold":
            place = subject.at_key(table, "until")
            message = f"{wall} happens twice in {moment.zone}: {readings}"
            hint = (
                f"choose one by adding utc = {settled.readings[0]:%Y-%m-%dT%H:%M:%SZ}, or the other"
            )
        case "disagrees":
            place = subject.at_key(table, "utc")
            stored = settled.readings[-1]
            readings = " or ".join(map(utc_text, settled.readings[:-1]))
            message = f"utc is {utc_text(stored)}, but {wall} in {moment.zone} is {readings}"
            hint = "decide which of the two was meant, and correct the other"
        case "unknown-zone":
            place = subject.at_key(table, "zone")
            message = f"{quoted(moment.zone)} is no time zone"
            hint = 'write its IANA name, for example "America/New_York"'
    yield Remark(place, f"[{table}]: {message}", hint)


def utc_text(instant: datetime) -> str:
    """An instant as messages write it: "2026-12-02 05:01 UTC"."""
    return f"{instant:%Y-%m-%d %H:%M} UTC"
