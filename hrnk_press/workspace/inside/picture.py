"""Pictures: where they were taken and by whom, as the camera wrote it into them."""

import logging
import re
from io import BytesIO

from hrnk_press.model.file_facts import FileFacts

_NAMES = ("Image Artist", "Image XPAuthor", "EXIF CameraOwnerName")
_CAMERA_DATA = re.compile(rb"Exif\0|eXIf|EXIF|^(?:II\*\0|MM\0\*)|ftyphei")


def look_into_picture(data: bytes) -> FileFacts:
    """The position and the names in its camera data; most pictures made for the web have none."""
    if not _CAMERA_DATA.search(data):
        return FileFacts()
    import struct

    from exifread import process_file

    logging.getLogger("exifread").setLevel(logging.CRITICAL)  # what it cannot read, it leaves out
    try:
        tags = process_file(BytesIO(data), details=False, extract_thumbnail=False)
    except (struct.error, ArithmeticError, AssertionError, LookupError, TypeError, ValueError):
        return FileFacts(problem="its camera data is damaged")
    names = (str(tags[key]).strip(" \0") for key in _NAMES if key in tags)
    return FileFacts(
        authors=tuple(dict.fromkeys(filter(None, names))),
        position="GPS GPSLatitude" in tags and "GPS GPSLongitude" in tags,
    )
