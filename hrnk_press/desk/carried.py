"""Files that came with an announcement in its mail, as attachments of the release that is made of it."""

from collections.abc import Iterator

from hrnk_press.desk.imported import ImportedFile
from hrnk_press.drafting.archive.defects import UNATTACHED
from hrnk_press.drafting.archive.items import Item
from hrnk_press.drafting.archive.pages.mail_page import CarriedFile
from hrnk_press.drafting.notes import Note
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.frozen import replace
from hrnk_press.model.release import Attachment
from hrnk_press.rendering.body import cleaned


def with_files(
    item: Item, carried: tuple[CarriedFile, ...]
) -> tuple[Item, tuple[ImportedFile, ...]]:
    """The item with every file that came with it among its attachments, under names that are safe anywhere."""
    if not carried:
        return item, ()
    names = attachment_names([cleaned(it.name).replace("\n", " ") for it in carried])
    files = tuple(ImportedFile(name, it.content) for name, it in zip(names, carried, strict=True))
    listed = {it.file for it in item.attachments}
    more = tuple(Attachment(it) for it in names if it not in listed)
    notes = (*_of_carried(item.notes, names), *_renamed(item, carried, names))
    return replace(item, attachments=(*item.attachments, *more), notes=notes), files


def _of_carried(notes: tuple[Note, ...], names: tuple[str, ...]) -> Iterator[Note]:
    """The notes of a text that came with files: what it speaks of may be one of them."""
    for it in notes:
        if it.message == UNATTACHED:
            said = f"the text speaks of an attachment, and came with {', '.join(names)}"
            yield replace(it, message=said, hint="a file may be the announcement: then import it")
        else:
            yield it


def _renamed(
    item: Item, carried: tuple[CarriedFile, ...], names: tuple[str, ...]
) -> Iterator[Note]:
    """A note for each file that has another name in attachments/ than it came with."""
    for file, name in zip(carried, names, strict=True):
        if file.name != name:
            said = f'the file "{cleaned(file.name)}" is stored as attachments/{name}'
            yield Note(item.line, said, "give it a title, where readers should know its name")
