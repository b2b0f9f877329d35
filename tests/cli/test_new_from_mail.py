"""A draft of an announcement that came by mail: its files come with it."""

from email.message import EmailMessage
from pathlib import Path

from tests.cli.conftest import Run

SLUG = "mill-club-opens-a-night-shelter"


def mail(folder: Path, *files: tuple[str, bytes], words: str = "") -> str:
    """A mail with an announcement of these words and those files, by its path."""
    message = EmailMessage()
    message["Subject"] = "Mill Club Opens a Night Shelter"
    message["From"] = "office@mill.example.org"
    said = words or "The club opens a shelter for forty. A map is attached."
    message.set_content(f"PRESS RELEASE\n\nGENEVA, May 7, 2014 — {said}\n")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    path = folder / "mill.eml"
    path.write_bytes(message.as_bytes())
    return str(path)


def test_the_files_of_the_mail_are_attached_to_the_draft(
    run: Run, tmp_path: Path, office_folder: Path
) -> None:
    source = mail(tmp_path, ("map.pdf", b"%PDF one"), ("Pläne – alt.pdf", b"%PDF two"))
    told = run("new", "--from", source)
    assert told.code == 0
    folder = office_folder / "releases" / SLUG
    assert (folder / "attachments" / "map.pdf").read_bytes() == b"%PDF one"
    assert (folder / "attachments" / "Plane-alt.pdf").read_bytes() == b"%PDF two"
    listed = [it["file"] for it in run("show", SLUG, "--json").data["attachments"]]
    assert listed == ["map.pdf", "Plane-alt.pdf"]
    said = " ".join(told.err.split())
    assert "attached is what came with the mail: map.pdf, Plane-alt.pdf" in said
    assert "put the file into attachments/" not in said


def test_a_file_that_the_mail_does_not_carry_is_still_asked_for(run: Run, tmp_path: Path) -> None:
    told = run("new", "--from", mail(tmp_path))
    assert "put the file into attachments/" in " ".join(told.err.split())


def test_files_and_an_embargo_stand_in_one_draft(
    run: Run, tmp_path: Path, office_folder: Path
) -> None:
    source = mail(tmp_path, ("map.pdf", b"%PDF"))
    made = run("new", "--from", source, "--embargo", "10 December 2030, 09:00 Europe/Zurich")
    assert made.code == 0, made.err
    text = (office_folder / "releases" / SLUG / "release.md").read_text(encoding="utf-8")
    assert text.rindex("[embargo]") < text.rindex("[[attachments]]") < text.rindex("+++")
