"""Approvals and policy without files: nothing is missing exactly where every demand is met."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.model.approval import Approval, KnownVersion, approvals_in
from hrnk_press.model.event import Event, Occasion
from hrnk_press.model.office import ApprovalPolicy
from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person, Role
from hrnk_press.model.policy import EVERYTHING, demands, last_approved, missing, scopes_for
from hrnk_press.model.registry import Registry
from hrnk_press.model.scopes import Approvable, Scope, as_details, from_details, scope_key

DAY = date(2026, 12, 1)
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
OFFICE = "river-watch"
PEOPLE = {
    "ana": (Role("Director", "river-watch"),),
    "mara": (Role("Researcher", "river-watch"), Role("Adviser", "han")),
    "jun": (Role("Spokesperson", "han"),),
    "old": (Role("Director", "river-watch", through=date(2026, 11, 30)),),
    "free": (),
}
SPARE = [f"passer-by-{number}" for number in range(20)]
REGISTRY = Registry(
    {it: Person(it, it.title(), roles=PEOPLE.get(it, ())) for it in (*PEOPLE, *SPARE)},
    {it: Organization(it, it.title()) for it in ("river-watch", "han")},
)
POLICIES = st.builds(
    ApprovalPolicy,
    approvals=st.integers(0, 3),
    roles=st.sampled_from([(), ("Director",), ("Director", "Spokesperson")]),
    partners=st.booleans(),
    speakers=st.booleans(),
    signatories=st.booleans(),
)


@st.composite
def known(draw: st.DrawFn) -> Approvable:
    """Words of a version; a digest is a letter, so that two versions often share one."""
    letter = st.sampled_from("ab")
    speakers = draw(st.lists(st.sampled_from(["mara", "free"]), unique=True))
    keys = ["text", "embargo", "letter", *(scope_key(Scope.QUOTE, it) for it in speakers)]
    return Approvable(
        digest=draw(letter),
        list_digest=draw(letter),
        scopes={key: draw(letter) for key in keys},
        organizations=draw(st.sampled_from([("river-watch",), ("river-watch", "han")])),
        speakers=tuple(speakers),
        signatories=tuple(draw(st.lists(st.sampled_from(["jun", "han"]), unique=True))),
    )


APPROVALS = st.lists(
    st.builds(
        Approval,
        person=st.sampled_from([*PEOPLE, "root"]),
        scope=st.sampled_from(Scope),
        digest=st.sampled_from("ab"),
        version=st.just(1),
        content_digest=st.just("a"),
        at=st.just(NOW),
        by=st.just("ana"),
        event=st.just("e"),
        day=st.sampled_from([DAY, date(2026, 11, 1)]),
        seen=st.just(1),
    ),
    max_size=12,
)


@given(POLICIES, known(), APPROVALS)
@settings(max_examples=500)
def test_nothing_is_missing_exactly_where_the_version_is_approved(
    policy: ApprovalPolicy, words: Approvable, approvals: list[Approval]
) -> None:
    asked = demands(policy, OFFICE, words, REGISTRY)
    lacks = missing(asked, words, approvals, REGISTRY, DAY)
    version = KnownVersion(1, words)
    embargo = words.digest_of(Scope.EMBARGO, "")
    found = last_approved([version], approvals, policy, OFFICE, REGISTRY, embargo=embargo)
    assert (found is version) == (bool(asked) and not lacks)
    other = last_approved([version], approvals, policy, OFFICE, REGISTRY, embargo="z")
    assert other is None


@given(POLICIES, known(), APPROVALS)
def test_giving_what_is_missing_is_all_that_is_needed(
    policy: ApprovalPolicy, words: Approvable, approvals: list[Approval]
) -> None:
    """Whoever is named can give it; where nobody holds the role, nobody can, and that is said."""
    asked = demands(policy, OFFICE, words, REGISTRY)
    given_now = list(approvals)
    spare = iter(SPARE)
    for _ in range(20):
        lacks = [it for it in missing(asked, words, given_now, REGISTRY, DAY) if not it.nobody]
        if not lacks:
            break
        whom = lacks[0].people[0] if lacks[0].people and lacks[0].number == 1 else next(spare)
        for scope in lacks[0].scopes:
            digest = words.digest_of(scope, whom)
            given_now.append(Approval(whom, scope, digest, 1, "a", NOW, "ana", "e", DAY, seen=1))
    assert all(it.nobody for it in missing(asked, words, given_now, REGISTRY, DAY))


@given(known())
def test_what_an_event_tells_of_a_version_reads_back(words: Approvable) -> None:
    details = {"signatories": words.list_digest, "approvable": as_details(words)}
    assert from_details(words.digest, details) == words


def test_events_of_older_programs_tell_nothing_that_can_be_approved() -> None:
    for details in ({}, {"signatories": "a"}, {"approvable": 1}, {"approvable": {"scopes": []}}):
        assert from_details("a", details) is None


def test_whoever_is_not_asked_by_name_approves_everything() -> None:
    words = Approvable("a", "a", {"text": "a", "embargo": "a", "letter": "a"}, ("river-watch",))
    asked = demands(ApprovalPolicy(1, ("Director",)), OFFICE, words, REGISTRY)
    assert scopes_for("jun", asked, REGISTRY, DAY) == list(EVERYTHING)


@pytest.mark.parametrize("number", [1, 2])
def test_a_protected_witness_speaks_for_nobody_else(number: int) -> None:
    witness = Person("witness", "Witness A", roles=PEOPLE["ana"], pseudonym=True)
    registry = Registry({**REGISTRY.people, "witness": witness}, REGISTRY.organizations)
    words = Approvable("a", "a", {it.value: "a" for it in Scope}, ("river-watch", "han"))
    policy = ApprovalPolicy(number, ("Director",), partners=True)
    given_by = {
        person: [Approval(person, it, "a", 1, "a", NOW, "ana", "e", DAY, seen=1) for it in Scope]
        for person in ("witness", "ana", "mara")
    }
    asked = demands(policy, OFFICE, words, registry)
    whole = missing(asked, words, (), registry, DAY)
    assert missing(asked, words, given_by["witness"], registry, DAY) == whole
    alone = demands(ApprovalPolicy(number), OFFICE, words, registry)
    assert missing(alone, words, given_by["witness"], registry, DAY)
    both = [*given_by["ana"], *given_by["mara"]]
    assert not missing(alone, words, both, registry, DAY)


def test_a_time_of_no_zone_is_no_time_at_which_anybody_approved() -> None:
    said = {"person": "jun", "scope": "text", "scope_digest": "a", "via": "phone"}
    events = [
        Event(Occasion.APPROVED, NOW, "ana", "id", str(number), details={**said, "said_at": at})
        for number, at in enumerate(("2026-12-01T10:00:00+00:00", "2026-12-01T10:00:00"))
    ]
    assert [it.event for it in approvals_in(events, datetime.date)] == ["0"]
