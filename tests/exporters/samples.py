"""Releases ready to be exported: their attachments and logo carry their bytes."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hrnk_press.exporters.artifact import ExportOrder
from hrnk_press.model.office import Mail
from hrnk_press.model.release import AttachedWhen, Attachment
from hrnk_press.model.resolved import AttachedFile, ResolvedRelease
from tests.rendering.samples import joint_release

NOW = datetime(2026, 11, 21, 17, 30, 5, tzinfo=UTC)
MAIL = Mail(from_name="River Watch Press Office", from_address="press@riverwatch.example.org")


def attached(
    file: str, content: bytes, media_type: str, when: AttachedWhen = AttachedWhen.BOTH
) -> AttachedFile:
    return AttachedFile(
        Attachment(file, when=when),
        media_type=media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
    )


LOGO = attached("branding/logo.png", b"\x89PNG logo", "image/png")
LETTER = attached("letter.pdf", b"%PDF-1.7 letter\r\n" * 9, "application/pdf")


def sample(
    *files: AttachedFile,
    logo: AttachedFile | None = None,
    mail: Mail = MAIL,
    embargoed: bool = True,
    **changes: Any,
) -> ResolvedRelease:
    """The joint release from that mail address with those files."""
    release = joint_release(**changes)
    if not embargoed:
        release = replace(release, release=replace(release.release, embargo=None))
    office = replace(release.office, mail=mail)
    return replace(release, office=office, attachments=files, logo=logo)


def order(**changes: Any) -> ExportOrder:
    return replace(ExportOrder(now=NOW, digest="d1" * 32), **changes)
