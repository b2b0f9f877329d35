from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.like import draft_like
from hrnk_press.model.release import Consent, Release
from hrnk_press.rendering.body import cleaned
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.registry import EMBARGO, TODAY

OLD_ID = "0b9f0f7e-57a5-4e8a-9a37-0c1f1e1d2b3a"
NEW_ID = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
EARLIER = f"""\
+++
# our yearly letter
id = "{OLD_ID}"   # never changed
kind = "open-letter"
headline = "River Watch Writes to the Council"
date = 2025-11-03  # Monday
place = "Geneva"   # where the council meets
organizations = ["river-watch"]
contacts = ["mara-ilves"]
addressee = "The President of the Council"
salutation = "Mr. President,"
public_url = "https://riverwatch.example.org/letters/2025"
translation_of = "{OLD_ID}"
# in the order of the alphabet
signatories = [
    {{ person = "mara-ilves", status = "confirmed" }},  # by phone
    {{ person = "ana-roos", status = "withdrawn" }},
    "jun-seo",
]

[[attachments]]
file = "letter.pdf"

[embargo]
until = 2025-11-03T00:01:00
zone = "America/New_York"

[[allow]]
code = "TXT019"
reason = "a name"
+++

We ask the Council to act.
"""


def like(answers: Answers) -> tuple[str, Release]:
    earlier = parse_release(EARLIER, "letter-2025")
    text = draft_like(earlier, answers, TODAY, id=NEW_ID)
    return text, parse_release(text, "letter-2026")


def test_structure_words_and_comments_stay() -> None:
    text, release = like(Answers("open-letter", headline="River Watch Writes Again"))
    for comment in ("# our yearly letter", "# never changed", "# where the council meets"):
        assert comment in text
    assert "# in the order of the alphabet" in text
    assert "# by phone" in text
    assert release.body == "\nWe ask the Council to act.\n"
    assert release.salutation == "Mr. President,"
    assert [it.file for it in release.attachments] == ["letter.pdf"]


def test_what_belonged_to_the_earlier_release_goes() -> None:
    _, release = like(Answers("open-letter"))
    assert (release.id, release.headline, release.date) == (NEW_ID, "[HEADLINE]", TODAY)
    assert release.embargo is None
    assert release.allow == ()
    assert release.public_url == ""
    assert release.translation_of == ""


def test_the_comment_on_the_date_names_the_new_weekday() -> None:
    text, _ = like(Answers("open-letter"))
    assert "date = 2026-11-22  # Sunday\n" in text


def test_nobody_has_consented_to_the_new_words() -> None:
    _, release = like(Answers("open-letter"))
    assert [it.signatory for it in release.signatories] == ["mara-ilves", "ana-roos", "jun-seo"]
    assert {it.status for it in release.signatories} == {Consent.INVITED}


def test_answers_replace_what_the_earlier_release_had() -> None:
    answers = Answers(
        "open-letter",
        headline='A "new" letter',
        place="Oslo",
        contacts=("jun-seo",),
        embargo=EMBARGO,
    )
    _, release = like(answers)
    assert (release.headline, release.place, release.date) == (
        'A "new" letter',
        "Oslo",
        date(2026, 12, 2),
    )
    assert [it.person for it in release.contacts] == ["jun-seo"]
    assert release.embargo is not None
    assert release.embargo.utc == EMBARGO.utc


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\"'\\+\n\x1b")))
)
def test_any_headline_reads_back_as_that_headline(headline: str) -> None:
    _, release = like(Answers("open-letter", headline=headline))
    assert release.headline == (" ".join(cleaned(headline).split()) or "[HEADLINE]")
