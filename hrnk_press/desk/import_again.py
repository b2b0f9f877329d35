"""What an earlier run made of a file that was read once more, for the sheet: as it stands in the office now."""

import datetime as dt

from hrnk_press.desk.import_item import found_in, named
from hrnk_press.desk.imported import ImportedFinding, ImportedRelease
from hrnk_press.desk.load import PressOffice
from hrnk_press.frozen import replace
from hrnk_press.model.release import Release
from hrnk_press.workspace.releases import read_one


def as_it_stands(
    press: PressOffice, read: ImportedRelease, slug: str, now: dt.datetime
) -> ImportedRelease:
    """What the source holds, under that slug, with the kind, the date and the headline that the release has by
    now and what is still found in it.

    A finding that the source has as well keeps its place there; any other has that of the release. Of a release
    that cannot be read any more, which is for `check` to tell, there is what the source holds.
    """
    told = named(read, slug)
    there = read_one(press.workspace, slug)
    if not isinstance(there, Release):
        return told
    places = {(it.finding.name, it.finding.message): it for it in reversed(told.findings)}
    findings = tuple(
        replace(places[said], finding=it)
        if (said := (it.name, it.message)) in places
        else ImportedFinding(it, told.line, 1)
        for it in found_in(press, press.resolved(there, now))
    )
    return replace(
        told, kind=there.kind, date=there.date, headline=there.headline, findings=findings
    )
