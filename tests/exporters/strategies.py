"""Texts that have broken mail programs, for Hypothesis."""

from hypothesis import strategies as st

SCRIPTS = st.sampled_from(
    [
        "북한인권위원회",
        "정치범 수용소",
        "حقوق الإنسان",
        "Comité für Menschenrechte",
        "人権委員会",
        "👩‍👩‍👧‍👦",
        "🇰🇷🏳️‍🌈",
        "é̂̈",  # combining marks
        "각",  # Hangul in conjoining letters
        '"quoted"',
        "a, b; c: d",
        "back\\slash",
        "=?utf-8?q?x?=",
        "=?utf-8?b?eA==?=",
        "?=",
        "=E2=80=99",
        "under_score",
        "<press@example.org>",
        "(comment)",
        "  ",
        "\t",
        "\u00a0",
        "\u2028",
        "\x1b[31m",
        "unbreakable" * 12,
        "https://example.org/" + "path/" * 20,
        "Prison Camps in North Korea: Testimony and Images",
        ".",
    ]
)

CHARACTERS = st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"])

HEADER_TEXT = st.one_of(
    st.lists(SCRIPTS, max_size=8).map(" ".join),
    st.lists(SCRIPTS, max_size=8).map("".join),
    st.text(CHARACTERS, max_size=200),
    st.text(st.sampled_from('ab =?_.,"\\é각🙂'), max_size=120),
)
