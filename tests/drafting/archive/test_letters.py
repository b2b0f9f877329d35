"""Open letters: to whom, how they begin and close, and who signed."""

from tests.drafting.archive.reader import item_of, release_of

ASKED = "We ask you to send an envoy to the valley."


def test_a_name_alone_below_the_close_signs_as_the_registry_says() -> None:
    text = (
        f"Open Letter\n\n4 May 2021\n\nDear Mr. Okoro,\n\n{ASKED}\n\nRespectfully,\n\nMara Ilves\n"
    )
    (signatory,) = release_of(item_of(text)).signatories
    assert (signatory.signatory, signatory.capacity) == ("mara-ilves", "official")
