"""Tables and cards as other programs write them: any order, language and encoding; every fault at once."""

import tracemalloc
from datetime import date

import pytest

from hrnk_press.workspace.addressbook.columns import PLAIN, headings, key_of
from hrnk_press.workspace.addressbook.reading import read_book
from hrnk_press.workspace.addressbook.record import Book

ROLE = {"title": "Directrice", "organization": "Han", "from": date(2020, 1, 1)}
TABLES = {
    "English": "name,title,organization,from,email,phone\nMara,Directrice,Han,2020-01-01,m@river.org,1",
    "German": "Telefon;E-Mail-Adresse;Seit;Firma;Funktion;Name\n1;m@river.org;2020-01-01;Han;Directrice;Mara",
    "French": "Téléphone;Courriel;Depuis;Organisation;Fonction;Nom\n1;m@river.org;2020-01-01;Han;Directrice;Mara",
    "Spanish": "Teléfono\tCorreo electrónico\tDesde\tOrganización\tCargo\tNombre\n"
    "1\tm@river.org\t2020.1.1\tHan\tDirectrice\tMara",
    "Korean": "이름,직함,소속,시작일,이메일,전화번호\nMara,Directrice,Han,2020. 1. 1.,m@river.org,1",
}


def faults(book: Book) -> list[str]:
    return [f"{it.line}: {it.code}: {it.message}" for it in book.faults]


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_columns_in_any_language_order_and_unicode(language: str, encoding: str) -> None:
    book = read_book(TABLES[language].encode(encoding), "a.csv")
    assert faults(book) == []
    assert book.encoding.startswith(("UTF-8", "UTF-16"))
    (record,) = book.records
    assert record.data == {"name": "Mara", "email": "m@river.org", "phone": "1", "roles": [ROLE]}
    assert record.line == 2


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        ("Nom;Fonction\nÉlise;Présidente\n", "cp1252", "Windows-1252"),
        ("Name;Titel\nJürgen Groß;\n", "cp1252", "Windows-1252"),
        ("이름,직함\n서준,대변인\n", "euc_kr", "EUC-KR"),
    ],
)
def test_the_encodings_of_windows_are_told_apart(text: str, codec: str, name: str) -> None:
    book = read_book(text.encode(codec), "a.csv")
    assert (book.encoding, book.faults) == (name, ())
    assert book.records[0].data["name"] == text.splitlines()[1].replace(";", ",").split(",")[0]


def test_every_name_of_a_column_leads_to_one_key() -> None:
    for key in PLAIN:
        for heading in headings(key):
            assert key_of(heading) == (key, ""), heading
            assert key_of(f" {heading.upper()} ") == (key, ""), heading
    assert key_of("name_ko") == key_of("Name (ko)") == key_of("NAME.KO") == ("name", "ko")
    assert key_of("title zh-hant-tw") == ("title", "zh-Hant-TW")
    assert key_of("Birthday") is None


@pytest.mark.parametrize(
    "header",
    [
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,"
        "Mobile Number,Job Title,Organization,Web Page 1,Notes",  # Thunderbird
        "Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,"
        "E-mail 1 - Value,Phone 1 - Value",  # Google
        "First Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address",  # Outlook
    ],
)
def test_tables_of_address_books_are_understood(header: str) -> None:
    columns = header.split(",")
    cells = dict.fromkeys(columns, "")
    for column in columns:
        key = key_of(column)
        if key:
            cells[column] = {
                "given_name": "Mara",
                "family_name": "Ilves",
                "name": "Mara Ilves",
            }.get(
                key[0], {"email": "m@river.org", "title": "T", "organization": "O"}.get(key[0], "")
            )
    book = read_book(f"{header}\n{','.join(cells.values())}\n".encode(), "a.csv")
    assert faults(book) == []
    (record,) = book.records
    assert record.data["name"] == "Mara Ilves"
    assert record.data["email"] == "m@river.org"
    assert record.data["roles"] == [{"title": "T", "organization": "O"}]


