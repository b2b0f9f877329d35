"""Values to draft with: the office of tests/conftest.py, without its files."""

from datetime import UTC, date, datetime

from hrnk_press.model.office import Office
from hrnk_press.model.organization import Boilerplate, Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Moment

TODAY = date(2026, 11, 22)
RELEASE_ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
EMBARGO = Moment(
    datetime.fromisoformat("2026-12-02T00:01"),
    "America/New_York",
    datetime(2026, 12, 2, 5, 1, tzinfo=UTC),
)
OFFICE = Office(
    organization="river-watch",
    zone="America/New_York",
    languages=("en", "ko"),
    default_place="Geneva",
)
RIVER_WATCH = Organization(
    "river-watch",
    "River Watch",
    boilerplates=(
        Boilerplate("River Watch has documented detention along rivers and borders since 2004."),
    ),
)
HAN_INSTITUTE = Organization(
    "han-institute",
    "Han Institute for Testimony",
    "HIT",
    names={"ko": "한 연구소"},
    boilerplates=(Boilerplate("The Han Institute, in Seoul, keeps an archive of testimony."),),
)
MARA_ILVES = Person(
    "mara-ilves",
    "Mara Ilves",
    email="press@riverwatch.example.org",
    phone="+1 202-555-0143",
    roles=(
        Role("Researcher", "river-watch", through=date(2019, 12, 31)),
        Role("Director of Research", "river-watch", start=date(2020, 1, 1)),
    ),
)
JUN_SEO = Person(
    "jun-seo",
    "Jun Seo",
    names={"ko": "서준"},
    email="media@han.example.org",
    phone="+82 2-555-0178",
    roles=(Role("Spokesperson", "han-institute"),),
)
ANA_ROOS = Person("ana-roos", "Ana Roos", roles=(Role("Chair", "river-watch"),))
REGISTRY = Registry(
    people={it.id: it for it in (ANA_ROOS, MARA_ILVES, JUN_SEO)},
    organizations={it.id: it for it in (RIVER_WATCH, HAN_INSTITUTE)},
)
