"""A release as it is printed, part by part: what text and HTML are both written from."""

from hrnk_press.embargo.dates import format_date
from hrnk_press.frozen import frozen
from hrnk_press.model.office import Style
from hrnk_press.model.release import Kind
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.addresses import literal, literal_lines
from hrnk_press.rendering.body import cleaned, split_sections
from hrnk_press.rendering.closing import Closing, closing_blocks, signature
from hrnk_press.rendering.facts import advisory_facts, notice_facts, report_facts
from hrnk_press.rendering.labels import labels_in
from hrnk_press.rendering.markup import Blocks, Paragraph, Words
from hrnk_press.rendering.names import described
from hrnk_press.rendering.status import StatusBlock

# Their date stands in the letter's head, or among the facts.
WITHOUT_DATELINE = (Kind.OPEN_LETTER, Kind.REPORT_NOTICE)


@frozen
class Document:
    """What is printed, top to bottom.

    `kind_label` names the kind where it is no ordinary release; `opening` stands before the body
    (an advisory's facts, a letter's head), `signature` after it.
    """

    status: tuple[str, ...]
    kind_label: str
    headline: str
    subheadline: str
    opening: Blocks
    main: Blocks
    signature: Blocks
    closing: tuple[Closing, ...]


def compose(resolved: ResolvedRelease, status: StatusBlock) -> Document:
    """The printed parts of that release under that status."""
    release = resolved.release
    sections = split_sections(release.body)
    main = sections.main
    if release.kind not in WITHOUT_DATELINE:
        main = with_dateline(main, dateline(resolved), resolved.office.style)
    if release.kind is Kind.REPORT_LAUNCH:
        main += report_facts(resolved)
    return Document(
        status=status.lines,
        kind_label=labels_in(release.language).kinds.get(release.kind, ""),
        headline=one_line(release.headline),
        subheadline=one_line(release.subheadline),
        opening=_opening(resolved),
        main=main,
        signature=signature(resolved),
        closing=closing_blocks(resolved, sections.notes, embargoed=status.embargoed),
    )


def dateline(resolved: ResolvedRelease) -> str:
    """Place and date before the first paragraph: "GENEVA, Dec. 2, 2026"; either may be missing.

    AP puts the city in capitals and leaves country or state as they are.
    """
    place = one_line(resolved.release.place)
    if resolved.office.style is Style.AP:
        city, comma, country = place.partition(",")
        place = f"{city.upper()}{comma}{country}"
    return ", ".join(part for part in (place, _date(resolved)) if part)


def with_dateline(main: Blocks, dateline: str, style: Style) -> Blocks:
    """`main` with the dateline joined to its first paragraph, or alone where it has none there."""
    if not dateline:
        return main
    if not main or not isinstance(main[0], Paragraph):
        return (Paragraph((Words(dateline),)), *main)
    dash = "—" if style is Style.AP else "–"
    return (Paragraph((Words(f"{dateline} {dash} "), *main[0].parts)), *main[1:])


def one_line(text: str) -> str:
    """`text` without control characters or line breaks."""
    return " ".join(cleaned(text).split())


def _opening(resolved: ResolvedRelease) -> Blocks:
    match resolved.release.kind:
        case Kind.MEDIA_ADVISORY:
            return advisory_facts(resolved)
        case Kind.REPORT_NOTICE:
            return notice_facts(resolved)
        case Kind.OPEN_LETTER:
            return _letter_head(resolved)
        case Kind.STATEMENT if resolved.attributed_to:
            by = labels_in(resolved.release.language).statement_by
            return (Paragraph(literal(by.format(described(resolved.attributed_to)))),)
    return ()


def _letter_head(resolved: ResolvedRelease) -> Blocks:
    """Place and date, addressee and salutation of a letter."""
    release = resolved.release
    place_and_date = ", ".join(part for part in (one_line(release.place), _date(resolved)) if part)
    parts = (place_and_date, release.addressee, release.salutation)
    return tuple(Paragraph(literal_lines(cleaned(part).strip())) for part in parts if part.strip())


def _date(resolved: ResolvedRelease) -> str:
    day = resolved.release.date
    return format_date(day, resolved.office.style, resolved.release.language) if day else ""