def test_every_fault_of_a_table_is_named_with_its_line_and_column() -> None:
    table = (
        "Name;Seit;Telefon;Pseudonym;Art\n"
        "=1+1;1.2.2026;+41 22;;\n"
        "@cmd;2026-02-30;4,17912E+10;vielleicht;\n"
        '"Zwei\nZeilen";;=SUM(1);;Tier\n'
        "A;;;;;zu viel\n"
        '"offen;;\n'
    )
    assert faults(read_book(table.encode(), "a.csv")) == [
        '2: formula-cell: column Name: "=1+1" begins like a formula, which a spreadsheet would run',
        '2: bad-value: column Seit: "1.2.2026" is no day',
        '3: formula-cell: column Name: "@cmd" begins like a formula, which a spreadsheet would run',
        '3: bad-value: column Seit: "2026-02-30" is no day',
        '3: shortened-number: column Telefon: "4,17912E+10" is what a spreadsheet made of a'
        " telephone number; its digits are lost",
        '3: bad-value: column Pseudonym: should be yes or no, not "vielleicht"',
        '4: formula-cell: column Telefon: "=SUM(1)" begins like a formula, which a spreadsheet would run',
        '4: bad-value: column Art: should be person or organization, not "Tier"',
        "6: row-too-long: 6 cells under 5 columns",
        "7: broken-csv: broken row: unexpected end of data",
    ]


@pytest.mark.parametrize("cell", ["+41 22 555 01 00", '="+41 22 555 01 00"', "'+41 22 555 01 00"])
def test_numbers_that_begin_with_a_sign_are_numbers(cell: str) -> None:
    quoted = cell.replace('"', '""')
    book = read_book(f'name,phone\nMara,"{quoted}"\n'.encode(), "a.csv")
    assert faults(book) == []
    assert book.records[0].data["phone"] == "+41 22 555 01 00"


def test_rows_of_one_id_are_one_contact_with_several_titles() -> None:
    table = (
        "id,name,title,organization,from,through\n"
        "a,Ana,Co-Chair,o,2015-05-01,2026-04-30\n"
        "a,Ana,Chair,o,2026-05-01,\n"
        "a,Anna,,,,\n"
    )
    book = read_book(table.encode(), "a.csv")
    assert faults(book) == ["4: rows-differ: column name: a has another value in line 2"]
    assert [it["title"] for it in book.records[0].data["roles"]] == ["Co-Chair", "Chair"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"PK\x03\x04rest", "not-text"),
        (b"email,phone\na@b.org,1\n", "no-name-column"),
        (b"name,full name\nA,B\n", "column-twice"),
        (b"\x00\xff\x00\xfe" * 50, "no-name-column"),
    ],
)
def test_what_is_no_table_of_contacts_is_refused(data: bytes, code: str) -> None:
    book = read_book(data, "a.csv")
    assert book.records == ()
    assert [it.code for it in book.faults] == [code]
    assert book.faults[0].hint or code == "empty"


def test_a_hundred_thousand_rows_are_answered_at_once_in_little_memory() -> None:
    data = ("name,email\n" + "".join(f"A {n},a{n}@river.org\n" for n in range(100_000))).encode()
    tracemalloc.start()
    book = read_book(data, "a.csv")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [it.code for it in book.faults] == ["too-many-contacts"]
    assert peak < 100_000_000


CARD = """BEGIN:VCARD
VERSION:3.0
N:Ost;Nils;;;
FN:Nils Ost
ORG:River Watch;Legal
TITLE:Lawyer
EMAIL;TYPE=HOME:nils@home.org
EMAIL;TYPE=WORK,PREF:nils@river.org
TEL;TYPE=FAX:+1 202-555-0177
TEL;TYPE=CELL:+1 202-555-0178
TEL;TYPE=WORK:+1 202-555-0179
BDAY:1980-01-01
NOTE:private
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQ
 AQEBAQEBAQEBAQEBAQ==
END:VCARD
"""


