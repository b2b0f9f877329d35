"""What the columns of a media list are called, in five languages and by mailing tools."""

from collections.abc import Iterable, Iterator, Sequence

from hrnk_press.errors import Fault
from hrnk_press.frozen import frozen
from hrnk_press.model.media_list import COLUMNS
from hrnk_press.workspace.addressbook.columns import folded, headings
from hrnk_press.workspace.schema import printable

# A list has one organization to a row, the outlet, and no boilerplates: a language is the reader's.
_SHARED = {
    "email": ("email",),
    "name": ("name",),
    "given_name": ("given_name",),
    "family_name": ("family_name",),
    "outlet": ("organization",),
    "language": ("language", "languages"),
    "zone": ("zone",),
}
_OWN = {
    "outlet": "outlet|medium|media outlet|publication|newspaper|redaktion|zeitung|média|journal"
    "|rédaction|medio|periódico|redacción|매체|언론사|신문사",
    "beat": "beat|topic|topics|subject area|ressort|thema|rubrique|sujet|sección|tema|분야|담당",
    "standing_acceptance": "standing acceptance|holds embargoes since|accepts embargoes since"
    "|sperrfrist anerkannt seit|embargos acceptés depuis|embargos aceptados desde|엠바고 동의일",
    "notes": "notes|note|comment|comments|remarks|notizen|bemerkungen|remarques|notas|메모|비고",
    "status": "status|member status|subscriber status|subscription status|email marketing status"
    "|état|estado|상태",
}
# Columns that are ticked for whoever is not to be written to, as tools and press lists call them.
_REFUSALS = frozenset(
    [
        "no bulk emails",
        "no bulk emails (user opt out)",
        "user opt out",
        "opt out",
        "opt-out",
        "opted out",
        "optout",
        "is opt out",
        "unsubscribed",
        "do not email",
        "do not mail",
        "do not contact",
        "email on hold",
        "on hold",
        "blocklisted",
        "blacklisted",
        "abgemeldet",
        "nicht anschreiben",
        "désabonné",
        "désinscrit",
        "dado de baja",
        "수신 거부",
        "수신거부",
    ]
)
_KEYS = {
    folded(word): key
    for key, words in (
        *(
            (key, word)
            for key, others in _SHARED.items()
            for it in others
            for word in [headings(it)]
        ),
        *((key, tuple(words.split("|"))) for key, words in _OWN.items()),
    )
    for word in words
}


@frozen
class Columns:
    """Which cell of a row holds what: for each key the place of its column, and how the file calls it.

    `refusals` are the columns, by place and name, that are ticked for whoever is not to be written to.
    """

    places: dict[str, int]
    named: dict[str, str]
    width: int
    unused: tuple[str, ...]
    refusals: tuple[tuple[int, str], ...] = ()

    @property
    def tells_states(self) -> bool:
        """Whether any column says who is not to be written to."""
        return "status" in self.places or bool(self.refusals)

    @property
    def plain(self) -> bool:
        """Whether the columns are those of a list of this office, all of them and in their order."""
        return tuple(self.places) == COLUMNS and [*self.places.values()] == [*range(len(COLUMNS))]


def columns_of(row: Sequence[str]) -> Columns:
    """The columns that a row of headings names; the first of two that say the same."""
    places: dict[str, int] = {}
    unused: list[str] = []
    refusals: list[tuple[int, str]] = []
    for place, heading in enumerate(row):
        key = _KEYS.get(folded(heading))
        if folded(heading) in _REFUSALS:
            refusals.append((place, printable(heading.strip())))
        elif key is None or key in places:
            unused += [printable(heading)] if heading.strip() else []
        else:
            places[key] = place
    named = {key: row[it].strip() for key, it in places.items()}
    return Columns(places, named, len(row), tuple(unused), tuple(refusals))


def heading_faults(row: Sequence[str], file: str) -> Iterator[Fault]:
    """What is wrong with the headings of a list: no addresses, or one thing twice."""
    keys = [_KEYS.get(folded(it)) for it in row]
    if "email" not in keys:
        shown = printable(", ".join(row)[:200]) or "nothing"
        yield Fault(
            "no-email-column",
            f"no column holds mail addresses; the first row has: {shown}",
            file,
            1,
            hint="The first row names the columns, one of them email; docs/lists.md lists them all",
        )
    for key in dict.fromkeys(it for it in keys if it):
        if keys.count(key) > 1:
            twice = _quoted(it for it, other in zip(row, keys, strict=True) if other == key)
            what = f"the columns {twice} say the same ({key})"
            yield Fault("column-twice", what, file, 1, hint="Delete or rename one of them")


def _quoted(names: Iterable[str]) -> str:
    return " and ".join(map(printable, names))
