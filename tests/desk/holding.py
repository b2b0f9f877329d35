"""People who hold copies of a release, for the tests of notices."""

import json
from collections.abc import Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.release_file import read_release
from tests.conftest import FRONT, write_release
from tests.desk.conftest import SLUG

KOREAN = "border-survey-ko"
LENA, MIN, OLD, MAX = (
    "lena@kurier.example.org",
    "min@hangang.example.org",
    "old@gone.example.org",
    "max@tag.example.org",
)
FIRST = "2026-12-02T05:01:00Z"


def give(ws: Workspace, email: str, slug: str = SLUG, **keys: object) -> None:
    """Record that this person was given a copy."""
    line = {
        "at": "2026-11-20T08:00:00Z",
        "by": "mara-ilves",
        "release": read_release(ws, slug).id,
        "version": 1,
        "digest": "d1",
        "list": "europe",
        "to": ["eml"],
        "copy": "embargoed",
        "utc": FIRST,
        **keys,
        "email": email,
    }
    with (ws.release_folder(slug) / "deliveries.jsonl").open("a") as file:
        file.write(json.dumps(line) + "\n")


def press_list(ws: Workspace) -> None:
    """Lena, who holds every embargo, Min and Max, who must not be written to."""
    rows = (
        "email,name,outlet,beat,language,zone,standing_acceptance,notes",
        f'{LENA},"Vögt, Lena",Kurier,,de,Europe/Berlin,2026-01-01,',
        f"{MIN},김민,한강일보,,ko,Asia/Seoul,,",
        f"{MAX},Max,Tag,,,,,",
    )
    (ws.lists / "europe.csv").write_text("\n".join((*rows, "")), encoding="utf-8")
    (ws.lists / "suppressed.csv").write_text(
        f"address,reason,since,source\n{MAX},asked,2026-01-01,\n"
    )


def translated(ws: Workspace) -> None:
    """A Korean translation under the same embargo."""
    own = FRONT.replace("6f1c", "7f1c").replace("date =", 'language = "ko"\ndate =')
    of = 'translation_of = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"\n'
    write_release(ws.root, KOREAN, of + own)


def in_korean(ws: Workspace) -> None:
    """What a Korean text needs before it can go out."""
    with (ws.root / "contacts.toml").open("a", encoding="utf-8") as file:
        for name in ("river-watch", "han-institute"):
            keys = 'language = "ko"\ntext = "소개."'
            file.write(f"\n[[organizations.{name}.boilerplates]]\n{keys}\n")


def four_holders(ws: Workspace) -> None:
    """Lena, Min (the Korean text), Max, and somebody who stands on no list any more."""
    press_list(ws)
    translated(ws)
    give(ws, LENA, reference="RW-1")
    give(ws, MIN, KOREAN)
    give(ws, MAX)
    give(ws, OLD)


def recorded(ws: Workspace, slug: str = SLUG) -> list[dict[str, str]]:
    """Who was told what, by the records."""
    path = ws.release_folder(slug) / "deliveries.jsonl"
    lines = (json.loads(it) for it in path.read_text().splitlines())
    return [it for it in lines if it["copy"] == "notice"]


def messages(folder: Path | None) -> Mapping[str, EmailMessage]:
    """The messages there, by the address that each goes to; every one has a single receiver."""
    found: dict[str, EmailMessage] = {}
    for path in sorted(folder.glob("*.eml")) if folder else ():
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        (to,) = message["To"].addresses
        assert message["Cc"] is message["Bcc"] is None
        assert all(len(message.get_all(it, [])) == 1 for it in ("From", "Date", "Message-ID"))
        found[to.addr_spec] = message
    return found


def words(message: EmailMessage) -> str:
    """The text of a message."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def entries_of(message: EmailMessage) -> Mapping[str, str]:
    """The calendars that come with it, by the names of their files."""
    found: dict[str, str] = {}
    for part in message.iter_attachments():
        content = part.get_content()
        text = content.decode() if isinstance(content, bytes) else str(content)
        found[str(part.get_filename())] = text.replace("\r\n", "\n").replace("\n ", "")
    return found


def entry(message: EmailMessage) -> str:
    """The one calendar that comes with it."""
    (calendar,) = entries_of(message).values()
    return calendar
