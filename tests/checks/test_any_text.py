"""No text crashes a rule, and every finding points into the file."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hrnk_press.checks.engine import run
from hrnk_press.model.release import Attachment, Contact, Kind, Signatory, Speaker
from tests.checks.cases import subject_for, subject_of

SOURCE = """\
+++
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "Survey"
+++
"""
WORDS = """
[NAME] [ ] ( < > <b> </b> <!-- --> {{ }} {% %} { } *| |* %% XX TK TODO lorem ipsum “ ” " « » ` İ ß
[email protected] a [at] b.c (at) (dot) Friday Fri. , October Oct. 23 2018 31 Feb 1/2/2026 2026-02-30
(Fri) 2026년 12월 2일 (금) 금요일 0000년 embargo EMBARGOED UNTIL 12:01 A.M. EST noon midnight Sperrfrist
엠바고 0:01 UTC+9 ** * _ ](https://example.org) [x]: &nbsp; &lsqb; &#x202e; \\[ ~~ ``` - 1. > | ![a](b.png) FOR IMMEDIATE RELEASE release hold
"""
PIECES = st.sampled_from(
    [*WORDS.split(), "\n", "\n\n", "\u202e", "\u2028", "\x85", "\u0301", "\xa0"]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=30).map(" ".join)
LANGUAGES = st.sampled_from(["en", "ko", "de", "es", "fr", "ar"])


RELEASE = subject_of(SOURCE).release


@settings(deadline=None)
@given(headline=TEXTS, body=TEXTS, kind=st.sampled_from(Kind), language=LANGUAGES)
@example(headline="", body="\r « [NAME] noon", kind=Kind.PRESS_RELEASE, language="en")
def test_no_text_crashes_a_rule(headline: str, body: str, kind: Kind, language: str) -> None:
    subject = subject_for(
        replace(
            RELEASE,
            kind=kind,
            language=language,
            headline=headline,
            what=headline,
            authors=(body,),
            body=body,
            source=SOURCE + body,
        )
    )
    lines = subject.release.source.split("\n")
    for finding in run(subject):
        assert finding.message.isprintable()
        if finding.file == RELEASE.file:
            assert finding.line is not None
            assert finding.column is not None
            assert 1 <= finding.line <= len(lines)
            assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1


@settings(deadline=None)
@given(name=st.text(max_size=12), address=TEXTS, number=TEXTS)
def test_no_name_address_or_number_crashes_a_rule(name: str, address: str, number: str) -> None:
    subject = subject_for(
        replace(
            RELEASE,
            contacts=(Contact(name, name), Contact("mara-ilves", name)),
            speakers=(Speaker(name),),
            signatories=(Signatory(name, printed_as=name),),
            organizations=(name,),
            attachments=(Attachment(name),),
        )
    )
    (mara,) = subject.resolved.contacts
    resolved = replace(
        subject.resolved, contacts=(replace(mara, email=address, phone=number, title=name),)
    )
    found = run(replace(subject, resolved=resolved))
    assert "NAM001" in {it.code for it in found}
