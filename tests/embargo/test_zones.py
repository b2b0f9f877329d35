# ruff: noqa: N802 - failure modes are named as in their list

import zoneinfo
from pathlib import Path

import pytest
import tzdata

from hrnk_press.embargo.nearest_zones import nearest_zones, zone_hint
from hrnk_press.embargo.zones import UnknownZone, city, country, tzdata_version, zone, zone_names


@pytest.mark.parametrize(
    "name",
    [
        "localtime",
        "Factory",
        "posixrules",
        "",
        "EST5",
        "europe/london",
        "../UTC",
        "Europe",
        "zone.tab",
    ],
)
def test_refuses_what_is_no_zone_of_the_database(name: str) -> None:
    with pytest.raises(UnknownZone) as caught:
        zone(name)
    assert caught.value.name == name


def test_every_listed_zone_opens() -> None:
    assert len(zone_names()) > 500
    for name in zone_names():
        assert zone(name).key == name


def test_F27_machine_zone_files_are_never_searched() -> None:
    zone("Europe/London")
    (searched,) = map(Path, zoneinfo.TZPATH)
    assert searched == Path(tzdata.__file__).parent / "zoneinfo"


def test_the_database_names_its_release() -> None:
    assert tzdata_version()[:4].isdigit()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("America/New_York", "New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("America/Port-au-Prince", "Port-au-Prince"),
        ("America/St_Johns", "St. John's"),
        ("Australia/NSW", "Sydney"),
        ("Etc/GMT+5", ""),
        ("US/Eastern", ""),
        ("UTC", ""),
    ],
)
def test_city(name: str, expected: str) -> None:
    assert city(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("America/New_York", "US"), ("Europe/Zurich", "CH"), ("UTC", ""), ("US/Eastern", "")],
)
def test_country(name: str, expected: str) -> None:
    assert country(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Geneva", ("Europe/Zurich",)),
        ("New York", ("America/New_York",)),
        ("서울", ("Asia/Seoul",)),
        ("europe/londn", ("Europe/London",)),
        ("Nowhere at All", ()),
    ],
)
def test_nearest_zones(name: str, expected: tuple[str, ...]) -> None:
    assert nearest_zones(name) == expected
    assert (expected[0] if expected else "IANA") in zone_hint(name)
