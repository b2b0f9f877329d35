"""mailmerge really sends what it was given, to a mail server that is only a list:

    python mailing.py FOLDER EXPECTED

FOLDER holds the template and the database; EXPECTED is JSON: `members`, each with an `email`, and `subject`,
`text`, what each of them has to read.
"""

import email
import email.policy
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from loopback import free_port

FILES = ("mailmerge_template.txt", "mailmerge_database.csv")
SERVER = "[smtp_server]\nhost = 127.0.0.1\nport = {}\n"


class Sink:
    """Keeps what it is sent."""

    def __init__(self) -> None:
        self.envelopes: list[Any] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  (its name)
        self.envelopes.append(envelope)
        return "250 kept"


def sent(folder: Path) -> list[Any]:
    """What mailmerge sends of that folder."""
    sink, port = Sink(), free_port()
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        with tempfile.TemporaryDirectory() as copy:
            for name in FILES:
                (Path(copy) / name).write_bytes((folder / name).read_bytes())
            (Path(copy) / "mailmerge_server.conf").write_text(SERVER.format(port))
            mailmerge = Path(sys.executable).parent / "mailmerge"
            subprocess.run([mailmerge, "--no-dry-run", "--no-limit"], cwd=copy, check=True)
    finally:
        controller.stop()
    return sink.envelopes


def main(folder: Path, expected: dict[str, Any]) -> None:
    envelopes, addresses = sent(folder), [it["email"] for it in expected["members"]]
    assert [it.rcpt_tos for it in envelopes] == [[it] for it in addresses]
    for envelope, address in zip(envelopes, addresses, strict=True):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert [it.addr_spec for it in message["To"].addresses] == [address]
        assert not message["Cc"]
        assert not message["Bcc"]
        assert str(message["Subject"]) == expected["subject"], str(message["Subject"])
        body = message.get_body(("plain",))
        text = body.get_content().replace("\r\n", "\n").strip()
        assert text == expected["text"].strip()
        assert "<h1" in message.get_body(("html",)).get_content()
        others = [it for it in addresses if it != address]
        assert not any(it.encode() in envelope.content for it in others)
    print(f"{len(envelopes)} messages sent, one to each, as they were written")


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text("utf-8")))
