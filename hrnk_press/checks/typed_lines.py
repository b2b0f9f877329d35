"""Embargo and status lines that somebody typed into the text, and what they mean.

The program prints these lines itself, from `[embargo]`. Typed ones are read with the same reader as
`embargo read`; talk of embargoes in prose sets none and is left alone.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from datetime import date
from itertools import islice, takewhile

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.place import Place
from hrnk_press.checks.wording import quoted
from hrnk_press.embargo.reading.result import Reading, Verdict
from hrnk_press.frozen import frozen
from hrnk_press.patterns import pattern

# In lower case. What is common in prose counts at the beginning of a line only.
_CUE = pattern(
    r"embargo|e m b a r g o|sperrfrist|sperrvermerk|gesperrt bis\b|엠바고|보도\s?(?:시점|일시|제한|유예|금지)|즉시\s?보도"
    r"|not (?:for|to be) (?:publication|published|released?|broadcast|distribution|used?)\b"
    r"|(?:hold|held) for (?:release|publication)"
    r"|do not (?:publish|release|use|share|distribute|broadcast|post) (?:before|until|till|yet)"
    r"|no (?:publicar|difundir) (?:antes|hasta)|ne pas (?:publier|diffuser) avant"
    r"|^[ \t>*_#]*(?:for (?:immediate )?(?:release|publication)|zur sofortigen|frei(?:gegeben)? ab"
    r"|hold until|release (?:time|date)\b|no (?:publication|release) (?:before|until)"
    r"|nicht (?:veröffentlichen|zur veröffentlichung)|frei zur veröffentlichung|veröffentlichung (?:erst |frei )?ab\b"
    r"|zur veröffentlichung (?:frei )?ab\b|(?:diffusion|publication) (?:interdite|autorisée)"
    r"|prohibida su (?:publicación|difusión)|(?:publicación|difusión) (?:prohibida|autorizada)"
    r"|pour (?:diffusion|publication)|para (?:publicación|difusión|su publicación))",
    re.MULTILINE,
)
# One of these is in every cue; most texts have none and need no search. Each stands below the letters of it
# that are looked for first, since few texts have them.
_IN_EVERY_CUE = {
    "embargo": ("embargo",),
    " m ": ("e m b",),
    "sperr": ("sperrfrist", "sperrvermerk", "gesperrt bis"),
    "veröff": ("veröffentlich",),
    " until": ("hold until", "release until", "publication until"),
    " before": ("release before", "publication before"),
    "release ": ("release time", "release date"),
    " interdite": ("interdite",),
    " autor": ("autorisée", "autorizada"),
    "prohibida": ("prohibida",),
    "엠바고": ("엠바고",),
    "보도": ("보도",),
    "not ": ("not for ", "not to be "),
    "hold ": ("hold for ",),
    "held ": ("held for ",),
    "do ": ("do not ",),
    " publ": ("no publicar", "for publication", "pour publication", "para publ"),
    " dif": ("no difundir", "pour diffusion", "para difu"),
    " pas ": ("ne pas ",),
    " release": ("for release",),
    " immediate": ("for immediate",),
    " sofort": ("zur sofort",),
    "frei ": ("frei ab",),
    "freigegeben ": ("freigegeben ab",),
    " su ": ("para su ",),
}
_WORD = pattern(r"\w+")
# What stands before the word "embargo" at the head of a notice.
_STRICTLY = frozenset(
    [
        "under",
        "strict",
        "strictly",
        "strictement",
        "sous",
        "bajo",
        "estricto",
        "unter",
        "striktem",
        "press",
        "media",
        "news",
    ]
)
_BLANK_LINE = pattern(r"\n[ \t>]*\n")
_BEFORE, _AFTER = 200, 400
INTO_EMBARGO = "delete the line, and write until and zone into [embargo]: it is printed from there"
"""How to mend a line that types what an embargo prints."""

# A sentence of a text in a language that is not read may only speak of an embargo.
_UNREAD = frozenset({"unread-language"})
_NOTHING_STATED = frozenset({"no-time", "no-date"})


@frozen
class TypedLine:
    """A line, where its cue stands, and its reading; never one that sets nothing.

    `is_notice`: it stands by itself, in capitals or with its cue in front, and is no sentence that
    speaks of an embargo.
    """

    place: Place
    text: str
    reading: Reading
    is_notice: bool

    @property
    def shown(self) -> str:
        """The line as messages quote it."""
        return quoted(self.text)

    @property
    def codes(self) -> frozenset[str]:
        """The codes of what keeps it from having one meaning."""
        return frozenset(problem.code for problem in self.reading.problems)

    @property
    def doubts(self) -> str:
        """What keeps it from having one meaning, in words."""
        return " ".join(problem.message for problem in self.reading.problems)

    @property
    def lacks_zone(self) -> bool:
        """Whether it states a time, and no zone to read it in."""
        return "no-zone" in self.codes and "no-time" not in self.codes

    @property
    def is_bare(self) -> bool:
        """Whether it says that there is an embargo and nothing about its end."""
        return self.codes >= _NOTHING_STATED

    @property
    def states_time(self) -> bool:
        """Whether it names an instant, or something that may be one."""
        return self.reading.verdict in (Verdict.INSTANT, Verdict.ASK) and not self.is_bare


def typed_lines(passage: Passage, issued: date | None) -> Iterator[TypedLine]:
    """Every line that sets an embargo or releases the text; `issued` supplies a missing year."""
    vocabulary = passage.vocabulary
    said = (phrase for it, every in _IN_EVERY_CUE.items() if it in vocabulary for phrase in every)
    cues = list(_CUE.finditer(passage.folded)) if any(map(passage.may_say, said)) else []
    if not cues:
        return
    from hrnk_press.embargo.reading.read import read

    text = passage.text
    gaps = [0, *(gap.end() for gap in _BLANK_LINE.finditer(text)), len(text)]
    read_to = 0
    for index, cue in enumerate(cues):
        if cue.start() < read_to:
            continue
        paragraph = bisect(gaps, cue.start())
        read_to = min(gaps[paragraph], _last_beside(cues, index) + _AFTER)
        reading = read(
            text[max(gaps[paragraph - 1], cue.start() - _BEFORE) : read_to], issued=issued
        )
        line = " ".join(text[cue.start() : read_to].split())
        typed = TypedLine(passage.locate(cue.start()), line, reading, _is_notice(text, cue))
        prose = typed.codes == _UNREAD and not typed.is_notice
        if reading.verdict is not Verdict.NONE and not prose:
            yield typed


def _last_beside(cues: list[re.Match[str]], index: int) -> int:
    """The end of the last cue close behind that one: such lines are repeated and glued together."""
    reach = cues[index].start() + _AFTER
    beside = takewhile(lambda cue: cue.start() <= reach, islice(cues, index, None))
    return max(cue.end() for cue in beside)


def _is_notice(text: str, cue: re.Match[str]) -> bool:
    before = _WORD.findall(text[text.rfind("\n", 0, cue.start()) + 1 : cue.start()])
    led = len(before) <= 1 or _STRICTLY.issuperset(it.casefold() for it in before)
    return text[cue.start() : cue.end()].isupper() or led
