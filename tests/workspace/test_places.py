"""The line and column at which a key stands."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.workspace.places import KeyPath, key_places, locate_key, release_place

GOOD = """\
# first
id = "x"
'한 글' = 1
names.ko = "한"
list = [
    "a",  # one
    # none
    { who = "b", 'as' = "c" }, [1, 2],
]

[embargo]
until = 2026-12-02T00:01:00

[[allow]]
code = "A"
[[allow]]
code = "B"
[allow.more]
x = 1

[people."a.b"]
name = "n"
[[people."a.b".roles]]
title = "t"
[[people."a.b".roles]]
title = "u"
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("id",), (2, 1)),
        (("한 글",), (3, 1)),
        (("names",), (4, 1)),
        (("names", "ko"), (4, 1)),
        (("list",), (5, 1)),
        (("list", 0), (6, 5)),
        (("list", 1), (8, 5)),
        (("list", 1, "who"), (8, 7)),
        (("list", 1, "as"), (8, 18)),
        (("list", 2), (8, 32)),
        (("list", 2, 1), (8, 36)),
        (("embargo",), (11, 1)),
        (("embargo", "until"), (12, 1)),
        (("embargo", "zone"), (11, 1)),
        (("allow",), (14, 1)),
        (("allow", 0), (14, 1)),
        (("allow", 1), (16, 1)),
        (("allow", 1, "code"), (17, 1)),
        (("allow", 1, "more", "x"), (19, 1)),
        (("people", "a.b", "name"), (22, 1)),
        (("people", "a.b", "roles", 0, "title"), (24, 1)),
        (("people", "a.b", "roles", 1, "title"), (26, 1)),
        (("people", "nobody"), (21, 1)),
        (("nothing", 3, "here"), (1, 1)),
        ((), (1, 1)),
    ],
)
def test_where_a_key_stands(path: KeyPath, place: tuple[int, int]) -> None:
    assert locate_key(GOOD, path) == place


def test_columns_count_characters_not_bytes() -> None:
    assert locate_key('a = ["한글", "b"]', ("a", 1)) == (1, 12)


def test_a_release_counts_from_its_first_line() -> None:
    text = '+++\nid = "x"\n[embargo]\nzone = "y"\n+++\nBody\n'
    assert release_place(text, ("embargo", "zone")) == (4, 1)
    assert release_place(text, ("nothing",)) == (2, 1)
    assert release_place("no front matter", ("id",)) == (2, 1)


@pytest.mark.parametrize(
    "broken", ["a = ", "[a", "= 1", "[[a]]\n[a]\n[[", 'a = "', "\x00", "[]\n[[]]"]
)
def test_broken_text_still_has_places(broken: str) -> None:
    assert locate_key(f"id = 1\n{broken}", ("id",)) == (1, 1)


def paths_in(data: Any, above: KeyPath = ()) -> list[KeyPath]:
    items = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else []
    )
    return [
        path for name, value in items for path in [(*above, name), *paths_in(value, (*above, name))]
    ]


names = st.text(max_size=5)
values = st.recursive(
    st.one_of(st.integers(0, 9), names),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=12,
)


@given(st.dictionaries(names, values, max_size=4))
def test_every_key_that_tomllib_reads_has_a_place(data: dict[str, Any]) -> None:
    import tomli_w

    source = tomli_w.dumps(data)
    known = key_places(source)
    for path in paths_in(tomllib.loads(source)):
        assert path in known
