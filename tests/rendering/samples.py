"""Releases of an invented office, resolved and ready to print."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from hrnk_press.model.office import Office, ReaderZone
from hrnk_press.model.release import Attachment, Embargo, Kind, Moment, Release
from hrnk_press.model.resolved import (
    AttachedFile,
    NamedOrganization,
    NamedPerson,
    NamedSignatory,
    ResolvedRelease,
)
from hrnk_press.rendering import page
from hrnk_press.rendering.template import LAYOUT_NAME

RIVER_WATCH = NamedOrganization(
    id="river-watch",
    name="River Watch",
    url="https://riverwatch.example.org",
    boilerplate="River Watch has documented detention along rivers and borders since 2004.",
)
HAN_INSTITUTE = NamedOrganization(
    id="han-institute",
    name="Han Institute",
    boilerplate="The Han Institute trains interviewers and keeps their archive. "
    "See <https://han.example.org>.",
)
MARA = NamedPerson(
    id="mara-ilves",
    name="Mara Ilves",
    title="Director of Research",
    organization="river-watch",
    organization_name="River Watch",
    email="press@riverwatch.example.org",
    phone="+1 202-555-0143",
    languages=("en", "et"),
)
JUN = NamedPerson(
    id="jun-seo",
    name="Jun Seo",
    title="Spokesperson",
    organization="han-institute",
    organization_name="Han Institute",
    email="media@han.example.org",
    phone="+82 2-555-0178",
    out_of_hours="+82 2-555-0179",
)
OFFICE = Office(
    organization="river-watch",
    zone="America/New_York",
    reader_zones=(
        ReaderZone("Asia/Seoul", "Seoul"),
        ReaderZone("Europe/Zurich", "Geneva"),
        ReaderZone("America/Los_Angeles", "Los Angeles"),
    ),
)
EMBARGO = Embargo(
    until=datetime(2026, 12, 2, 0, 1),  # noqa: DTZ001 - a wall clock
    zone="America/New_York",
    utc=datetime(2026, 12, 2, 5, 1, tzinfo=UTC),
)
EVENT = Moment(
    until=datetime(2026, 12, 1, 10, 0),  # noqa: DTZ001 - a wall clock
    zone="Europe/Zurich",
    utc=datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
)
MAP = AttachedFile(
    Attachment(
        file="map.png",
        title="Map of the northern border",
        caption="Fourteen sites that satellites saw in 2025 and 2026.",
        credit="Han Institute",
        alt="A map with fourteen dots along a river",
        rights="free to print with the credit",
    ),
    media_type="image/png",
    size=2048,
)
SURVEY = """\
River Watch and the Han Institute today publish the first survey of camps
along the northern border. The survey draws on 61 interviews and 14
satellite images.

“We asked people what they saw, and then we looked from above,” said Mara
Ilves, Director of Research at River Watch. “The two agree.”

The survey recommends three steps:

