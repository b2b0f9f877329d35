"""What is known about a release before it is drafted."""

import datetime as dt

from hrnk_press.drafting.archive.items import Item
from hrnk_press.frozen import frozen
from hrnk_press.model.release import Attachment, Moment, Release


@frozen
class Answers:
    """What a person asked for; every field but `template` may be left out.

    `date`: the day of release, else the embargo's day in its zone, else today. `organizations` and
    `contacts` are ids in printed order. `embargo` carries its UTC instant where it is settled.
    `corrects` is the release that a correction puts right. `announcement` is an older text read in:
    its words take the place of the template's body, and its headline, date and place serve where
    the answers have none. `attachments` are the files that came with it.
    """

    template: str
    headline: str = ""
    date: dt.date | None = None
    place: str = ""
    language: str = ""
    organizations: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    embargo: Moment | None = None
    corrects: Release | None = None
    announcement: Item | None = None
    attachments: tuple[Attachment, ...] = ()
