"""A word for a day does not fit the day on which the release goes public.

*What it finds*

"Today", "yesterday" or "tomorrow" beside a date or weekday that is another one, counted
from the day on which the embargo ends in the city of the dateline; "today" where that day
is not the release's `date` (one that is off by itself is another rule's); and in the first paragraph "published Tuesday" and the like,
where the embargo ends on another weekday. English text outside quotations.

*Why it matters*

The words were right for the day on which they were written, or before the embargo was
moved. "Today" in Seoul may be yesterday in New York.

*Example*

```
River Watch today, Dec. 1, publishes its survey.
```

in a release whose embargo ends on Dec. 2.

*How to mend*

Write the day by its name or date: "on Wednesday", "on Dec. 2".
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.prose import is_english, is_quoted, paragraphs, shown
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.time.date_off_lift_day import find as date_is_off
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.dates import MONTHS, WEEKDAYS, format_date, format_weekday
from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.zones import zone
from hrnk_press.model.finding import Severity

_AWAY = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_WEEKDAYS = WEEKDAYS["en"].lower().split()
_MONTHS = [it[:3] for it in MONTHS["en"].lower().split()]
_RELATIVE = (
    rf"\b(?P<word>{'|'.join(_AWAY)})\b(?:[,(]* ?(?:on )?(?P<weekday>{'|'.join(_WEEKDAYS)})\b)?"
    rf"(?:[,(]* ?(?:on )?(?P<month>{'|'.join(_MONTHS)})[a-z]*\.? (?P<day>\d{{1,2}})\b)?"
)
_PUBLISHED = (
    r"\b(?:publish|releas|issu|announc|launch|present|unveil)(?:ed|es|s)(?: on| this)? "
    rf"(?P<weekday>{'|'.join(_WEEKDAYS)})\b(?!,? [a-z]+\.? \d)"
)


def find(subject: Subject) -> Iterator[Remark]:
    """Every word for a day that means another one."""
    if not is_english(subject):
        return
    for passage in subject.own_prose:
        if not _AWAY.keys().isdisjoint(passage.known_letters):
            for match in re.finditer(_RELATIVE, passage.folded):
                if not is_quoted(passage, match.start()):
                    yield from _relative(subject, passage, match)
    if subject.release.embargo is not None and "day" in subject.body_words.vocabulary:
        yield from _published(subject)


def _relative(subject: Subject, passage: Passage, match: re.Match[str]) -> Iterator[Remark]:
    lifted = _day(subject)
    if lifted is None:
        return
    meant = lifted + timedelta(days=_AWAY[match["word"]])
    written = subject.release.date
    if match["weekday"] and match["weekday"] != format_weekday(meant).lower():
        wrong = True
    elif match["month"]:
        wrong = (_MONTHS[meant.month - 1], meant.day) != (match["month"], int(match["day"]))
    else:
        wrong = match["word"] == "today" and written not in (None, lifted)
        wrong = wrong and not any(date_is_off(subject))
    if wrong:
        yield _remark(passage, match, f"{match['word']} is {_named(subject, meant)}")


def _published(subject: Subject) -> Iterator[Remark]:
    body = subject.body_words
    spans = paragraphs(body.text)
    lifted = _day(subject) if spans else None
    for match in re.finditer(_PUBLISHED, body.folded[: spans[0][1]] if lifted else ""):
        assert lifted is not None
        if match["weekday"] != format_weekday(lifted).lower() and not is_quoted(
            body, match.start()
        ):
            yield _remark(body, match, f"it becomes public on {_named(subject, lifted)}")


def _remark(passage: Passage, match: re.Match[str], why: str) -> Remark:
    return Remark(
        passage.locate(match.start()),
        f"{quoted(shown(passage, *match.span()))}: {why}",
        "write the day’s name or its date, of the day on which the release becomes public",
    )


def _named(subject: Subject, day: date) -> str:
    return f"{format_weekday(day)}, {format_date(day, subject.resolved.office.style)}"


def _day(subject: Subject) -> date | None:
    """The day on which the release becomes public where it is datelined; None where nobody knows."""
    release = subject.release
    if release.embargo is None:
        return release.date
    instant = settle(release.embargo).instant
    if release.embargo.hold or instant is None:
        return None
    return instant.astimezone(zone(_zone(subject) or release.embargo.zone)).date()


def _zone(subject: Subject) -> str:
    """The zone of the dateline's city; empty where it is not known, or there are several of that name."""
    from hrnk_press.embargo.reading.lexicon.places import places, plain_name

    place = subject.release.place or subject.resolved.office.default_place
    zones = places().get(plain_name(place), ()) if place else ()
    return zones[0] if len(zones) == 1 else ""


RULE = ReleaseRule("TIM016", "relative-day", Severity.WARNING, find)