1. Open the sites to the [International Committee of the Red Cross](https://www.icrc.org/).

   Monitors should be able to return without notice, and to speak with
   residents alone.

2. Publish the names of those held:

   - by site,
   - by year of arrest.

3. Let families write.

## What the images show

| Site | Buildings in 2025 | Buildings in 2026 |
|------|------------------:|------------------:|
| Oak  |                12 |                19 |
| Elm  |                 7 |                 7 |

> A place that grows in winter is a place that holds people.

Read the survey: https://example.org/survey

## Notes to editors

1. The interviews were held between March and August 2026.
2. Write to [the archive](mailto:archive@han.example.org) for the method.
"""


def resolved(release: Release, **changes: object) -> ResolvedRelease:
    """That release of the invented office, with both organizations and contacts."""
    whole = ResolvedRelease(
        release=release,
        office=OFFICE,
        on=release.date or date(2026, 12, 2),
        issuer=RIVER_WATCH,
        organizations=(RIVER_WATCH, HAN_INSTITUTE),
        contacts=(MARA, JUN),
        speakers=(),
        signatories=(),
        attributed_to=None,
        attachments=(),
    )
    return replace(whole, **changes)


def release(kind: Kind = Kind.PRESS_RELEASE, body: str = SURVEY, **changes: object) -> Release:
    """A release of that kind, dated and placed, with the survey as its body."""
    plain = Release(
        slug="border-survey",
        id="0b9f6a52-8a53-4d6b-9a55-0f6a6a1c1a11",
        kind=kind,
        headline="River Watch and Han Institute Publish First Survey of Border Camps",
        subheadline="Testimony from 61 former residents, matched with satellite images",
        date=date(2026, 12, 2),
        place="Geneva",
        source="",
        body=body,
        body_line=1,
    )
    return replace(plain, **changes)


def joint_release(**changes: object) -> ResolvedRelease:
    """The survey under embargo, with a map."""
    return resolved(release(embargo=EMBARGO, **changes), attachments=(MAP,))


def media_advisory() -> ResolvedRelease:
    """An invitation with its own time."""
    return resolved(
        release(
            Kind.MEDIA_ADVISORY,
            "The survey is the first of its kind. Both speakers stay for questions.",
            headline="Researchers Present First Survey of Border Camps",
            subheadline="",
            event=EVENT,
            what="Presentation of a survey of 14 sites, with satellite images",
            who=(
                "Mara Ilves, Director of Research, River Watch",
                "Jun Seo, Spokesperson, Han Institute",
            ),
            where="Press Room 2, Lake House, 1 Quay Street, Geneva",
            rsvp="Write to press@riverwatch.example.org by noon on the day before",
            accreditation="A press card is enough",
            photo_opportunity="The wall map, from 9:30 a.m.",
        )
    )


def open_letter() -> ResolvedRelease:
    """A letter with two signatories and copies."""
    return resolved(
        release(
            Kind.OPEN_LETTER,
            "We write about the people held along the river.\n\nWe ask you to open the sites.",
            headline="Open Letter on the Border Camps",
            subheadline="",
            addressee="The President of the Assembly\nLake House\nGeneva",
            salutation="Your Excellency,",
            close="Respectfully,",
            copies=("Members of the Assembly", "The Secretariat"),
        ),
        signatories=(
            NamedSignatory("mara-ilves", "Mara Ilves", "Director of Research, River Watch"),
            NamedSignatory("han-institute", "Han Institute"),
        ),
    )


def statement() -> ResolvedRelease:
    """A statement by one person."""
    return resolved(
        release(
            Kind.STATEMENT,
            "The names that were published today are not all the names.",
            headline="River Watch on the Published Lists",
            subheadline="",
        ),
        attributed_to=MARA,
    )


def report_launch() -> ResolvedRelease:
    """A launch with what a reporter needs of the report."""
    return resolved(
        release(
            Kind.REPORT_LAUNCH,
            "The report counts buildings.\n\n## Key findings\n\n- Oak has grown.\n- Elm has not.",
            report_title="Fourteen Sites: A Survey",
            authors=("Mara Ilves", "Jun Seo"),
            report_page="https://example.org/survey",
            interviews="Mara Ilves, in English and Estonian, 8 a.m. to 6 p.m. in Geneva",
        )
    )


def report_notice() -> ResolvedRelease:
    """A notice of a report, whose body is empty."""
    return resolved(
        release(
            Kind.REPORT_NOTICE,
            "",
            headline="Fourteen Sites: A Survey",
            subheadline="",
            report_title="Fourteen Sites: A Survey",
            authors=("Mara Ilves", "Jun Seo"),
            report_page="https://example.org/survey",
            abstract="The report counts buildings at *fourteen* sites.\n\nIt names none of the witnesses.",
        )
    )


def korean() -> ResolvedRelease:
    """A release in Korean, under embargo."""
    body = (
        "리버 워치와 한 연구소는 오늘 북쪽 국경을 따라 있는 수용소에 대한 첫 조사 결과를 발표했다. "
        "이 조사는 예순한 명의 증언과 열네 장의 위성 사진을 바탕으로 한다.\n\n"
        "| 장소 | 건물 수 |\n|---|--:|\n| 참나무 | 19 |\n| 느릅나무 골짜기 | 7 |\n\n"
        "1. 현장을 공개하라.\n2. 가족에게 편지를 허락하라.\n\n"
        "자세한 내용은 https://example.org/survey에서 볼 수 있다.\n"
    )
    people = tuple(replace(person, organization_name="리버 워치") for person in (MARA,))
    return resolved(
        release(
            body=body,
            language="ko",
            headline="국경 수용소에 대한 첫 조사",
            subheadline="예순한 명의 증언",
            place="제네바",
            embargo=EMBARGO,
        ),
        contacts=people,
        organizations=(replace(RIVER_WATCH, name="리버 워치", boilerplate="2004년부터 기록한다."),),
    )


SAMPLES = {
    "joint-release": joint_release,
    "media-advisory": media_advisory,
    "open-letter": open_letter,
    "statement": statement,
    "report-launch": report_launch,
    "report-notice": report_notice,
    "korean": korean,
}


def example_layout() -> str:
    """The source of the layout for offices to begin from, which prints the page that there is without one."""
    return (Path(page.__file__).parent / "layouts" / LAYOUT_NAME).read_text(encoding="utf-8")
