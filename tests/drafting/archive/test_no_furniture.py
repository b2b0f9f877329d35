"""Headlines and lines of a text that begin with words of a site, or break where a page would: they are no furniture."""

import pytest

from hrnk_press.drafting.archive.blocks import Shape
from tests.drafting.archive.reader import item_of, page_of, words_of

BELOW = "A study asks for visits by judges"
TEXT = "The club has visited nine homes for the old, it said today. Nobody was told why the doors are locked."
HEADLINES = (
    "Open Homes: River Club Counts 40 Locked Doors",
    "Close to 300 Kept Behind Locked Doors",
    "Search for the Missing Rowers Enters Third Year",
    "View from the Mill: 40 Letters Printed",
    "Back to Court: The Case of the Nine Rowers",
    "Back to the Tents, Guests of the Lake Fear",
    "Subscribe or Be Silent: New Rule for Clubs",
    "Follow the Money, Widows Tell the Mayor",
    "Skip to Trial: How Courts Drop Evidence",
    "Enter at Your Peril: Mines on the Ridge",
    "Download of Club Files Exposes Names",
    "Select Committee Hears of 40 Drownings",
    "Go to Prison or Go Abroad, Writers Told",
    "Return to Tents Is Forced, Study Says",
    "Tags for Guests of the Lake Are Unlawful",
    "Topic of Floods Is Left Out of Talks",
    "Category A Boats Were Searched",
    "Use This Court, Not That One, Judges Say",
    "Copyright Law Used to Silence Rowers",
    "Families File 12 Complaints in Court",
    "River Index 2021 Shows a Steep Fall",
    "Posted by the Lake: Guards and Smugglers",
    "Reading Time in Cells Is Cut",
    "Cookies and Spies: How Browsers Watch Rowers",
    "Google Search Hid Names of the Drowned",
    "Newsletter of the Rowers Is Banned",
    "Retour des rameurs : neuf noms",
    "Volver al lago: miedo de las familias",
    "Zurück zum Gericht: Neun Ruderer klagen",
    "Aller au procès sans avocat",
)


@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize(
    ("page", "name"),
    [
        (f"PRESS RELEASE\nMarch 3, 2021\n\n%s\n\n{BELOW}\n\nGENEVA – {TEXT}\n", "page.txt"),
        (f"PRESS RELEASE\nMarch 3, 2021\n\n%s\n\n    {BELOW}\n\nGENEVA – {TEXT}\n", "page.txt"),
        (f"March 3, 2021\n\n%s\n\n{TEXT}\n", "page.txt"),
        (
            f"<p>PRESS RELEASE</p><p>March 3, 2021</p><p>%s</p><p>{BELOW}</p><p>GENEVA – {TEXT}</p>",
            "page.html",
        ),
    ],
)
def test_a_headline_that_begins_as_a_link_does(headline: str, page: str, name: str) -> None:
    assert item_of(page % headline, name).headline == headline


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "Skip navigation",
        "Go to top",
        "Back to all press releases",
        "Return to the previous page",
        "Zum Hauptinhalt springen",
        "Zurück zur Übersicht",
        "Aller au contenu principal",
        "Ir al contenido principal",
        "Volver a la lista",
        "Tags: rivers, clubs, doors",
        "Topics Rivers, Clubs, Doors",
        "Copyright River Club 2014",
        "Posted by Ada Lind",
        "Ref: RC/PR/2021/07",
        "Reading time: 3 minutes",
    ],
)
def test_a_link_above_a_headline_is_furniture(line: str) -> None:
    page = page_of(
        f"{line}\n\nRiver Club Counts 40 Locked Doors\n\nGENEVA, March 3, 2021 – {TEXT}\n"
    )
    assert page.items[0].headline == "River Club Counts 40 Locked Doors"
    assert [it.text for it in page.furniture] == [line]


SAID = "Nobody was told why."
WRAPPED = "The club has counted forty locked doors in nine homes for the old, and"


@pytest.mark.parametrize(
    "rest",
    [
        "nobody was told why, as the report says on\npage 12, and nobody will be told who asks.",
        "nobody was told why, as the report says on\npage 12.",
        "no judge has seen them. The judges wrote so in May, on page 12\nof their report, and asked for the keys.",
        "no judge has seen them (report of the judges, page 12)\nand the mayor has never asked for the keys.",
        "locked doors are nothing new there, but in the last year of them the\nlocks continued.",
        "no judge has seen them before the long hearing of the club that began on\nMay 3, 2014.",
        "no judge has seen them before the mayor of the town made his own first\nstatement.",
        "no judge has seen them though the club has asked for it until the bitter\nend.",
    ],
)
def test_a_line_of_a_sentence_is_no_edge_and_no_label(rest: str) -> None:
    text = f"River Club Counts Doors\n\nGENEVA, March 3, 2021 – {SAID}\n\n{WRAPPED}\n{rest}\n\n{SAID}\n"
    page = page_of(text)
    (item,) = page.items
    assert [it.text for it in item.body][1:] == [" ".join(f"{WRAPPED} {rest}".split()), SAID]
    assert (page.furniture, words_of(page)) == ((), len(text.split()))


