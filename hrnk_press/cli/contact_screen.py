"""A contact on a screen, whole."""

from collections.abc import Iterator

from hrnk_press.cli.reply import Line, Styled
from hrnk_press.cli.table import labelled
from hrnk_press.cli.terminal import Paper, visible
from hrnk_press.desk.contacts_show import Held, ShownContact, ShownPhone
from hrnk_press.embargo.dates import format_date
from hrnk_press.model.office import Style

MARGIN = 15


def contact_lines(contact: ShownContact, paper: Paper) -> Iterator[Line]:
    """Name and id, then what the registry holds, a label a line."""
    name = f"{contact.honorific} {contact.name}".strip()
    yield (Styled(visible(name), "bold"), f" ({contact.id})")
    for label, values in _rows(contact):
        kept = tuple(it for it in values if it)
        if kept:
            yield from labelled(label, kept, paper, margin=MARGIN)


def _rows(contact: ShownContact) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "Names", tuple(f"{tag}: {name}" for tag, name in contact.names.items())
    yield "Short name", (contact.short_name,)
    yield "Title" if len(contact.roles) < 2 else "Titles", tuple(map(_role, contact.roles))
    yield "Formerly", contact.former
    yield "Email", (contact.email,)
    yield "Phone", (_phone(contact.phone),)
    yield "Out of hours", (_phone(contact.out_of_hours),)
    yield "Languages", (", ".join(contact.languages),)
    yield "Zone", (contact.zone,)
    yield "Web", (contact.url,)
    yield "Address", (" / ".join(contact.address.strip().splitlines()),)
    if contact.pseudonym:
        yield "Pseudonym", (f"consent: {contact.consent or 'not noted'}",)
    yield "Boilerplate", tuple(map(_boilerplate, contact.boilerplates))
    yield "People", (", ".join(contact.people),)


def _phone(phone: ShownPhone | None) -> str:
    if phone is None:
        return ""
    if not phone.dialled:
        return f"{phone.typed} (no number that is in use)"
    typed = "" if phone.typed == phone.printed else f" (typed {phone.typed})"
    return f"{phone.printed}{typed}"


def _role(held: Held) -> str:
    titles = "".join(f" [{tag}: {title}]" for tag, title in held.texts.items())
    return f"{held.text}{titles}, {held.organization}{_period(held)}"


def _boilerplate(held: Held) -> str:
    return f"{held.language}, {len(held.text.split())} words{_period(held)}"


def _period(held: Held) -> str:
    start = f"from {format_date(held.start, Style.AP, 'en')}" if held.start else ""
    end = f"through {format_date(held.through, Style.AP, 'en')}" if held.through else ""
    words = " ".join(it for it in (start, end) if it)
    return f", {words}" if words else ""
