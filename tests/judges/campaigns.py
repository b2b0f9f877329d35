"""What Go's engines make of campaigns for listmonk, and what the tags of CiviMail and Mailchimp stand for:

    python campaigns.py CAMPAIGN EMBARGOED PUBLIC EXPECTED PAGES

CAMPAIGN is the program of `campaign/`; EMBARGOED and PUBLIC hold a folder for each tool. EXPECTED is JSON:
`members` (email, name, outlet, language), `subject` and `text`, what each of them has to read. The HTML that arrives is written into the folder
PAGES, for those who judge pages.
"""

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

JOINER = "\u2060"
CIVICRM = re.compile(r"(?<!\\)\{(\w+\.\w+)\}")
MAILCHIMP = re.compile(r"\*\|([A-Z:]+)\|\*")
TOKENS = {"domain.address": "1 Quay, Geneva", "action.unsubscribeUrl": "https://civi.example.org/x"}
TAGS = {"LIST:ADDRESS": "1 Quay, Geneva", "UNSUB": "https://chimp.example.org/x"}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def listmonk(program: str, folder: Path) -> dict[str, Any]:
    """What the first subscriber gets."""
    done = subprocess.run([program, folder / "listmonk"], capture_output=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode())
    return dict(json.loads(done.stdout))


def filled(words: str, tag: re.Pattern[str], known: dict[str, str]) -> str:
    """The words as a tool sends them; it knows no other tag than these."""
    return tag.sub(lambda it: known[it[1]], words)


def civimail(folder: Path) -> dict[str, str]:
    mailing = json.loads(read(folder / "civimail/mailing.json"))
    for key in ("body_html", "body_text"):
        assert "{domain.address}" in mailing[key], key
        assert "{action.unsubscribeUrl}" in mailing[key], key
    for key in ("name", "subject", "from_name", "from_email", "replyto_email"):
        assert 0 < len(mailing[key]) <= 128, key
    return {
        "subject": filled(mailing["subject"], CIVICRM, {}),
        "text": filled(mailing["body_text"], CIVICRM, TOKENS),
        "html": filled(mailing["body_html"], CIVICRM, TOKENS),
        "visibility": mailing["visibility"],
        "scheduled_date": mailing["scheduled_date"] or "",
    }


def mailchimp(folder: Path) -> dict[str, str]:
    content = json.loads(read(folder / "mailchimp/content.json"))
    settings = json.loads(read(folder / "mailchimp/campaign.json"))["settings"]
    return {
        "subject": filled(settings["subject_line"], MAILCHIMP, {}),
        "text": filled(content["plain_text"], MAILCHIMP, TAGS),
        "html": filled(content["html"], MAILCHIMP, TAGS),
    }


def plain(text: str) -> str:
    """The text of the release alone: without what a tool adds, and what keeps tags apart."""
    return text.replace(JOINER, "").rpartition("\n\n")[0].rstrip()


def first_and_last(name: str) -> tuple[str, str]:
    """Only a name written with one comma, "Last, First", tells which is which."""
    parts = name.split(", ")
    return (parts[1], parts[0]) if len(parts) == 2 else (name, "")


def faults(program: str, embargoed: Path, public: Path, expected: dict[str, Any]) -> Iterator[str]:
    """Everything that is not as it was written."""
    sent = listmonk(program, embargoed)
    mailing = civimail(embargoed)
    for tool, made in (("listmonk", sent), ("civimail", mailing)):
        if made["subject"].replace(JOINER, "") != expected["subject"]:
            yield f"{tool}: the subject is {made['subject']!r}"
        if not made["text"].replace(JOINER, "").startswith(expected["text"].rstrip("\n")):
            yield f"{tool}: the text is another than the release's"
        if "EMBARGOED" not in made["html"]:
            yield f"{tool}: the page says nothing of the embargo"
    if mailing["visibility"] != "User and User Admin Only" or mailing["scheduled_date"]:
        yield "civimail: an embargoed copy is public or scheduled"
    members = expected["members"]
    if [(it["email"], it["name"]) for it in sent["subscribers"]] != [
        (it["email"], it["name"]) for it in members
    ]:
        yield "listmonk: other subscribers than the list's"
    if [it["attributes"]["outlet"] for it in sent["subscribers"]] != [
        it["outlet"] for it in members
    ]:
        yield "listmonk: other attributes than the list's"
    tables = (embargoed / "civimail/contacts.csv", public / "mailchimp/audience.csv")
    for table in tables:
        people = [(email, *names) for email, *names in rows(table)[1:]]
        if people != [(it["email"], *first_and_last(it["name"])) for it in members]:
            yield f"{table}: other people than the list's"
    later = [listmonk(program, public), civimail(public), mailchimp(public)]
    if len({plain(it["text"]) for it in later}) != 1:
        yield "the three texts for everybody differ"
    if any("EMBARGOED" in it["html"] + it["text"] for it in later):
        yield "what goes out at the instant still says that it is held"
    times = {later[0]["send_at"][:19], later[1]["scheduled_date"][:19]}
    if times != {expected["utc"]}:
        yield f"scheduled for {times}, not for {expected['utc']}"


def main(
    program: str, embargoed: Path, public: Path, expected: dict[str, Any], pages: Path
) -> None:
    found = list(faults(program, embargoed, public, expected))
    if found:
        sys.exit("\n".join(found))
    for folder in (embargoed, public):
        for tool, made in (("listmonk", listmonk(program, folder)), ("civimail", civimail(folder))):
            page = pages / f"{str(folder).replace('/', '-')}-{tool}.html"
            page.write_text(made["html"], encoding="utf-8")
    print("campaigns of three tools, compiled, filled in, and read as they were written")


if __name__ == "__main__":
    folders = Path(sys.argv[2]), Path(sys.argv[3])
    main(sys.argv[1], *folders, json.loads(read(Path(sys.argv[4]))), Path(sys.argv[5]))
