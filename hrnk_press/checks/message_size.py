"""How many bytes of a message its files take."""

from collections.abc import Iterator

from hrnk_press.model.release import AttachedWhen
from hrnk_press.model.resolved import AttachedFile, ResolvedRelease

WARNED = 10_000_000
"""Bytes of files from which some receivers turn a message away."""

FORBIDDEN = 20_000_000
"""Bytes of a whole message beyond which hardly anybody accepts it."""

SMALLER = "save them smaller, or link to the largest instead of attaching it"
"""What to do about files that are too large."""

_WORDS = 200_000
# Base64 makes four bytes of three and ends a line after 76 (RFC 2045, 6.8).
_LINE, _CONTENT_OF_LINE = 78, 57


def heaviest_copy(resolved: ResolvedRelease) -> tuple[AttachedFile, ...]:
    """The files, with the logo, of that copy whose files have most bytes: the embargoed or the public one."""
    return max(_copies(resolved), key=size_of)


def size_of(files: tuple[AttachedFile, ...]) -> int:
    """Their bytes as they stand on disk."""
    return sum(it.size for it in files)


def message_size(files: tuple[AttachedFile, ...]) -> int:
    """The bytes of a message with these files, its words taken for as long as they may be."""
    return _WORDS + sum(-(-it.size // _CONTENT_OF_LINE) * _LINE for it in files)


def megabytes(size: int) -> str:
    """A size as people say it: "12.5 MB"."""
    return f"{size / 1e6:,.1f} MB"


def listed(files: tuple[AttachedFile, ...]) -> str:
    """The three largest by name and size, and how many more."""
    largest = sorted(files, key=lambda it: -it.size)
    named = [f"{it.attachment.file} {megabytes(it.size)}" for it in largest[:3]]
    more = [f"{len(largest) - 3} more"] * (len(largest) > 3)
    return ", ".join((*named, *more))


def _copies(resolved: ResolvedRelease) -> Iterator[tuple[AttachedFile, ...]]:
    logo = (resolved.logo,) if resolved.logo else ()
    for left_out in (AttachedWhen.PUBLIC, AttachedWhen.EMBARGOED):
        files = (it for it in resolved.attachments if it.attachment.when is not left_out)
        yield (*files, *logo)
