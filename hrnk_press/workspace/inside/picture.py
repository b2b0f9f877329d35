"""Pictures and films: where they were taken and by whom, as the camera or a program wrote it into them."""

import logging
import re
from collections.abc import Iterator
from io import BytesIO

from hrnk_press.model.file_facts import FileFacts
from hrnk_press.workspace.inside.packed import names_in

_NAMES = ("Image Artist", "Image XPAuthor", "EXIF CameraOwnerName")
_CAMERA_DATA = re.compile(rb"Exif\0|eXIf|EXIF|^(?:II\*\0|MM\0\*)|ftyphei")
_PNG_AUTHOR = re.compile(rb"tEXtAuthor\0([^\0]{1,200})")
# IPTC-IIM, record 2, dataset 80 (by-line), in the segment that Photoshop's name opens.
_PHOTOSHOP = re.compile(rb"\xff\xed(..)Photoshop 3\.0\0", re.DOTALL)
_BYLINE = re.compile(rb"\x1c\x02\x50(..)", re.DOTALL)
# XMP is XML in the midst of any file.
_XMP = re.compile(rb"<x:xmpmeta.{1,200000}?</x:xmpmeta>", re.DOTALL)
_XMP_POSITION = re.compile(rb"GPSLatitude")
_XMP_CREATOR = re.compile(rb"<dc:creator>(.{1,4000}?)</dc:creator>", re.DOTALL)
_XMP_NAME = re.compile(rb"<rdf:li[^>]*>([^<]{1,200})</rdf:li>")
# A place by ISO 6709 in the data of a telephone's film.
_FILM_POSITION = re.compile(rb"(?:\xa9xyz.{4}|ISO6709.{0,400}?)[+-]\d\d[.\d]*[+-]\d", re.DOTALL)


def look_into_picture(data: bytes) -> FileFacts:
    """The position and the names in its camera data; most pictures made for the web have none."""
    position, names = _position_in_xmp(data), [*_names_in_fields(data), *names_in_xmp(data)]
    if not _CAMERA_DATA.search(data):
        return FileFacts(authors=names_in(names), position=position)
    import struct

    from exifread import process_file

    logging.getLogger("exifread").setLevel(logging.CRITICAL)  # what it cannot read, it leaves out
    try:
        tags = process_file(BytesIO(data), details=False, extract_thumbnail=False)
    except (struct.error, ArithmeticError, AssertionError, LookupError, TypeError, ValueError):
        return FileFacts(problem="its camera data is damaged")
    names = [*(str(tags[key]).strip(" \0") for key in _NAMES if key in tags), *names]
    taken = "GPS GPSLatitude" in tags and "GPS GPSLongitude" in tags
    return FileFacts(authors=names_in(names), position=taken or position)


def look_into_film(data: bytes) -> FileFacts:
    """Whether it says where it was taken."""
    return FileFacts(position=_FILM_POSITION.search(data) is not None or _position_in_xmp(data))


def names_in_xmp(data: bytes) -> Iterator[str]:
    """The creators that the XMP in a file names."""
    for packet in _XMP.finditer(data):
        for creators in _XMP_CREATOR.finditer(packet[0]):
            for name in _XMP_NAME.finditer(creators[1]):
                yield name[1].decode("utf-8", "replace")


def _position_in_xmp(data: bytes) -> bool:
    return any(_XMP_POSITION.search(it[0]) for it in _XMP.finditer(data))


def _names_in_fields(data: bytes) -> Iterator[str]:
    """The author of a PNG, the by-lines of a JPEG."""
    for author in _PNG_AUTHOR.finditer(data[: 1 << 20]):
        yield author[1].decode("latin-1")
    for segment in _PHOTOSHOP.finditer(data):
        length = int.from_bytes(segment[1], "big")
        fields = data[segment.end() : segment.start() + 2 + length]
        for byline in _BYLINE.finditer(fields):
            name = fields[byline.end() : byline.end() + int.from_bytes(byline[1], "big")]
            yield name.decode("utf-8", "replace")
