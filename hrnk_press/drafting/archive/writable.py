"""What keys of a `release.md` may not hold: it is left out of them, and told."""

from dataclasses import replace

from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.notes import Note
from hrnk_press.patterns import pattern

# But for line breaks, which a value of several lines has.
_CONTROL = pattern(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
# The years that a day of release may be of.
_FIRST, _LAST = 1900, 2199
_OF_ATTACHMENTS = ("title", "caption", "credit", "rights")


def writable(item: Item) -> Item:
    """The item without control characters in its keys and without a day that no release is of, each with a note.

    Its blocks are as they were.
    """
    item = _with_day(item)
    said = (item.headline, item.subheadline, item.place, *item.authors)
    told = (
        it for _, value in item.told for it in (value if isinstance(value, tuple) else (value,))
    )
    attached = (getattr(it, key) for it in item.attachments for key in _OF_ATTACHMENTS)
    if not any(it and not it.isprintable() for it in (*said, *told, *attached)):
        return item
    return _without_control(item)


def _with_day(item: Item) -> Item:
    if item.date is None or _FIRST <= item.date.year <= _LAST:
        return item
    said = f"the day {item.date.isoformat()} is of no release"
    note = Note(item.line, said, "set date to the day of release, where it is known")
    return replace(item, date=None, notes=(*item.notes, note))


def _without_control(item: Item) -> Item:
    notes: list[Note] = []

    def clean(key: str, value: str) -> str:
        for found in dict.fromkeys(_CONTROL.findall(value)):
            said = f"{key}: the control character U+{ord(found):04X} was left out"
            line = next((it.line for it in item.blocks if found in it.text), item.line)
            notes.append(Note(line, said, "look whether a letter is missing there"))
        return _CONTROL.sub("", value)

    told = tuple(
        (
            key,
            tuple(clean(key, it) for it in value)
            if isinstance(value, tuple)
            else clean(key, value),
        )
        for key, value in item.told
    )
    attachments = tuple(
        replace(
            it,
            title=clean("title", it.title),
            caption=clean("caption", it.caption),
            credit=clean("credit", it.credit),
            rights=clean("rights", it.rights),
        )
        for it in item.attachments
    )
    cleaned = replace(
        item,
        headline=clean("headline", item.headline),
        subheadline=clean("subheadline", item.subheadline),
        place=clean("place", item.place),
        authors=tuple(clean("authors", it) for it in item.authors),
        told=told,
        attachments=attachments,
    )
    return replace(cleaned, notes=(*item.notes, *notes))