def test_a_card_with_a_photo_gives_the_person_and_names_what_is_left_out() -> None:
    book = read_book(CARD.replace("\n", "\r\n").encode(), "nils.vcf")
    assert faults(book) == []
    (record,) = book.records
    assert record.data == {
        "name": "Nils Ost",
        "email": "nils@river.org",
        "phone": "+1 202-555-0179",
        "roles": [{"title": "Lawyer", "organization": "River Watch"}],
    }
    assert {it.what for it in book.left_out} == {
        "a photo",
        "BDAY",
        "NOTE",
        "the unit Legal",
        "the further EMAIL nils@home.org",
        "the fax number +1 202-555-0177",
        "the further number +1 202-555-0178",
    }


def test_cards_of_old_telephones_and_of_version_4_are_read() -> None:
    old = (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dupont;=C3=89lise;;;\n"
        "TEL;WORK;VOICE:+41 22 555 01 00\nEND:VCARD\n"
    )
    new = (
        "BEGIN:VCARD\nVERSION:4.0\nFN:River Watch\nKIND:org\nADR:;;12 Quai;Geneva;;1201;CH\n"
        'TEL;VALUE=uri;TYPE="work,voice":tel:+41225550100;ext=3\nURL:https://river.org\nEND:VCARD\n'
    )
    person, organization = read_book((old + new).encode(), "a.vcf").records
    assert person.data == {"name": "Élise Dupont", "phone": "+41 22 555 01 00"}
    assert (organization.table, organization.line) == ("organizations", 6)
    assert organization.data["address"] == "12 Quai\n1201 Geneva\nCH"
    assert organization.data["phone"] == "+41225550100 ext. 3"


@pytest.mark.parametrize(
    ("card", "fault"),
    [
        ("BEGIN:VCARD\nVERSION:3.0\nFN:A\n", "1: open-card: this card has no END:VCARD"),
        ("FN:A\n", "1: outside-card: this line belongs to no card: FN:A"),
        (CARD + "rubbish\n", "17: outside-card: this line belongs to no card: rubbish"),
        (
            "BEGIN:VCARD\nVERSION:3.0\nFN:A\nrubbish\nEND:VCARD\n",
            "4: broken-card: this card cannot be read: Failed to parse line: rubbish",
        ),
        (
            'BEGIN:VCARD\nVERSION:3.0\nFN:A\nN:A;;;;\nX-HRNK-PRESS:{"roles":3}\nEND:VCARD\n',
            "1: bad-value: X-HRNK-PRESS: this is not what hrnk-press writes",
        ),
        (
            "BEGIN:VCARD\nVERSION:3.0\nFN:A\nN:A;;;;\nTEL:=1+1\nEND:VCARD\n",
            '1: formula-cell: TEL: "=1+1" begins like a formula, which a spreadsheet would run',
        ),
    ],
)
def test_every_fault_of_a_card_is_named_with_its_line(card: str, fault: str) -> None:
    assert faults(read_book(card.encode(), "a.vcf")) == [fault]


def photo(version: str, lines: int) -> str:
    data = f"PHOTO;ENCODING=b;TYPE=JPEG:{'A' * 70}\n" + (" " + "A" * 74 + "\n") * lines + "\n"
    return f"BEGIN:VCARD\nVERSION:{version}\nFN:Ann Lee\nN:Lee;Ann;;;\n{data}EMAIL:a@river.org\nEND:VCARD\n"


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_photos_take_no_room(version: str) -> None:
    card = photo(version, 40_000).encode()
    tracemalloc.start()
    book = read_book(card, "a.vcf")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 15 * len(card)
    assert [it.data["email"] for it in book.records] == ["a@river.org"]
    assert [it.what for it in book.left_out] == ["a photo"]


