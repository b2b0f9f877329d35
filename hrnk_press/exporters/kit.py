"""A press kit: one ZIP of the words, as text and HTML, and the attachments with captions, credits and SHA-256.

The attachments are the bytes that were approved: a file that names people, keeps remarks or a position is
refused before, and never changed on its way. The same release gives the same bytes.
"""

import hashlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from hrnk_press.errors import Refused
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.filenames import attachment_names
from hrnk_press.exporters.page import mail_page
from hrnk_press.exporters.recipients import require_same
from hrnk_press.model.resolved import AttachedFile, ResolvedRelease
from hrnk_press.rendering.closing import carried
from hrnk_press.rendering.document import one_line
from hrnk_press.rendering.status import StatusBlock, status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.rendering.wrapping import fill

BEGAN = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o100644
EMBARGO, CAPTIONS, MANIFEST = "EMBARGO.txt", "CAPTIONS.txt", "SHA256SUMS.txt"


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The kit as `SLUG-press-kit.zip`, before the lift `SLUG-EMBARGOED-press-kit.zip`.

    Attachments carry their content. Raises Refused where one cannot be read, and PressError where the
    kit reads back otherwise than it was meant.
    """
    status = status_block(resolved, public=order.public)
    name = f"{resolved.release.slug}{'-EMBARGOED' if status.embargoed else ''}-press-kit"
    files = dict(_files(resolved, order, status))
    sums = {it: hashlib.sha256(content).hexdigest() for it, content in files.items()}
    files[MANIFEST] = "".join(f"{sums[it]}  {it}\n" for it in sorted(sums)).encode()
    packed = _packed(name, files)
    with ZipFile(BytesIO(packed)) as kit:
        found = {it.partition("/")[2]: kit.read(it) for it in kit.namelist()}
        require_same(found, files, f"{name}.zip")
    return (Artifact(f"{name}.zip", "application/zip", packed),)


def _files(
    resolved: ResolvedRelease, order: ExportOrder, status: StatusBlock
) -> Iterator[tuple[str, bytes]]:
    """What is in it, in the order in which people see it."""
    words = _name_of_words(resolved.release.slug)
    if status.embargoed:
        yield EMBARGO, _text(_embargo(resolved, status))
    yield f"{words}.txt", render_text(resolved, status).encode()
    yield f"{words}.html", mail_page(resolved, status, order).encode()
    listed = carried(resolved, embargoed=status.embargoed)
    attached = [it for it in resolved.attachments if it.attachment in listed]
    names = attachment_names(it.attachment.file for it in attached)
    if attached:
        yield CAPTIONS, _text(_captions(attached, names, status))
    for file, name in zip(attached, names, strict=True):
        if file.content is None:
            raise Refused(
                f"{file.attachment.file}: the file is {file.problem or 'not read'}",
                "Put a plain file of that name into the release's attachments folder.",
                code="attachment-unreadable",
            )
        yield f"attachments/{name}", file.content


def _name_of_words(slug: str) -> str:
    """The slug, unless another file is called so on some disk."""
    taken = f"{slug}.txt".upper() in (EMBARGO.upper(), CAPTIONS.upper(), MANIFEST.upper())
    return f"{slug}-release" if taken else slug


def _embargo(resolved: ResolvedRelease, status: StatusBlock) -> Iterator[str]:
    yield from status.lines
    yield ""
    yield from fill(
        f"Everything in this kit is under embargo until then: {one_line(resolved.release.headline)}",
        72,
    )
    issuers = resolved.organizations or (resolved.issuer,)
    yield from fill(f"Issued by {', '.join(it.name for it in issuers)}.", 72)
    for it in resolved.contacts:
        yield " · ".join(filter(None, (it.full_name, it.email, it.phone)))


def _captions(
    attached: list[AttachedFile], names: tuple[str, ...], status: StatusBlock
) -> Iterator[str]:
    """Each file with what is to be printed with it."""
    if status.embargoed:
        yield from (*status.lines, "")
    for number, (file, name) in enumerate(zip(attached, names, strict=True)):
        if number:
            yield ""
        yield f"attachments/{name}"
        it = file.attachment
        said = (
            ("Title", it.title),
            ("Caption", it.caption),
            ("Credit", it.credit),
            ("Rights", it.rights),
            ("Description", it.alt),
            ("Type", f"{file.media_type}, {file.size:,} bytes"),
        )
        for label, words in said:
            if words.strip():
                first, *more = fill(f"{label}: {one_line(words)}", 70)
                yield f"  {first}"
                yield from (f"    {line}" for line in more)


def _text(lines: Iterator[str]) -> bytes:
    return "".join(f"{it}\n" for it in lines).encode()


def _packed(folder: str, files: dict[str, bytes]) -> bytes:
    """The files in one folder, uncompressed and without the time of this machine."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as target:
        for name, content in files.items():
            entry = ZipInfo(f"{folder}/{name}", BEGAN)
            entry.create_system, entry.external_attr = 3, PLAIN_FILE << 16
            target.writestr(entry, content)
    return packed.getvalue()
