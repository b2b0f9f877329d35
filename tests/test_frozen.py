"""A frozen class does what a frozen data class with slots does."""

import datetime as dt
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from functools import cached_property

import pytest

from hrnk_press.frozen import frozen
from hrnk_press.model.release import Embargo


def two_classes(decorate):
    @decorate
    class Moment:
        """A time and its zone."""

        at: dt.date
        zone: str = "UTC"

    @decorate
    class Meeting(Moment):
        """One with people."""

        people: tuple[str, ...] = ()
        notes: Mapping[str, str] = field(default_factory=dict)

        @property
        def size(self):
            return len(self.people)

    return Moment, Meeting


OURS = two_classes(frozen)
THEIRS = two_classes(dataclass(frozen=True, slots=True))
DAY = dt.date(2026, 12, 2)
WRONG = [((), {}), ((DAY, "UTC", 1), {}), ((DAY,), {"city": "Seoul"}), ((DAY,), {"at": DAY})]
SAMPLES = [
    lambda moment, meeting: moment(DAY),
    lambda moment, meeting: moment(DAY, "Asia/Seoul"),
    lambda moment, meeting: meeting(DAY, zone="Asia/Seoul", people=("Mara", "Jun")),
    lambda moment, meeting: meeting(DAY, "UTC", (), {"a": "b"}),
    lambda moment, meeting: replace(meeting(DAY, people=("Mara",)), zone="Europe/Zurich"),
]


@pytest.mark.parametrize("make", SAMPLES)
def test_values_look_and_are_told_apart_as_those_of_a_data_class(make):
    ours, theirs = make(*OURS), make(*THEIRS)
    assert repr(ours) == repr(theirs)
    assert asdict(ours) == asdict(theirs)
    assert is_dataclass(ours)
    assert [it.name for it in fields(ours)] == [it.name for it in fields(theirs)]
    assert type(ours).__match_args__ == type(theirs).__match_args__
    assert [ours == other(*OURS) for other in SAMPLES] == [
        theirs == other(*THEIRS) for other in SAMPLES
    ]


@pytest.mark.parametrize("make", SAMPLES)
def test_of_a_class_of_which_many_are_made_the_values_are_the_same(make):
    few, many = two_classes(frozen), two_classes(frozen)
    for _ in range(200):
        many[0](DAY), many[1](DAY)
    assert many[0].__init__ is not few[0].__init__
    assert repr(make(*many)) == repr(make(*few))
    assert many[1](DAY).notes is not many[1](DAY).notes
    for values, named in WRONG:
        with pytest.raises(TypeError):
            many[0](*values, **named)
    with pytest.raises(FrozenInstanceError):
        make(*many).zone = "Asia/Seoul"


def test_many_may_be_made_of_a_class_with_cached_properties_and_of_one_that_lacks_a_default():
    @frozen
    class Text:
        """Words."""

        words: str = ""

        @cached_property
        def folded(self) -> str:
            return self.words.lower()

    @frozen
    class Signed(Text):
        """Words of somebody."""

        by: str

    for number in range(200):
        assert Text(f"A{number}").folded == f"a{number}"
        assert Signed("A", by=str(number)).by == str(number)
    with pytest.raises(TypeError):
        Signed("A")


def test_equal_values_have_one_hash():
    moment, meeting = OURS
    assert len({moment(DAY), moment(DAY, "UTC"), moment(DAY, "Asia/Seoul")}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(meeting(DAY))  # its notes are a dictionary


def test_a_class_equals_no_other_with_the_same_contents():
    assert OURS[0](DAY) != OURS[1](DAY)
    assert OURS[0](DAY) != (DAY, "UTC")


def test_each_value_gets_a_default_of_its_own():
    first, second = OURS[1](DAY), OURS[1](DAY)
    assert first.notes is not second.notes
    assert first.size == 0


@pytest.mark.parametrize(("values", "named"), WRONG)
def test_wrong_arguments_are_refused(values, named):
    for moment, _ in (OURS, THEIRS):
        with pytest.raises(TypeError):
            moment(*values, **named)


def test_nothing_changes_once_it_is_made():
    made = OURS[1](DAY)
    for change in (
        lambda: setattr(made, "zone", "Asia/Seoul"),
        lambda: setattr(made, "city", "Seoul"),
        lambda: delattr(made, "zone"),
    ):
        with pytest.raises(FrozenInstanceError):
            change()
    assert made == OURS[1](DAY)
    assert not hasattr(made, "__dict__")


def test_cached_properties_are_kept_and_nothing_else_is_set() -> None:
    @frozen
    class Text:
        """Words."""

        words: str

        @cached_property
        def folded(self) -> str:
            asked.append(self.words)
            return self.words.lower()

    asked: list[str] = []
    text = Text("Seoul")
    assert (text.folded, text.folded, asked) == ("seoul", "seoul", ["Seoul"])
    assert text == Text("Seoul")
    with pytest.raises(FrozenInstanceError):
        text.words = "Geneva"


def test_a_value_goes_to_another_process_and_comes_back() -> None:
    embargo = Embargo(dt.datetime(2026, 12, 2, 0, 1), "Europe/Zurich")  # noqa: DTZ001 - a wall clock
    assert pickle.loads(pickle.dumps(embargo)) == embargo
