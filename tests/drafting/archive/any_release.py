"""Releases of every kind in every printed language, as a newsroom writes them, for Hypothesis."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from hrnk_press.embargo.dates import LANGUAGES
from hrnk_press.embargo.zones import zone
from hrnk_press.model.office import Mail, Office, ReaderZone
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import (
    Attachment,
    Consent,
    Contact,
    Embargo,
    Kind,
    Moment,
    Release,
    Signatory,
)
from hrnk_press.model.resolve import resolve
from hrnk_press.model.resolved import AttachedFile, ResolvedRelease

WORDS = {
    "en": "the river and the survey of camps was published with a map from researchers who have been there for years",
    "ko": "조사는 강을 따라 여섯 곳을 확인했고 연구자들은 오늘 그 결과를 모두 발표했다",
    "de": "die Untersuchung der Lager wurde mit einer Karte von Forschern und für das Archiv am Fluss nicht beendet",
    "es": "la encuesta de los campos se publicó con un mapa por las personas que han estado en el río para verlo",
    "fr": "une enquête sur les camps est publiée avec la carte des chercheurs qui ont travaillé dans le nord pour cela",
}
ODD = ["14", "50%", "A&B", "(HRNK)", "C-4", "x_y", "it’s", "10:30", "“here”", "2026"]
PLACES = ["Geneva", "New York", "Seoul", "São Paulo"]
GREETINGS = {
    "en": ("Mr. President:", "Respectfully,"),
    "ko": ("위원장님께", "삼가 드림"),
    "de": ("Sehr geehrte Damen und Herren,", "Hochachtungsvoll"),
    "es": ("Estimado señor presidente:", "Atentamente,"),
    "fr": ("Madame, Monsieur,", "Respectueusement,"),
}
ZONES = ["America/New_York", "Europe/Zurich", "Asia/Seoul"]


def _boilerplates(name: str) -> tuple[Boilerplate, ...]:
    return tuple(
        Boilerplate(f"{name}: {WORDS[tag].capitalize()}.", language=tag) for tag in LANGUAGES
    )


RIVER_WATCH = Organization(
    "river-watch",
    "River Watch",
    names={"ko": "리버 워치"},
    url="https://riverwatch.example.org",
    boilerplates=_boilerplates("River Watch"),
)
HAN_INSTITUTE = Organization(
    "han-institute", "Han Institute", names={"ko": "한 연구소"}, boilerplates=_boilerplates("Han")
)
PEOPLE = (
    Person(
        "mara-ilves",
        "Mara Ilves",
        names={"ko": "마라 일베스"},
        email="press@riverwatch.example.org",
        phone="+1 202-555-0143",
        languages=("en", "et"),
        roles=(Role("Director of Research", "river-watch", titles={"ko": "연구국장"}),),
    ),
    Person(
        "jun-seo",
        "Jun Seo",
        names={"ko": "서준"},
        email="media@han.example.org",
        phone="+82 2-555-0178",
        out_of_hours="+82 2-555-0179",
        languages=("ko", "en"),
        roles=(Role("Spokesperson", "han-institute", titles={"ko": "대변인"}),),
    ),
    Person(
        "ana-roos",
        "Ana Roos",
        former=("Special Envoy",),
        email="ana.roos@riverwatch.example.org",
        honorific="Amb.",
        roles=(Role("Chair", "river-watch"),),
    ),
)
REGISTRY = Registry(
    people={it.id: it for it in PEOPLE},
    organizations={it.id: it for it in (RIVER_WATCH, HAN_INSTITUTE)},
)
OFFICE = Office(
    organization="river-watch",
    zone="America/New_York",
    reader_zones=(
        ReaderZone("Europe/Zurich", "Geneva"),
        ReaderZone("Asia/Seoul", "Seoul"),
        ReaderZone("America/Los_Angeles", "Los Angeles"),
    ),
    languages=LANGUAGES,
    mail=Mail(from_address="press@riverwatch.example.org"),
)


@st.composite
def words(draw: st.DrawFn, language: str, least: int = 6, most: int = 16) -> str:
    """Some words of that language, in a row, with one or the other that is none."""
    usual = st.sampled_from(WORDS[language].split())
    said = draw(st.lists(usual, min_size=least, max_size=most))
    if draw(st.booleans()):
        said.insert(draw(st.integers(1, len(said) - 1)), draw(st.sampled_from(ODD)))
    text = " ".join(said)
    return text[0].upper() + text[1:]


def sentences(language: str) -> st.SearchStrategy[str]:
    return st.lists(words(language).map("{}.".format), min_size=1, max_size=3).map(" ".join)


@st.composite
def styled(draw: st.DrawFn, language: str, rich: bool) -> str:
    """A paragraph, with a dash in it or none; a rich one may stress words, link them, or break off a line."""
    text = draw(sentences(language))
    how = draw(
        st.sampled_from(["plain", "dash", *(("strong", "em", "link", "break") if rich else ())])
    )
    if how == "plain":
        return text
    if how == "dash":
        return (
            f"{text} {draw(words(language))} {draw(st.sampled_from('–—'))} {draw(words(language))}."
        )
    more = draw(words(language, 2, 5))
    made = {
        "strong": f"**{more}**",
        "em": f"*{more}*",
        "link": f"[{more}](https://example.org/{len(more)})",
        "break": f"\\\n{more}.",
    }[how]
    return f"{text} {made}".replace(" \\\n", "\\\n") + ("" if how == "break" else " 3 of 4.")


@st.composite
def lists(draw: st.DrawFn, language: str, rich: bool, depth: int = 0, parted: bool = True) -> str:
    """A list, ordered or not, close or loose, with paragraphs and lists inside.

    One that is not `parted` from the paragraph above it begins with 1, or is none.
    """
    loose = draw(st.booleans())
    start = draw(st.sampled_from([None, 1, 1, 3] if parted else [None, 1]))
    lines: list[str] = []
    for number in range(draw(st.integers(2, 3))):
        mark = "- " if start is None else f"{start + number}. "
        item = [draw(styled(language, rich))]
        if loose and draw(st.booleans()):
            item.append(draw(styled(language, rich)))
        if depth < 2 and draw(st.integers(0, 3)) == 0:
            item[-1] = draw(words(language)) + ":"
            item.append(draw(lists(language, rich, depth + 1, loose)))
        space = "\n\n" if loose else "\n"
        inside = space.join(item).replace("\n", f"\n{' ' * len(mark)}")
        lines.append(f"{mark}{inside}")
    return ("\n\n" if loose else "\n").join(lines)


@st.composite
def bodies(draw: st.DrawFn, language: str, rich: bool) -> str:
    """A body that begins with a paragraph; a paragraph parts what would run together."""
    parts = [draw(styled(language, rich))]
    for what in draw(
        st.lists(st.sampled_from(["paragraph", "heading", "list", "quote"]), max_size=4)
    ):
        if what == "heading":
            parts.append(f"## {draw(words(language, 2, 5))}")
        elif what == "list":
            parts += [draw(words(language)) + ":", draw(lists(language, rich))]
        elif what == "quote":
            parts.append(f"> {draw(sentences(language))}")
        parts.append(draw(styled(language, rich)))
    if draw(st.booleans()):
        parts += [
            "## Notes to editors",
            *draw(st.lists(sentences(language), min_size=1, max_size=2)),
        ]
    return "\n\n".join(parts) + "\n"


@st.composite
def moments(draw: st.DrawFn) -> dict[str, Any]:
    name = draw(st.sampled_from(ZONES))
    utc = datetime(2026, 12, draw(st.integers(1, 28)), draw(st.integers(0, 23)), 30, tzinfo=UTC)
    return {"until": utc.astimezone(zone(name)).replace(tzinfo=None), "zone": name, "utc": utc}


@st.composite
def keys(draw: st.DrawFn, kind: Kind, language: str) -> dict[str, Any]:
    """What a release of that kind says under keys of its own."""
    people = st.sampled_from(["Mara Ilves, River Watch", "Jun Seo", "Hana Ryu (류하나)"])
    some = st.lists(people, min_size=1, max_size=3, unique=True).map(tuple)
    report = {
        "report_title": draw(words(language, 2, 6)),
        "authors": draw(some),
        "report_page": "https://example.org/survey",
    }
    greeting, close = GREETINGS[language]
    match kind:
        case Kind.MEDIA_ADVISORY:
            return {
                "what": draw(words(language)),
                "who": draw(some),
                "where": "Press Room 2\n1 Quay Street, Geneva",
                "rsvp": draw(st.sampled_from(["", "press@riverwatch.example.org"])),
                "event": draw(st.none() | moments().map(lambda it: Moment(**it))),
            }
        case Kind.REPORT_LAUNCH:
            return report | {"interviews": draw(st.just("") | words(language))}
        case Kind.REPORT_NOTICE:
            return report
        case Kind.OPEN_LETTER:
            return {
                "addressee": draw(
                    st.sampled_from(["The Assembly", "The President\nUnited Nations"])
                ),
                "salutation": greeting,
                "close": close,
                "copies": draw(st.sampled_from([(), ("The Secretariat", "Members")])),
                "signatories": draw(signatories()),
            }
        case Kind.STATEMENT:
            return {"attributed_to": draw(st.sampled_from(["", "ana-roos", "jun-seo"]))}
    return {}


@st.composite
def signatories(draw: st.DrawFn) -> tuple[Signatory, ...]:
    who = draw(
        st.lists(
            st.sampled_from(["mara-ilves", "jun-seo", "ana-roos", "han-institute"]),
            min_size=1,
            max_size=4,
            unique=True,
        )
    )
    capacity = st.sampled_from(["official", "personal", "Member of the board"])
    return tuple(
        Signatory(
            it,
            capacity=draw(capacity) if it != "han-institute" else "official",
            status=Consent.CONFIRMED,
        )
        for it in who
    )


ATTACHMENTS = (
    Attachment("letter.pdf"),
    Attachment(
        "map.png", "Map of the sites", "Six sites along a river", "River Watch", rights="Free"
    ),
)


@st.composite
def releases(draw: st.DrawFn, *, rich: bool) -> ResolvedRelease:
    """A release of that office, resolved; a rich one has links, stress and line breaks."""
    language = draw(st.sampled_from(LANGUAGES))
    kind = draw(st.sampled_from(Kind))
    dated = draw(st.booleans()) or kind in (Kind.OPEN_LETTER, Kind.REPORT_NOTICE)
    day = date(draw(st.integers(2004, 2026)), draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    issuers = draw(st.permutations(["river-watch", "han-institute"]))[: draw(st.integers(1, 2))]
    body = draw(bodies(language, rich))
    told = draw(keys(kind, language))
    if kind is Kind.REPORT_NOTICE:
        told["abstract"], body = body.split("## Notes")[0].strip(), ""
    release = Release(
        slug="survey",
        id="6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a",
        kind=kind,
        headline=draw(words(language, 4, 14)),
        subheadline=draw(words(language, 4, 9)) if dated and draw(st.booleans()) else "",
        date=day if dated else None,
        place=draw(st.sampled_from(PLACES)) if dated and kind is not Kind.REPORT_NOTICE else "",
        language=language,
        source="",
        body=body,
        body_line=1,
        organizations=tuple(issuers),
        contacts=tuple(
            Contact({"river-watch": "mara-ilves", "han-institute": "jun-seo"}[it]) for it in issuers
        ),
        attachments=draw(st.sampled_from([(), ATTACHMENTS[:1], ATTACHMENTS])),
        embargo=draw(st.none() | moments().map(lambda it: Embargo(**it))),
        **told,
    )
    files = tuple(
        AttachedFile(it, "application/pdf", 4, "0" * 64, content=b"%PDF")
        for it in release.attachments
    )
    return resolve(release, OFFICE, REGISTRY, files, today=date(2026, 11, 22))
