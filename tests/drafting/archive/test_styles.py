"""Announcements as other organizations lay them out: where each has its date, its place and its contacts."""

from datetime import date

import pytest

from tests.drafting.archive.reader import item_of, page_of, words_of

NEWSWIRE = """\
River Club Urges Release of Jailed Reporter

WASHINGTON, Jan. 29, 2015 /NEWSWIRE/ --The River Club calls on leaders to immediately release a reporter, who has been detained for more than six months with unknown charges against him.

"This confinement must end,'' Club President Nils Berg said. ``It is sickening.''

SOURCE River Club

CONTACT: Nils Berg, (202) 555-0144, nils.berg@example.org
"""

FIELDS = """\
# Media Release

**FOR IMMEDIATE RELEASE** | **March 3, 2021**

## Group Opens New Shelter

### Forty beds for families

**Portland, Oregon, March 3, 2021** – The group opens a shelter.

"We waited," said Ann Lee, director of the group.

## About The Group

The group is small.

**Media Contact**:
**Name**: Ann Lee
**Title**: Director
**Phone**: 503-555-0100
**Email**: ann@example.org

**ENDS**

### Editor's Notes

Two photos.
"""

TWO_COLUMNS = """\
FOR IMMEDIATE RELEASE                                   CONTACT:
March 3, 2021                                           Ann Lee
                                                        (503) 555-0100
                                                        ann@example.org

         GROUP OPENS NEW SHELTER FOR FAMILIES
         Forty beds and a garden by the river

PORTLAND, Ore. - The group opens a shelter in the old mill by the river
today, and asks the city to follow.

"We waited for years," said Ann Lee, director of the group. "Now come and
see."

                                 # # #
"""

CONTACTS_ABOVE = """\
NEWS RELEASE

For Immediate Release
March 3, 2021

Contact:
Ann Lee
503.555.0100
ann@example.org

Group Opens New Shelter for Families

Portland, Oregon – March 3, 2021 – The group opens a shelter in the old mill.

“We waited for years,” said Ann Lee, director of the group.

About the Group
The group is small.

-30-
"""

SITE = """\
<html><head><title>Group opens shelter - The Group</title></head><body><header class="site"><a href="/">The Group</a><nav><a>About</a></nav></header>
<div class="content"><div class="breadcrumb">Home / News / Group opens shelter</div><h1>Group opens shelter</h1><div class="meta">Posted on <time>3 March 2021</time> by admin</div>
<div class="entry"><p><strong>PORTLAND (March 3, 2021)</strong> — The group opens a shelter.</p><p>&ldquo;We waited,&rdquo; said Ann Lee.</p><p>ENDS</p><p><strong>Media contact:</strong><br/>Ann Lee, <a href="mailto:ann@example.org">ann@example.org</a>, 503-555-0100</p><p><strong>Notes to editors</strong></p><ul><li>One note.</li></ul></div>
<div class="share">Share Tweet</div></div><footer>c 2021</footer></body></html>
"""

GENEVA = """\
Experts call for end to returns

GENEVA (3 March 2021) – UN experts today called for an end to returns.

“Nobody should be returned,” they said.

ENDS

*The experts: Ms. Ana Roos, Special Rapporteur.

For more information and media requests, please contact: Elena Ost (+41 22 555 0143 / elena.ost@example.org).
"""

BRITISH = """\
Embargoed until 00:01 GMT Wednesday 3 March 2021

New report finds gaps

A new report by the group finds gaps in the law.

Ann Lee, chief executive, said: “This must change.”

- Ends -

For further information:
Ann Lee, 020 7946 0143, ann@example.org

Notes to Editors:
1. The report is online.
2. The group is a charity.
"""

CASES = [
    (
        NEWSWIRE,
        "x.txt",
        "River Club Urges Release of Jailed Reporter",
        "",
        date(2015, 1, 29),
        "Washington",
        "Nils Berg",
        "",
    ),
    (
        FIELDS,
        "x.md",
        "Group Opens New Shelter",
        "Forty beds for families",
        date(2021, 3, 3),
        "Portland, Oregon",
        "Ann Lee",
        "ENDS",
    ),
    (
        TWO_COLUMNS,
        "x.txt",
        "GROUP OPENS NEW SHELTER FOR FAMILIES",
        "Forty beds and a garden by the river",
        date(2021, 3, 3),
        "Portland, Ore.",
        "Ann Lee",
        "# # #",
    ),
    (
        CONTACTS_ABOVE,
        "x.txt",
        "Group Opens New Shelter for Families",
        "",
        date(2021, 3, 3),
        "Portland, Oregon",
        "Ann Lee",
        "-30-",
    ),
    (SITE, "x.html", "Group opens shelter", "", date(2021, 3, 3), "Portland", "Ann Lee", "ENDS"),
    (
        GENEVA,
        "x.txt",
        "Experts call for end to returns",
        "",
        date(2021, 3, 3),
        "Geneva",
        "Elena Ost",
        "ENDS",
    ),
    (BRITISH, "x.txt", "New report finds gaps", "", None, "", "Ann Lee", "- Ends -"),
]


@pytest.mark.parametrize(
    ("text", "name", "headline", "subheadline", "day", "place", "contact", "end_mark"), CASES
)
def test_what_is_found(
    text: str,
    name: str,
    headline: str,
    subheadline: str,
    day: date | None,
    place: str,
    contact: str,
    end_mark: str,
) -> None:
    item = item_of(text, name)
    assert (item.headline, item.subheadline) == (headline, subheadline)
    assert (item.date, item.place) == (day, place)
    (found,) = item.contacts
    assert found.name == contact
    assert found.email
    assert found.phone
    assert item.end_mark == end_mark


@pytest.mark.parametrize("text", [NEWSWIRE, TWO_COLUMNS, CONTACTS_ABOVE, GENEVA, BRITISH])
def test_every_word_is_counted(text: str) -> None:
    assert words_of(page_of(text)) == len(text.split())


def test_an_embargo_in_london_is_read() -> None:
    embargo = item_of(BRITISH).embargo
    assert embargo is not None
    assert embargo.utc is not None
    assert embargo.utc.isoformat() == "2021-03-03T00:01:00+00:00"


@pytest.mark.parametrize(
    "headline",
    [
        "# Club Opens Second Shelter {#club_opens_second_shelter}",
        "# Club Opens Second Shelter {.wide #club data-x=1}",
        "# Club Opens Second Shelter # {#club}",
        "Club Opens Second Shelter {#club}\n=====",
        "{: .wide}\n# Club Opens Second Shelter\n{: #club}",
    ],
)
def test_names_and_looks_of_a_heading_are_no_words(headline: str) -> None:
    text = "Forty beds wait in the old mill by the river, said the club {#5}\n\n![The mill](/mill.jpg){:.wide}\n"
    item = item_of(f"{headline}\n\n{text}", "page.md")
    assert item.headline == "Club Opens Second Shelter"
    assert [it.text[-12:] for it in item.body] == ["he club {#5}", "The mill"]


@pytest.mark.parametrize("tag", ["{#FreeTheMill}", "{.NET}"])
def test_a_word_in_braces_is_a_word(tag: str) -> None:
    item = item_of(
        f"# Weavers join {tag}\n\nThe club opens a second mill by the river today.\n\nIt is warm.\n",
        "x.md",
    )
    assert item.headline == f"Weavers join {tag}"
