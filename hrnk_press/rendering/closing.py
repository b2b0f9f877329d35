"""What follows the body: signatures, then the closing blocks in the office's order."""

from hrnk_press.frozen import frozen
from hrnk_press.model.office import Block as ClosingBlock
from hrnk_press.model.release import AttachedWhen, Attachment, Kind
from hrnk_press.model.resolved import NamedOrganization, NamedPerson, ResolvedRelease
from hrnk_press.rendering.addresses import literal, literal_lines
from hrnk_press.rendering.body import cleaned, parse
from hrnk_press.rendering.labels import Labels, labels_in
from hrnk_press.rendering.languages import language_name
from hrnk_press.rendering.markup import (
    Blocks,
    Break,
    Divide,
    Entries,
    Heading,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Words,
    plain,
)
from hrnk_press.rendering.names import described
from hrnk_press.rendering.telephone import dialled
from hrnk_press.rendering.wrapping import display_width

# Languages and the number out of hours follow mail and telephone where a text line has room for all.
LONGEST_CONTACT_LINE = 66


@frozen
class Closing:
    """One closing block under its heading, which is empty for the end mark."""

    block: ClosingBlock
    heading: str
    blocks: Blocks


def signature(resolved: ResolvedRelease) -> Blocks:
    """A letter's close, the confirmed signatories with what stands under each name, and the copies."""
    release = resolved.release
    labels = labels_in(release.language)
    blocks: Blocks = ()
    if release.kind is Kind.OPEN_LETTER and release.close.strip():
        blocks += (Paragraph(literal_lines(cleaned(release.close).strip())),)
    elif resolved.signatories:
        blocks += (Heading(2, (Words(labels.signatories),)),)
    if resolved.signatories:
        blocks += (
            Entries(
                tuple(
                    _lines(literal(cleaned(it.name)), literal(cleaned(it.detail)))
                    for it in resolved.signatories
                )
            ),
        )
    if release.copies:
        copies = "; ".join(cleaned(copy).strip() for copy in release.copies)
        blocks += (Paragraph(literal(f"{labels.copies} {copies}")),)
    return blocks


def closing_blocks(
    resolved: ResolvedRelease, notes: Blocks, *, embargoed: bool
) -> tuple[Closing, ...]:
    """The closing blocks that have something to say, in the office's order.

    `embargoed` decides which attachments the copy comes with.
    """
    printed: list[Closing] = []
    for block in resolved.office.blocks:
        match block:
            case ClosingBlock.ATTACHMENTS:
                printed.extend(_attachments(resolved, embargoed=embargoed))
            case ClosingBlock.NOTES if notes:
                heading = labels_in(resolved.release.language).notes
                printed.append(Closing(block, heading, notes))
            case ClosingBlock.END_MARK if resolved.office.end_mark:
                mark = Paragraph((Words(cleaned(resolved.office.end_mark)),))
                printed.append(Closing(block, "", (mark,)))
            case ClosingBlock.CONTACTS:
                printed.extend(_contacts(resolved))
            case ClosingBlock.BOILERPLATES:
                printed.extend(_boilerplates(resolved))
    return tuple(printed)


def carried(resolved: ResolvedRelease, *, embargoed: bool) -> tuple[Attachment, ...]:
    """The attachments that an embargoed, or else a public, copy comes with."""
    other = AttachedWhen.PUBLIC if embargoed else AttachedWhen.EMBARGOED
    attachments = (it.attachment for it in resolved.attachments)
    return tuple(attachment for attachment in attachments if attachment.when is not other)


def _attachments(resolved: ResolvedRelease, *, embargoed: bool) -> tuple[Closing, ...]:
    labels = labels_in(resolved.release.language)
    entries = tuple(_attachment(it, labels) for it in carried(resolved, embargoed=embargoed))
    if not entries:
        return ()
    return (Closing(ClosingBlock.ATTACHMENTS, labels.attachments, (Entries(entries),)),)


def _attachment(attachment: Attachment, labels: Labels) -> Inlines:
    """Title and file name, caption, credit and rights, a line each."""
    title = cleaned(attachment.title).strip()
    name = cleaned(attachment.file)
    credit = f"{labels.credit} {attachment.credit}" if attachment.credit else ""
    rights = f"{labels.rights} {attachment.rights}" if attachment.rights else ""
    first = Words(f"{title} ({name})" if title else name)
    return _lines((first,), *(literal(cleaned(it)) for it in (attachment.caption, credit, rights)))


def _contacts(resolved: ResolvedRelease) -> tuple[Closing, ...]:
    language = resolved.release.language
    entries = tuple(_contact(person, language) for person in resolved.contacts)
    if not entries:
        return ()
    return (Closing(ClosingBlock.CONTACTS, labels_in(language).contacts, (Entries(entries),)),)


def _contact(person: NamedPerson, language: str) -> Inlines:
    """Who it is, then how to reach them and when in which language."""
    reach: list[Inline] = []
    if person.email:
        email = cleaned(person.email)
        reach.append(Link(f"mailto:{email}", (Words(email),)))
    if person.phone:
        reach += [Divide(" · ")] * bool(reach)
        reach.append(_phone(person.phone))
    asides = _asides(person, language)
    if asides and reach:
        fits = display_width(plain((*reach, *asides))) <= LONGEST_CONTACT_LINE
        reach.append(Divide(" ") if fits else Break())
    if asides:
        reach += [Words("("), *asides, Words(")")]
    return _lines((Words(cleaned(described(person))),), tuple(reach))


def _asides(person: NamedPerson, language: str) -> Inlines:
    """The languages a contact speaks and the number out of hours."""
    labels = labels_in(language)
    spoken = ", ".join(language_name(tag, language) for tag in person.languages)
    asides: list[Inline] = [Words(cleaned(f"{labels.languages} {spoken}"))] if spoken else []
    if person.out_of_hours:
        asides.append(Words(f"{'; ' if asides else ''}{labels.out_of_hours} "))
        asides.append(_phone(person.out_of_hours))
    return tuple(asides)


def _phone(phone: str) -> Inline:
    number = dialled(phone)
    words = Words(cleaned(phone))
    return Link(f"tel:{number}", (words,)) if number else words


def _boilerplates(resolved: ResolvedRelease) -> tuple[Closing, ...]:
    """One boilerplate per organization, under its name."""
    about = labels_in(resolved.release.language).about
    return tuple(
        Closing(
            ClosingBlock.BOILERPLATES,
            about.format(cleaned(organization.name).upper()),
            _about(organization),
        )
        for organization in resolved.organizations
        if organization.boilerplate.strip()
    )


def _about(organization: NamedOrganization) -> Blocks:
    """The boilerplate, and under it the organization's address unless the boilerplate gives it."""
    blocks = parse(organization.boilerplate)
    host = organization.url.partition("://")[2].removeprefix("www.").rstrip("/")
    if not host or host in organization.boilerplate:
        return blocks
    address = literal(cleaned(organization.url))
    match blocks:
        case (*first, Paragraph(parts)):
            return (*first, Paragraph((*parts, Break(), *address)))
    return (*blocks, Paragraph(address))


def _lines(*lines: Inlines) -> Inlines:
    """The lines that are not empty, a break between them."""
    parts: list[Inline] = []
    for line in lines:
        if line:
            parts += [*([Break()] if parts else []), *line]
    return tuple(parts)
