"""The rows of a media list, each examined once: what is wrong with any of them is told with its line.

Addresses are judged by what judges those of contacts, cells by what judges the cells of contacts.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import BinaryIO

from hrnk_press.checks.addresses import address_fault, is_masked, is_placeholder, is_reserved
from hrnk_press.errors import Fault, Refused, UnreadableData, UsageFault
from hrnk_press.exporters.headers import ascii_address
from hrnk_press.model.media_list import Member
from hrnk_press.model.office import Mail
from hrnk_press.workspace import values
from hrnk_press.workspace.addressbook import cells
from hrnk_press.workspace.addressbook.encodings import ENCODINGS, codec_of
from hrnk_press.workspace.addressbook.reading import not_text
from hrnk_press.workspace.addressbook.table import Rows, read_table, row_too_long
from hrnk_press.workspace.medialists.columns import Columns, columns_of, heading_faults
from hrnk_press.workspace.medialists.seen import Seen
from hrnk_press.workspace.schema import Unfit, shown

MOST_FAULTS = 200
# A cell that steers something, or that a spreadsheet would run; cells are joined by \x1f to be looked at.
_SUSPECT = re.compile(r"(?:\A|\x1f)\s*[=@+\-']|[\x00-\x1e\x7f-\x9f\u2028\u2029\ufffd\ud800-\udfff]")
_STEERS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NAMED = re.compile(r"[^<>]*<[^<>@\s]+@[^<>@\s]+>")
LONGEST_CELL = 1000
LONGEST_NOTES = 5000


class Faults:
    """What was found wrong: the first two hundred, and how many more."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Fault] = []
        self.more = 0

    def add(self, code: str, message: str, line: int | None = None, hint: str = "") -> None:
        """One more."""
        self.put(Fault(code, message, self.file, line, hint=hint))

    def put(self, fault: Fault) -> None:
        """One more, as it is."""
        if len(self.found) < MOST_FAULTS:
            self.found.append(fault)
        else:
            self.more += 1

    @property
    def all(self) -> tuple[Fault, ...]:
        """In the order of the file, with a last one that counts those left out."""
        ordered = sorted(self.found, key=lambda it: it.line or 0)
        if self.more:
            hint = "Faults that repeat are as a rule one column: mend it, and try again"
            rest = Fault("more-faults", f"and {self.more:,} more", self.file, hint=hint)
            ordered.append(rest)
        return tuple(ordered)

    def raise_any(self) -> None:
        """UnreadableData with all of them, where there is one."""
        if self.found:
            raise UnreadableData(self.all)