@pytest.mark.parametrize(
    "line",
    [
        "Page 12 of the file names the guard.",
        "The guard is named on page 12",
        "See page 3",
    ],
)
def test_what_speaks_of_a_page_is_no_edge(line: str) -> None:
    head = f"<h1>River Club Counts Doors</h1><p>March 3, 2021</p><p>{TEXT}</p><p>{TEXT}</p>"
    item = item_of(f"{head}<p>{line}</p><p>{TEXT}</p>", "page.html")
    assert [it.text for it in item.body] == [TEXT, TEXT, line, TEXT]


@pytest.mark.parametrize(
    "label", ["*** PRESS CONFERENCE ***", "Press Briefing", "MEDIA INVITATION"]
)
def test_the_label_of_an_invitation_is_no_headline(label: str) -> None:
    text = f"{label}\n\nLaunch of a Book on Locked Doors\n\nGENEVA, March 3, 2021 – {TEXT}\n"
    assert item_of(text).headline == "Launch of a Book on Locked Doors"


def test_an_indented_line_below_the_headline_is_no_quotation() -> None:
    top = f"RIVER CLUB\n14 Mill Street, Kent Town, www.club.example.org\n{'_' * 60}\n\nPRESS RELEASE\nMarch 3, 2021"
    text = f"{top}\n\nRiver Club Counts 40 Locked Doors\n\n    {BELOW}\n\nGENEVA – {WRAPPED}\nnobody was told why.\n"
    item = item_of(text)
    assert item.headline == "River Club Counts 40 Locked Doors"
    assert (item.subheadline, len(item.body)) == (BELOW, 1)


def test_what_leads_in_an_indented_list_is_no_title() -> None:
    text = f"River Club Counts Doors\n\nGENEVA, March 3, 2021 – {WRAPPED}\nnobody was told why.\n\nWe, the nine clubs of the lake, ask you\n\n   - to open them;\n   - to say why.\n"
    assert "We, the nine clubs of the lake, ask you" in [
        it.text for it in item_of(text).body if it.shape is Shape.PARAGRAPH
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Return to the Newsroom",
        "Back to the Archives",
        "Categories Fall at Boat Fair",
        "Topics Change Fast on the Lake",
        "Attention: New Leak Found",
        "Copyright Ends a Feud",
        "Use this list of mills, says Club",
    ],
)
def test_the_one_line_above_a_dateline_is_the_headline(headline: str) -> None:
    page = page_of(f"{headline}\n\nGENEVA, March 3, 2021 – {TEXT}\n")
    assert [it.headline for it in page.items] == [headline]


@pytest.mark.parametrize(
    "line",
    [
        "Back to top",
        "Back to Top",
        "Back to Press Releases",
        "Return to the top",
        "Go to the top of the page",
        "Copyright 2021 River Club",
        "Posted by Ada Lind",
        "Source: River Club",
        "View this email in your browser",
        "Related issues lakes and clubs",
        "There were 12 press releases posted in the last 24 hours",
        "About us | Calendar | Contact us | Events",
        "뉴스제공 강변시민모임 사무국",
    ],
)
def test_what_is_of_the_site_is_no_headline(line: str) -> None:
    page = page_of(f"{line}\n\nGENEVA, March 3, 2021 – {TEXT}\n")
    assert not any(it.headline for it in page.items)


@pytest.mark.parametrize(
    "line",
    [
        "Topics include floods, dams and weirs.",
        "Tags were tied to nine boats.",
        "Copyright is the right of whoever writes; it ends in 2051.",
        "Attention: the ferries will be late on Monday.",
        "From: 9 a.m. to noon the bridge is closed.",
        "Source: the report of the mill says three boats were lost.",
        "Reading time was cut: 20 minutes a week.",
        "Use this tool to find your boat, the club said.",
        "Click here to read the list of boats, said the club.",
    ],
)
def test_a_first_sentence_that_begins_as_a_field_does(line: str) -> None:
    item = item_of(f"River Club Counts Boats\n\nMarch 3, 2021\n\n{line}\n\n{TEXT}\n")
    assert [it.text for it in item.body] == [line, TEXT]
