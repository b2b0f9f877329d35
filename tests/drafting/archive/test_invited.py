"""Who is named in the lines of an advisory."""

from tests.drafting.archive.reader import item_of

ADVISORY = """\
MEDIA ADVISORY

Launch of a Survey

WHO:     Elena Ost, author
         Nils Berg, Executive Director, The River Watch Network
         A neighbour of somebody held
         Jun Seo, Spokesperson of the Institute for Testimony and
         Archives
WHEN:    Monday, 14 March 2016, 10:30 CET
WHERE:   Press Club, Geneva
"""


def test_everybody_below_who_stands_alone_however_full_the_line_before_is() -> None:
    told = dict(item_of(ADVISORY).told)
    assert told["who"] == (
        "Elena Ost, author",
        "Nils Berg, Executive Director, The River Watch Network",
        "A neighbour of somebody held",
        "Jun Seo, Spokesperson of the Institute for Testimony and Archives",
    )