def test_a_fault_behind_a_photo_is_on_its_line() -> None:
    card = photo("3.0", 3).replace("END:VCARD", "rubbish\nEND:VCARD")
    assert faults(read_book(card.encode(), "a.vcf")) == [
        "11: broken-card: this card cannot be read: Failed to parse line: rubbish"
    ]


@pytest.mark.parametrize("line", ["FN:A\n" + " x\n" * 100_000, "FN" + ";X=1" * 60_000 + ":A\n"])
def test_a_card_larger_than_any_contact_is_a_fault(line: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:4.0\n{line}END:VCARD\n"
    assert faults(read_book(card.encode(), "a.vcf")) == [
        "1: card-too-large: this card has more words than any contact"
    ]


def test_of_very_many_unknown_columns_some_are_named() -> None:
    table = "name," + ",".join(f"c{it}" for it in range(1_000)) + "\nMara" + "," * 1_000
    (left,) = read_book(table.encode(), "a.csv").left_out
    assert left.what.endswith("c19 and 980 more")


BRIEF = "BEGIN:VCARD\nVERSION:3.0\nFN:Jun Seo\n{}\nEND:VCARD\n"


@pytest.mark.parametrize("file", ["a.csv", "a.vcf"])
def test_a_byte_of_nothing_makes_no_other_encoding_of_a_text(file: str) -> None:
    text = "name,email\nJun\0 Seo,j@han.org\n" if file == "a.csv" else BRIEF.format("NOTE:a\0b")
    book = read_book(text.encode(), file)
    assert book.encoding == "UTF-8"
    (fault,) = book.faults
    assert (fault.code, fault.line) == ("control-character", 2 if file == "a.csv" else 4)
    assert "U+0000" in fault.message


def test_a_soft_line_break_of_an_old_telephone_is_none() -> None:
    card = BRIEF.replace("FN:", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrg=\n=20von=20")
    book = read_book(card.format("EMAIL:j@han.org").encode(), "a.vcf")
    assert (faults(book), [it.data["name"] for it in book.records]) == ([], ["Jürg von Jun Seo"])


def test_lines_may_end_as_on_an_old_computer() -> None:
    book = read_book(BRIEF.format("EMAIL:j@han.org").replace("\n", "\r").encode(), "a.vcf")
    assert (faults(book), [it.data["email"] for it in book.records]) == ([], ["j@han.org"])


def test_a_title_at_nobody_is_left_out_and_named() -> None:
    book = read_book(BRIEF.format("TITLE:Director\nEMAIL:j@han.org").encode(), "a.vcf")
    assert faults(book) == []
    assert "roles" not in book.records[0].data
    assert [it.what for it in book.left_out] == ["TITLE Director, for the card has no ORG"]


def test_a_version_that_nobody_knows_is_named() -> None:
    book = read_book(BRIEF.replace("3.0", "5.7").format("X-A:1").encode(), "a.vcf")
    assert [it.what for it in book.left_out] == ["VERSION 5.7, read as 4.0", "X-A"]


def test_a_cell_longer_than_any_text_is_told_as_that() -> None:
    book = read_book(f"name,email\nMara,m@river.org\n{'x' * 140_000},j@han.org\n".encode(), "a.csv")
    (fault,) = book.faults
    assert (fault.code, fault.line) == ("cell-too-long", 3)
    assert "131,072" in fault.message


@pytest.mark.parametrize("sign", "=@+-＝＠＋－")
def test_what_any_spreadsheet_would_run_is_refused(sign: str) -> None:
    assert [it.code for it in read_book(f"name\n{sign}SUM(1)\n".encode(), "a.csv").faults] == [
        "formula-cell"
    ]
    assert read_book(f"name\n'{sign}SUM\n".encode(), "a.csv").faults[0].code == "formula-cell"


def test_a_telephone_number_with_a_full_width_sign_is_none() -> None:
    book = read_book("name,phone\nMara,＋82 2-555-0178\n".encode(), "a.csv")
    assert book.faults == ()
