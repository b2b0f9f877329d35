"""What people were given of a release before, by the record, and what a copy of its words takes the place of."""

from collections.abc import Mapping
from datetime import datetime

from hrnk_press.desk.handing import Handing
from hrnk_press.desk.load import digest_of
from hrnk_press.desk.revision import revision
from hrnk_press.exporters.artifact import Revised
from hrnk_press.frozen import frozen
from hrnk_press.workspace.deliveries import read_deliveries

NOTHING = (0, "")


@frozen
class Given:
    """What the record says of the embargoed copies that somebody was given.

    `digest`, `version` and `utc` (2026-12-02T05:01:00Z) are of the last, version 0 where there is none;
    `before` are version and utc of the last one of other words than those; `files` are their messages, below
    the folder of exports.
    """

    digest: str = ""
    version: int = 0
    utc: str = ""
    before: tuple[int, str] = NOTHING
    files: tuple[str, ...] = ()

    def replaced(self, digest: str) -> tuple[int, str]:
        """Version and utc of the copy that one of the words of that digest takes the place of."""
        return self.before if digest == self.digest else (self.version, self.utc)


NOTHING_GIVEN = Given()


def given_before(begun: Handing) -> Mapping[str, Given]:
    """By address in small letters, what embargoed copies of this release were given."""
    release = begun.going.resolved.release
    given: dict[str, Given] = {}
    for line in read_deliveries(begun.going.press.workspace, release.slug):
        if line.get("copy") != "embargoed" or line.get("release") != release.id:
            continue
        key, digest = str(line["email"]).casefold(), str(line["digest"])
        last = given.get(key, Given())
        files = last.files if digest == last.digest else ()
        given[key] = Given(
            digest,
            int(line["version"]),
            str(line["utc"]),
            last.replaced(digest),
            (*files, str(line["file"])) if line.get("file") else files,
        )
    return given


def earlier_copies(begun: Handing, given: Mapping[str, Given]) -> dict[str, Revised]:
    """By address in small letters, what a copy of the words of now takes the place of.

    Raises UnreadableData where a version that somebody has is missing or was changed.
    """
    digest = digest_of(begun.going.resolved)
    known: dict[tuple[int, str], Revised] = {}
    earlier = {}
    for key, has in given.items():
        version, utc = replaced = has.replaced(digest)
        if not version:
            continue
        if replaced not in known:
            known[replaced] = revision(begun.going, version, datetime.fromisoformat(utc))
        earlier[key] = known[replaced]
    return earlier
