"""Sends messages through a strict Postfix of our own and compares the bodies it delivers.

    python postfix.py FILE.eml...

One instance on a free loopback port, with its own folders, for all messages; nothing leaves this
machine. Needs root and Postfix 3.7 or later. The status is 1 when a message is refused, lost or
delivered with another body.
"""

import os
import pwd
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loopback import free_port

DELIVERY_SECONDS = 30

SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup   unix  n  -  n  -    0  cleanup
qmgr      unix  n  -  n  300  1  qmgr
rewrite   unix  -  -  n  -    -  trivial-rewrite
bounce    unix  -  -  n  -    0  bounce
defer     unix  -  -  n  -    0  bounce
trace     unix  -  -  n  -    0  bounce
proxymap  unix  -  -  n  -    -  proxymap
error     unix  -  -  n  -    -  error
retry     unix  -  -  n  -    -  error
virtual   unix  -  n  n  -    -  virtual
anvil     unix  -  -  n  -    1  anvil
postlog   unix-dgram n - n -  1  postlogd
"""

SETTINGS = """\
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/log
maillog_file_prefixes = {home}
myhostname = mail.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtpd_relay_restrictions = permit_mynetworks, reject
default_transport = error:nothing leaves this machine
alias_maps =
local_recipient_maps =
disable_dns_lookups = yes
message_size_limit = 52428800
mailbox_size_limit = 0
virtual_mailbox_limit = 0
virtual_mailbox_domains = example.net
virtual_mailbox_base = {home}/mail
virtual_mailbox_maps = texthash:{home}/boxes
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
strict_rfc821_envelopes = yes
strict_7bit_headers = yes
strict_8bitmime = yes
strict_8bitmime_body = yes
strict_mime_encoding_domain = yes
smtpd_forbid_bare_newline = yes
"""


@contextmanager
def postfix(home: Path, boxes: list[str]) -> Iterator[int]:
    """A running Postfix that delivers to `home/mail/BOX/`, as its port."""
    port = free_port()
    owner = pwd.getpwnam("nobody")
    for folder in ("etc", "queue", "data", "mail"):
        (home / folder).mkdir()
    home.chmod(0o755)
    os.chown(home / "data", pwd.getpwnam("postfix").pw_uid, -1)
    os.chown(home / "mail", owner.pw_uid, owner.pw_gid)
    (home / "boxes").write_text("".join(f"{box}@example.net {box}/\n" for box in boxes))
    (home / "etc/master.cf").write_text(SERVICES.format(port=port))
    (home / "etc/main.cf").write_text(
        SETTINGS.format(home=home, uid=owner.pw_uid, gid=owner.pw_gid)
    )
    control = ["postfix", "-c", str(home / "etc")]
    subprocess.run([*control, "start"], check=True, capture_output=True)
    try:
        yield port
    finally:
        subprocess.run([*control, "stop"], check=False, capture_output=True)


def send(port: int, messages: dict[str, bytes]) -> list[str]:
    """Hands every message over; what was refused."""
    faults = []
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as server:
        for box, message in messages.items():
            try:
                server.sendmail("press@example.org", [f"{box}@example.net"], message)
            except smtplib.SMTPException as fault:
                faults.append(f"{box}: {fault}")
    return faults


def delivered(home: Path, boxes: list[str]) -> dict[str, bytes]:
    """What arrived in each box, once everything has or the time is up."""
    end = time.monotonic() + DELIVERY_SECONDS
    found: dict[str, bytes] = {}
    while len(found) < len(boxes) and time.monotonic() < end:
        time.sleep(0.2)
        found = {path.parts[-3]: path.read_bytes() for path in home.glob("mail/*/new/*")}
    return found


def body(message: bytes) -> bytes:
    return message.replace(b"\r\n", b"\n").partition(b"\n\n")[2]


def main(files: list[str]) -> int:
    named = {f"box{number}": Path(file) for number, file in enumerate(files)}
    messages = {box: path.read_bytes() for box, path in named.items()}
    with tempfile.TemporaryDirectory(prefix="postfix-") as folder:
        home = Path(folder)
        with postfix(home, list(named)) as port:
            faults = send(port, messages)
            arrived = delivered(home, list(named))
        faults += [f"{box}: not delivered" for box in named if box not in arrived]
        faults += [
            f"{box}: delivered with another body"
            for box, message in arrived.items()
            if body(message) != body(messages[box])
        ]
        for fault in faults:
            box, _, what = fault.partition(": ")
            print(f"{named[box]}: {what}", file=sys.stderr)
        if faults:
            print((home / "log").read_text(errors="replace"), file=sys.stderr)
    print(f"{len(arrived)} of {len(messages)} delivered")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
