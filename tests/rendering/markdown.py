"""Bodies that nobody would write and a file may yet hold."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "word",
        "“quoted,”",
        "수용소에",
        "発表された報告書によると",
        "cafe\u0301",
        "https://example.org/a_b_c/_d_?e=f&g=(h)",
        "https://example.org에서",
        "press@riverwatch.example.org",
        "www.example.org.",
        "**bold**",
        "*em*",
        "`code`",
        "[words](https://example.org/x)",
        "[](https://example.org/)",
        "[bad](javascript:alert(1))",
        "[near](page.html)",
        "[call](tel:+41225550100)",
        "![a picture](https://example.org/x.png)",
        "[![alt](x.png)](https://example.org/y)",
        "<script>alert(1)</script>",
        '<img src="x" onerror="alert(1)">',
        "<!--",
        "&lt;script&gt;",
        "&nbsp;",
        "{{ x }}",
        "|",
        "\\",
        "\\|",
        "_",
        "*",
        "~~~",
        "12.",
        "\x1b[31m",
        "\u2028",
        "a" * 90,
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    ]
)
STARTS = st.sampled_from(
    [
        "",
        "",
        "",
        "- ",
        "1. ",
        "7) ",
        "   ",
        "      - ",
        "> ",
        "> > 3. ",
        "# ",
        "### ",
        "## Notes to editors ",
        "```",
        "---",
        "===",
        "| a | b |\n|---|--:|\n| ",
        "| ",
        "<div>",
        "[ref]: https://example.org ",
        "- - - - - - - - - - - - ",
        "\t",
    ]
)
LINES = st.builds(
    lambda start, words, end: start + " ".join(words) + end,
    STARTS,
    st.lists(st.one_of(WORDS, WORDS, WORDS, st.text(max_size=12)), max_size=14),
    st.sampled_from(["", "", "  ", "\\", " |"]),
)


def bodies() -> st.SearchStrategy[str]:
    """Markdown bodies: lines that mean something, with anything between them."""
    written = st.lists(st.one_of(LINES, LINES, st.just("")), max_size=16).map("\n".join)
    return st.one_of(written, written, written, st.text(max_size=200))
