"""Signatories from a CSV table, as partners send it: any order of columns, comma, semicolon or tab."""

import csv
import io
from collections.abc import Iterator

from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.frozen import frozen
from hrnk_press.model.approval import Via
from hrnk_press.model.release import Consent
from hrnk_press.workspace.addressbook.encodings import decoded

MOST_ROWS = 10_000
_DELIMITERS = ",;\t"
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
    text, _ = decoded(data, encoding)
    faults: list[Fault] = []
    rows = tuple(_rows(text.removeprefix("\ufeff"), file, faults))
    if faults:
        raise UnreadableData(tuple(faults))
    return rows


def _rows(text: str, file: str, faults: list[Fault]) -> Iterator[SignatoryRow]:
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    keys: list[str] = []
    line = 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not keys:
                keys = _columns(cells, start, file, faults)
                if "who" not in keys:
                    return
            elif start > MOST_ROWS:
                faults.append(Fault("too-many", f"more than {MOST_ROWS} rows", file, line=start))
                return
            elif row := _row(keys, cells, start, file, faults):
                yield row
    except csv.Error as error:
        hint = "Save it anew as CSV; each quotation mark that opens a cell also closes it"
        faults.append(Fault("damaged-table", f"no CSV: {error}", file, line=line, hint=hint))
    if not keys:
        faults.append(Fault("empty-table", "the table is empty", file, line=1, hint=_EXAMPLE))


_EXAMPLE = "The first row names the columns: name, printed_as, capacity, status"


def _columns(cells: list[str], line: int, file: str, faults: list[Fault]) -> list[str]:
    keys = [_KEYS.get(cell.strip().casefold().replace(" ", "_"), "") for cell in cells]
    if "who" not in keys:
        message = "no column says who signs"
        faults.append(Fault("no-such-column", message, file, line=line, column=1, hint=_EXAMPLE))
    return keys


def _row(
    keys: list[str], cells: list[str], line: int, file: str, faults: list[Fault]
) -> SignatoryRow | None:
    """The row; of several columns that say who, the first that is filled."""
    said: dict[str, str] = {}
    for key, cell in zip(keys, cells, strict=False):
        value = " ".join(cell.split())
        if key and value and key not in said:
            said[key] = value
    who, status, via = said.pop("who", ""), said.pop("status", ""), said.pop("via", "")
    consent, way = _CONSENTS.get(status.casefold()), _VIAS.get(via.casefold())
    fault = Fault("nobody", "this row names nobody", file, line=line) if not who else None
    if status and consent is None:
        hint = "Write invited, confirmed, declined or withdrawn"
        fault = Fault("no-such-status", f'"{status}" is no status', file, line=line, hint=hint)
    elif via and way is None:
        hint = "Write phone, mail or meeting"
        fault = Fault("no-such-way", f'"{via}" is no way to answer', file, line=line, hint=hint)
    elif (way is None) != ("said_at" not in said):
        message = "how somebody answered and when go together, and one of them is empty"
        fault = Fault("half-said", message, file, line=line, hint="Fill both via and said_at")
    if fault is None:
        return SignatoryRow(line, who, status=consent, via=way, **said)
    faults.append(fault)
    return None
