"""Headers of mail, however broken: what Python's parser stumbles over is taken as it is written."""

import datetime as dt
from collections.abc import Iterable
from email.errors import MessageError
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from typing import Any

from hrnk_press.drafting.archive.blocks import Block, Region

_STUMBLES = (AttributeError, IndexError, KeyError, TypeError, ValueError, MessageError)

_DATE = "Date: "


class Lenient(EmailPolicy):
    """The parser's default policy, which no header ends. One about a part's content that cannot be read says nothing."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The value of a header: parsed where that is possible, else its words."""
        try:
            return super().header_fetch_parse(name, value)
        except _STUMBLES:
            if name.lower().startswith("content-"):
                return self.header_factory(name, "")
            return " ".join(value.split())


def sent_on(blocks: Iterable[Block]) -> dt.date | None:
    """The day on which a mail says that it was sent, of its headers among its blocks; None where none tells."""
    header = date_header(blocks)
    try:
        return parsedate_to_datetime(header.text.removeprefix(_DATE)).date() if header else None
    except (ValueError, OverflowError):
        return None


def date_header(blocks: Iterable[Block]) -> Block | None:
    """The header that says when a mail was sent, among its blocks."""
    headers = (it for it in blocks if it.region is Region.FURNITURE and it.text.startswith(_DATE))
    return next(headers, None)