class ListRows:
    """A list, or a file to be made one, read row by row from its start.

    `columns` and `encoding` are known at once; faults of the headings are in `faults` then, and there are
    no rows. `seen` finds addresses that come twice; None where a file is read for addresses and states alone:
    its other cells are not looked at, and an address may come twice. After the last row, `tidy` tells whether every cell is as this program writes it, and
    `placeholders` how many addresses nobody reads mail to.
    """

    def __init__(
        self, source: BinaryIO, faults: Faults, mail: Mail, *, encoding: str = "", seen: Seen | None
    ) -> None:
        self.faults = faults
        self.tidy = True
        self.placeholders = 0
        self._seen = seen
        self._examples = is_reserved(mail.domain) or is_reserved(
            mail.from_address.rpartition("@")[2]
        )
        source.seek(0)
        if fault := not_text(source.read(16), faults.file):
            raise UnreadableData((fault,))
        source.seek(0)
        codec, self.encoding = (encoding, encoding) if encoding else codec_of(source)
        source.seek(0)
        self._broken: list[Fault] = []
        self.columns, self._rows = self._begun(source, codec)

    def _begun(self, source: BinaryIO, codec: str) -> tuple[Columns, Rows]:
        try:
            text = io.TextIOWrapper(source, encoding=codec, errors="replace", newline=None)
        except LookupError as error:
            raise UsageFault(f"there is no such encoding: {error}", ENCODINGS) from None
        headings, rows = read_table(text, self.faults.file, self._broken)
        headings = [it.removeprefix("\ufeff") for it in headings]
        for fault in (*self._broken, *heading_faults(headings, self.faults.file)):
            self.faults.put(fault)
        self._broken.clear()
        self._text = text  # closed with its file, not before
        columns = columns_of(headings)
        if self._seen is None:
            places = {key: it for key, it in columns.places.items() if key in ("email", "status")}
            columns = replace(columns, places=places)
        return columns, rows

    def __iter__(self) -> Iterator[tuple[int, Member, list[str]]]:
        """Each sound row with its line and its cells as they are; addresses that come twice are faults."""
        if self.faults.found:
            return
        for line, row in self._rows:
            read = self._member(line, row)
            if read is None:
                continue
            member, sound = read
            if self._seen and (first := self._seen.add(line, member)):
                what = f"{shown(member.email)} stands in line {first} already"
                self.faults.add("address-twice", what, line, "Delete one of the two rows")
            elif sound:
                yield line, member, row
        for fault in self._broken:
            self.faults.put(fault)
        self._text.detach()

    def _member(self, line: int, row: list[str]) -> tuple[Member, bool] | None:
        """The row, and whether it is sound; None for one whose cells nobody can tell apart."""
        if fault := row_too_long(line, row, self.columns.width, self.faults.file):
            self.faults.put(fault)
            return None
        before = len(self.faults.found) + self.faults.more
        said = {key: row[at] if at < len(row) else "" for key, at in self.columns.places.items()}
        if _SUSPECT.search("\x1f".join(said.values())) or len("".join(row)) > LONGEST_CELL:
            said = {key: self._cell(line, key, text) for key, text in said.items()}
        else:
            said = {key: text.strip() for key, text in said.items()}
        if "name" not in said:
            parts = (said.get("given_name", ""), said.get("family_name", ""))
            said["name"] = " ".join(it for it in parts if it)
        member = Member(
            self._address(line, said["email"]),
            said["name"],
            said.get("outlet", ""),
            said.get("beat", ""),
            self._checked(line, "language", said),
            self._checked(line, "zone", said),
            self._checked(line, "standing_acceptance", said),
            said.get("notes", ""),
        )
        self.tidy = self.tidy and tuple(row) == member
        return member, before == len(self.faults.found) + self.faults.more

    def _cell(self, line: int, key: str, text: str) -> str:
        """A cell that looked suspect, as its author meant it."""
        steering = _STEERS.search(text.strip() if key != "notes" else text.replace("\n", " "))
        if steering:
            hint = "A line break there could add a header to a message: write the cell on one line"
            what = f"{shown(text)} holds a line break or a control character"
            self._told(line, key, Unfit(what, hint, code="header-injection"))
            return _stand_in(line) if key == "email" else ""
        if "\ufffd" in text:
            hint = "Say which encoding the file is in:  --encoding NAME"
            self._told(
                line,
                key,
                Unfit(f"{shown(text)} holds letters that were lost", hint, code="lost-letters"),
            )
        if len(text) > (LONGEST_NOTES if key == "notes" else LONGEST_CELL):
            self._told(line, key, Unfit(f"{shown(text)} is too long", code="cell-too-long"))
        try:
            return cells.cell(text, key)
        except Unfit as unfit:
            self._told(line, key, unfit)
            return _stand_in(line) if key == "email" else ""

    def _address(self, line: int, text: str) -> str:
        """The address as it is written to, its domain in ASCII."""
        try:
            address = _address(text)
        except Unfit as unfit:
            self._told(line, "email", unfit)
            return _stand_in(line)
        if not self._examples and is_placeholder(address):
            self.placeholders += 1
        return address

    def _checked(self, line: int, key: str, said: dict[str, str]) -> str:
        text = said.get(key, "")
        if not text:
            return ""
        try:
            return _FITS[key](text)
        except Unfit as unfit:
            self._told(line, key, unfit)
            return ""

    def _told(self, line: int, key: str, unfit: Unfit) -> None:
        named = self.columns.named.get(key, key)
        self.faults.add(unfit.code, f"column {named}: {unfit.message}", line, unfit.hint)


def examined_address(text: str) -> str:
    """An address typed at the command line, as lists have it. Raises UsageFault."""
    try:
        if _STEERS.search(text):
            raise Unfit(f"{shown(text)} holds a line break or a control character")
        return _address(text.strip())
    except Unfit as unfit:
        raise UsageFault(unfit.message, unfit.hint, code="bad-address") from None


def _stand_in(line: int) -> str:
    """Put where an unreadable address was, so that the same cell is not at fault twice."""
    return f"line-{line}@unreadable.org"


def _address(text: str) -> str:
    if not text:
        raise Unfit(
            "this row has no address", "Every row needs one; delete it otherwise", code="no-address"
        )
    if is_masked(text):
        raise Unfit(
            f"{shown(text)} was masked by a web site",
            "Write the address itself",
            code="masked-address",
        )
    if text.count("@") > 1 or ";" in text:
        hint = "One person, one address, one row: write a row for each"
        raise Unfit(f"{shown(text)} is more than one address", hint, code="two-addresses")
    if _NAMED.fullmatch(text):
        hint = "Write the address alone, and the name in the column name"
        raise Unfit(f"{shown(text)} is an address with a name", hint, code="bad-address")
    if fault := address_fault.__wrapped__(text):  # each is asked once: nothing to remember
        raise Unfit(f"{shown(text)} is no mail address: {fault}", "Correct it", code="bad-address")
    try:
        return ascii_address(text, "email")
    except Refused as refused:
        what = refused.message.removeprefix("email: ")
        raise Unfit(what, refused.hint, code="bad-address") from None


@lru_cache(maxsize=4096)
def _language(text: str) -> str:
    return values.language(text)


@lru_cache(maxsize=4096)
def _zone(text: str) -> str:
    return values.zone_name(text)


@lru_cache(maxsize=4096)
def _since(text: str) -> str:
    """Since when somebody holds every embargo; empty for no."""
    if text.casefold() in ("no", "nein", "non", "false", "0", "아니오"):
        return ""
    try:
        day: date = cells.day(text)
    except Unfit:
        hint = "Write the day on which they said so, such as 2026-11-22; an empty cell means no"
        raise Unfit(f"{shown(text)} is no day", hint, code="no-day") from None
    return day.isoformat()


_FITS = {"language": _language, "zone": _zone, "standing_acceptance": _since}
