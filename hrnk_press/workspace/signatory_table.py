"""Signatories from a CSV table, as partners send it: any order of columns, comma, semicolon or tab."""

import io
from collections.abc import Iterator

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via
from hrnk_press.model.release import Consent
from hrnk_press.workspace.addressbook.cells import cell
from hrnk_press.workspace.addressbook.encodings import decoded
from hrnk_press.workspace.addressbook.reading import empty_characters, not_text
from hrnk_press.workspace.addressbook.table import read_table, row_too_long
from hrnk_press.workspace.schema import Unfit, printable
from hrnk_press.workspace.values import one_line

MOST_ROWS = 10_000
MOST_FAULTS = 200
_HEADINGS = {
    "who": "id person organization organisation signatory name who email e-mail mail organización nombre"
    " institution unterzeichner nom signataire firmante 이름 서명자 성명 단체 이메일",
    "printed_as": "printed_as printed form_of_name signs_as wording gedruckt imprimé impreso 표기",
    "capacity": "capacity eigenschaft qualité calidad 자격",
    "role": "role title titel rolle titre cargo título 직함",
    "status": "status state consent antwort réponse estado 상태",
    "via": "via how channel wie comment cómo 방법",
    "said_at": "said_at said when wann quand cuándo 시각",
}
_KEYS = {word: key for key, words in _HEADINGS.items() for word in words.split()}
_STATUSES = {
    Consent.INVITED: "invited asked pending eingeladen invité invitado 요청 -",
    Consent.CONFIRMED: "confirmed yes y ok signed agreed zugesagt ja oui sí si confirmé confirmado 확인 동의 x",
    Consent.DECLINED: "declined no n nein non refused abgesagt refusé rechazado 거절",
    Consent.WITHDRAWN: "withdrawn withdrew zurückgezogen retiré retirado 철회",
}
_CONSENTS = {word: status for status, words in _STATUSES.items() for word in words.split()}


_WAYS = {
    Via.PHONE: "phone telephone tel call telefon telefonisch téléphone teléfono 전화",
    Via.MAIL: "mail e-mail email post letter brief courriel correo 메일 이메일",
    Via.MEETING: "meeting person sitzung treffen réunion reunión 회의",
}
_VIAS = {word: via for via, words in _WAYS.items() for word in words.split()}


@frozen
class SignatoryRow:
    """One row: how it names the signatory, and what it says. What is empty says nothing.

    `via` and `said_at` (as written) tell how and when they answered; a row has both or neither.
    """

    line: int
    who: str
    printed_as: str = ""
    capacity: str = ""
    role: str = ""
    status: Consent | None = None
    via: Via | None = None
    said_at: str = ""


def read_signatories(data: bytes, file: str, encoding: str = "") -> tuple[SignatoryRow, ...]:
    """The rows of that table. UnreadableData with every fault, each with its line."""
    if fault := not_text(data, file):
        raise UnreadableData((fault,))
    text, _ = decoded(data, encoding)
    faults = list(empty_characters(text, file))
    text = text.removeprefix("\ufeff").replace("\0", "")
    rows = tuple(_rows(text.replace("\r\n", "\n").replace("\r", "\n"), file, faults))
    if not rows and not faults:
        faults.append(Fault("no-rows", "the table has headings and names nobody", file, line=1))
    if faults:
        ordered = sorted(faults, key=lambda it: it.line or 0)
        more = len(ordered) - MOST_FAULTS
        rest = (Fault("more-faults", f"and {more:,} more", file),) if more > 0 else ()
        raise UnreadableData((*ordered[:MOST_FAULTS], *rest))
    return rows


def _rows(text: str, file: str, faults: list[Fault]) -> Iterator[SignatoryRow]:
    headings, rows = read_table(io.StringIO(text), file, faults)
    if not headings:
        faults.append(Fault("empty-table", "the table is empty", file, line=1, hint=_EXAMPLE))
        return
    keys = [_KEYS.get(it.strip().casefold().replace(" ", "_"), "") for it in headings]
    faults += _heading_faults(headings, keys, file)
    if "who" not in keys:
        return
    for number, (line, cells) in enumerate(rows, 1):
        if number > MOST_ROWS:
            faults.append(Fault("too-many", f"more than {MOST_ROWS:,} rows", file, line=line))
            return
        fault = row_too_long(line, cells, len(keys), file)
        row = _row(keys, cells, line, file) if fault is None else fault
        if isinstance(row, Fault):
            faults.append(row)
        else:
            yield row


def _heading_faults(headings: list[str], keys: list[str], file: str) -> Iterator[Fault]:
    """What is wrong with the first row; who it is may be said in several columns of different names."""
    if "who" not in keys:
        message = "no column says who signs"
        yield Fault("no-such-column", message, file, line=1, column=1, hint=_EXAMPLE)
    known = [it.strip().casefold() for it, key in zip(headings, keys, strict=True) if key]
    for name in dict.fromkeys(known):
        if known.count(name) > 1:
            message = f"the column {printable(name)} stands there twice"
            hint = "Delete or rename one of them"
            yield Fault("column-twice", message, file, line=1, hint=hint)


_EXAMPLE = "The first row names the columns: name, printed_as, capacity, status"


def _row(keys: list[str], cells: list[str], line: int, file: str) -> SignatoryRow | Fault:
    """The row; of several columns that say who, the first that is filled."""
    said: dict[str, str] = {}
    for key, written in zip(keys, cells, strict=False):
        value = " ".join(written.split())
        if key and value and key not in said:
            said[key] = value

    def fault(code: str, message: str, hint: str = "") -> Fault:
        return Fault(code, message, file, line=line, hint=hint)

    who, status, via = said.pop("who", ""), said.pop("status", ""), said.pop("via", "")
    consent, way = _CONSENTS.get(status.casefold()), _VIAS.get(via.casefold())
    for key in ("printed_as", "capacity", "role"):
        try:
            one_line(cell(said.get(key, ""), key))
        except Unfit as unfit:
            return fault(unfit.code, f"column {key}: {unfit.message}", unfit.hint)
    if not who:
        return fault("nobody", "this row names nobody")
    if status and consent is None:
        hint = "Write invited, confirmed, declined or withdrawn"
        return fault("no-such-status", f'"{printable(status)}" is no status', hint)
    if via and way is None:
        hint = "Write phone, mail or meeting"
        return fault("no-such-way", f'"{printable(via)}" is no way to answer', hint)
    if (way is None) != ("said_at" not in said):
        message = "how somebody answered and when go together, and one of them is empty"
        return fault("half-said", message, "Fill both via and said_at")
    return SignatoryRow(line, who, status=consent, via=way, **said)
