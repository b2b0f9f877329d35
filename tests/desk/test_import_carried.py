"""Files that came with an announcement: what is said of them."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.desk.test_import_archive import imported


def mail(words: str, *names: str) -> bytes:
    """A mail of these words that carries files of these names."""
    message = EmailMessage()
    message["From"], message["Subject"] = "press@example.org", "Club Opens Shelter by the River"
    message["Date"] = "Tue, 14 May 2019 09:00:00 +0200"
    message.set_content(words)
    for name in names:
        message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize("names", [("release.docx",), ("release.docx", "map.pdf")])
def test_a_text_that_speaks_of_the_files_it_came_with(
    office_folder: Path, tmp_path: Path, names: tuple[str, ...]
) -> None:
    file = tmp_path / "news.eml"
    file.write_bytes(mail("Dear friends,\n\nplease find attached what we announce.\n", *names))
    (made,) = imported(office_folder, file).imported
    (note,) = (it for it in made.notes if "attachment" in it.message)
    assert note.message == f"the text speaks of an attachment, and came with {', '.join(names)}"


def test_a_text_that_speaks_of_a_file_that_did_not_come(
    office_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "news.eml"
    file.write_bytes(mail("Dear friends,\n\nplease find attached what we announce.\n"))
    (made,) = imported(office_folder, file).imported
    (note,) = (it for it in made.notes if "attachment" in it.message)
    assert "is not in the source" in note.message


def test_a_file_under_another_name_is_told(office_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "news.eml"
    file.write_bytes(mail("The club opens a shelter.\n", "Dossiers – Übersicht.pdf", "map.pdf"))
    (made,) = imported(office_folder, file).imported
    assert [it.message for it in made.notes if "stored" in it.message] == [
        'the file "Dossiers – Übersicht.pdf" is stored as attachments/Dossiers-Ubersicht.pdf'
    ]
