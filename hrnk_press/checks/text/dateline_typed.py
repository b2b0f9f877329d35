"""A dateline was typed into the text.

*What it finds*

A first paragraph that begins with a dateline, place and date before a dash, while the
program prints one there; a `place` that holds a date. A place alone counts where it is
the release's own, in capitals.

*Why it matters*

The dateline would be printed twice. And where the date is moved, the typed one stays
behind: two days stand side by side, and one of them is wrong.

*Example*

```
GENEVA, Dec. 2, 2026 — River Watch publishes the survey today.
```

*How to mend*

Delete it from the text. The printed one comes from `place` and `date` in the front matter.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import is_heading, paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.patterns import pattern

_LONGEST = 80
_DASH = pattern(r"[—–:]|--|\s-\s")
_PLACE = pattern(r"[^\W\d][^\d,(:]*")
# A city, and no day of the week or beginning of a sentence.
_CITY = pattern(
    r"(?!(?:On|In|At|By|From|Since|Until|After|Before|For|This|Last|The|Am|Im|Ab|Le|En|El|Le)\b|[A-Z]\w+day\b|\w+tag\b)"
    r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*){0,3}"
)
_MONTH = r"\b(?:jan|ene|f[eé][bv]|m[aä]r|a[pbv]r|ma[iy]|ju[inl]|a[ug][go]|ao[uû]|sep|o[ck]t|nov|d[eéi][czt])|\d월"
_DATE = pattern(
    rf"(?=.*(?:\b(?:19|20)\d\d|{_MONTH}))(?=.*(?<!\d)\d{{1,2}}(?!\d))"
    r"[\s,(]+(?:[\w.]+,?\s*){1,6}\)?,?\s*",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b")


def find(subject: Subject) -> Iterator[Remark]:
    """The dateline at the beginning of the body, and a date in `place`."""
    from hrnk_press.rendering.document import WITHOUT_DATELINE, dateline

    place = subject.release.place.strip()
    if not place or subject.release.kind in WITHOUT_DATELINE:
        return
    if _YEAR.search(place):
        yield Remark(
            subject.at_key("place"),
            f"{quoted(place)} holds a date, which is printed behind the place",
            "give the city alone; the day is set by date",
        )
    body = subject.body_words
    start, end = next(iter(paragraphs(body.text)), (0, 0))
    typed = _dateline(body.text[start : min(end, start + _LONGEST)], place)
    if typed and not is_heading(body, start):
        yield Remark(
            body.locate(start),
            f"{quoted(typed)} is a dateline, and {quoted(dateline(subject.resolved))} is printed there",
            "delete it from the text; place and date are set in the front matter",
        )


def _dateline(opening: str, place: str) -> str:
    """The dateline with which a paragraph begins; "" where it has none."""
    dash = _DASH.search(opening)
    city = _PLACE.match(opening, 0, dash.start()) if dash else None
    if not dash or not city:
        return ""
    own = city[0].strip().casefold() == place.partition(",")[0].strip().casefold()
    capitals = city[0].isupper()
    if _DATE.fullmatch(opening, city.end(), dash.start()):
        is_one = own or capitals or bool(_CITY.fullmatch(city[0].strip(" ,")))
    else:
        is_one = own and capitals and not opening[city.end() : dash.start()].strip()
    return opening[: dash.end()] if is_one else ""


RULE = ReleaseRule("TXT036", "dateline-typed", Severity.ERROR, find)
