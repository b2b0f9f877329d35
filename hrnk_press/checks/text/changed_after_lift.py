"""A release that is public has other words than those that went out.

*What it finds*

A text, a list or an attachment of a release that was lifted, where it is not
the one of the version that is public. Notes for the office (`allow`,
`public_url`, the embargo that has ended) may change.

*Why it matters*

What was published stays published: the change reaches nobody who has read,
printed or archived the release, and whoever exports it again sends out a text
that contradicts the first.

*Example*

`61 interviews` in the version that is public, `62 interviews` in release.md.

*How to mend*

Put the words back; `versions/N/release.md` has them. Where the public ones are
wrong, write a correction: `hrnk-press correct SLUG` begins it, and sends it out.
"""

from collections.abc import Iterator
from dataclasses import fields

from hrnk_press.checks.place import Place
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import LiftedText, Subject
from hrnk_press.model.finding import Severity
from hrnk_press.model.release import Release

# What is not printed, what says where the file stands, and what is looked at in its own way.
_UNPRINTED = frozenset(
    ("slug", "source", "body", "body_line", "allow", "archived", "embargo", "public_url")
)
_PRINTED = tuple(it.name for it in fields(Release) if it.name not in _UNPRINTED)


def find(subject: Subject) -> Iterator[Remark]:
    """Each key that has changed, the first change of the body, and each attachment that was swapped."""
    lifted = subject.lifted
    if lifted is None:
        return
    for place, what in _changes(subject, lifted):
        yield Remark(
            place,
            f"{what} differs from version {lifted.version}, which is public",
            f"put it back from versions/{lifted.version}/release.md, or write a correction",
        )


def _changes(subject: Subject, lifted: LiftedText) -> Iterator[tuple[Place, str]]:
    release = subject.release
    for key in _PRINTED:
        if getattr(release, key) != getattr(lifted.release, key):
            yield subject.at_key(key), key
    if release.body.strip("\n") != lifted.release.body.strip("\n"):
        yield subject.body.locate(_first_change(release.body, lifted.release.body)), "the text"
    if release.attachments == lifted.release.attachments:
        files = zip(subject.resolved.attachments, lifted.digests, strict=True)
        for index, (file, sha256) in enumerate(files):
            if file.sha256 != sha256:
                name = f"the file {file.attachment.file}"
                yield subject.at_key("attachments", index, "file"), name


def _first_change(body: str, before: str) -> int:
    """Where the first line begins that is another."""
    start = len(body) - len(body.lstrip("\n"))
    offset = start
    lines = before.strip("\n").split("\n")
    for line, old in zip(body[start:].split("\n"), lines, strict=False):
        if line != old:
            break
        offset += len(line) + 1
    return min(offset, len(body))


RULE = ReleaseRule("TXT011", "changed-after-lift", Severity.ERROR, find)
