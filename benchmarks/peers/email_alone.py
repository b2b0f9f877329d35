"""The standard library's `email` alone: a message for each row of the first file (text, HTML) into the last, an mbox.

python email_alone.py PEOPLE.csv TEXT HTML MBOX
"""

import csv
import sys
from email.message import EmailMessage
from email.utils import formataddr
from pathlib import Path

people, text, html, mailbox = map(Path, sys.argv[1:])
words, page = text.read_text(encoding="utf-8"), html.read_text(encoding="utf-8")
with people.open(newline="", encoding="utf-8") as rows, mailbox.open("wb") as written:
    for number, row in enumerate(csv.DictReader(rows)):
        message = EmailMessage()
        message["From"] = "River Watch <press@riverwatch.example.org>"
        message["Subject"] = "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026: The survey"
        message["Date"] = "Sun, 22 Nov 2026 01:00:00 +0000"
        message["To"] = formataddr((row["name"], row["email"]))
        message["Message-ID"] = f"<{number}@riverwatch.example.org>"
        message.set_content(f"Your copy: {number}\n{words}")
        message.add_alternative(
            page.replace("<body>", f"<body>Your copy: {number}"), subtype="html"
        )
        written.write(message.as_bytes(unixfrom=True) + b"\n")
