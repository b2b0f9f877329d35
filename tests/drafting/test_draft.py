from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.checks.catalogue import rule_named
from hrnk_press.checks.subject import Subject
from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.builtin import TEMPLATES, builtin_template
from hrnk_press.drafting.draft import draft
from hrnk_press.drafting.facts import known_facts
from hrnk_press.errors import NotFound, UnreadableData
from hrnk_press.model.finding import Finding
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import Kind, Release
from hrnk_press.model.resolve import resolve
from hrnk_press.rendering.body import cleaned
from hrnk_press.rendering.template import TemplateFault, render_template
from hrnk_press.workspace.release_file import parse_release
from tests.drafting.registry import EMBARGO, OFFICE, REGISTRY, RELEASE_ID, TODAY

GOLDEN = Path(__file__).parent / "golden"


def drafted(answers: Answers, source: str = "") -> str:
    return draft(
        source or builtin_template(answers.template),
        answers,
        OFFICE,
        REGISTRY,
        TODAY,
        id=RELEASE_ID,
        render=render_template,
    )


def release_of(answers: Answers) -> Release:
    return parse_release(drafted(answers), "a-draft")


def placeholders_in(release: Release) -> list[Finding]:
    resolved = resolve(release, OFFICE, REGISTRY, (), today=TODAY)
    subject = Subject(resolved, REGISTRY, lambda _: (1, 1))
    return list(rule_named("placeholder-left").check(subject))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_makes_a_release_of_its_kind_that_check_does_not_let_out(
    template: str,
) -> None:
    release = release_of(Answers(template))
    assert release.kind is TEMPLATES[template]
    assert release.id == RELEASE_ID
    assert len(placeholders_in(release)) >= 3


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_draft_prints_no_guidance_but_placeholders(template: str) -> None:
    """Whatever is not from the office is either in brackets or a comment of the front matter."""
    body = release_of(Answers(template)).body
    assert "<!--" not in body
    assert "{{" not in body
    assert "{%" not in body


def test_examples_name_people_of_the_office() -> None:
    assert 'person = "jun-seo", status = "invited"' in drafted(
        Answers("open-letter", contacts=("no-one", "jun-seo"))
    )
    nobody = Registry(people={}, organizations={})
    facts = known_facts(Answers("statement", contacts=("no-one",)), OFFICE, nobody, TODAY)
    assert facts.examples == ("somebody", "somebody-else")
    assert all("mara-ilves" not in builtin_template(name) for name in TEMPLATES)


def test_every_kind_has_a_template() -> None:
    assert set(TEMPLATES.values()) == set(Kind)


def test_a_template_that_is_none_names_those_there_are() -> None:
    with pytest.raises(NotFound) as caught:
        builtin_template("../secrets")
    assert "press-release" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        (
            "joint-release",
            Answers(
                "joint-release",
                headline="River Watch and Han Institute Publish First Survey of Border Camps",
                organizations=("river-watch", "han-institute"),
                embargo=EMBARGO,
            ),
        ),
        ("report-launch", Answers("report-launch")),
    ],
)
def test_a_draft_reads_like_its_golden_file(name: str, answers: Answers) -> None:
    assert drafted(answers) == (GOLDEN / f"{name}.md").read_text(encoding="utf-8")


def test_the_title_in_the_comment_is_the_one_of_the_release_date() -> None:
    then = Answers("press-release", date=date(2018, 5, 1), contacts=("mara-ilves",))
    assert '"mara-ilves",  # Mara Ilves, Researcher, River Watch' in drafted(then)
    assert "Director of Research" in drafted(Answers("press-release", contacts=("mara-ilves",)))


def test_the_first_person_of_each_organization_who_can_be_reached_is_the_contact() -> None:
    release = release_of(Answers("joint-release", organizations=("han-institute", "river-watch")))
    assert [it.person for it in release.contacts] == ["jun-seo", "mara-ilves"]


def test_the_day_is_the_embargo_s_else_today() -> None:
    assert release_of(Answers("press-release")).date == TODAY
    embargoed = release_of(Answers("press-release", embargo=EMBARGO))
    assert embargoed.date == date(2026, 12, 2)
    assert embargoed.embargo is not None
    assert embargoed.embargo.utc == EMBARGO.utc
    assert embargoed.embargo.until == EMBARGO.until


def test_ids_that_the_registry_lacks_are_kept_and_said_to_be_unknown() -> None:
    text = drafted(Answers("press-release", organizations=("nobody",), contacts=("no-one",)))
    assert '"nobody",  # not in contacts.toml' in text
    assert '"no-one",  # not in contacts.toml' in text


def test_a_joint_release_of_one_asks_for_the_partner() -> None:
    assert "[PARTNER ORGANIZATION" in drafted(Answers("joint-release"))


def test_a_correction_names_what_it_corrects() -> None:
    wrong = release_of(Answers("press-release", headline="Camp *25* Closed [sic]", place="Oslo"))
    text = drafted(Answers("correction", corrects=wrong))
    assert f'corrects = "{RELEASE_ID}"' in text
    assert "The release “Camp \\*25\\* Closed [sic]” of Nov. 22, 2026 was wrong" in text
    assert "clarif" not in text.lower()


def test_an_override_without_front_matter_is_an_error_that_names_the_file() -> None:
    with pytest.raises(UnreadableData) as caught:
        drafted(Answers("statement"), "Just words {{ words.organizations }}\n")
    assert caught.value.faults[0].file == "templates/statement.md.j2"


def test_a_broken_override_is_an_error_with_its_line() -> None:
    with pytest.raises(TemplateFault) as caught:
        drafted(Answers("statement"), "+++\n{{ line.id }}\n{{ line.nothing }}\n+++\n")
    assert caught.value.line == 3


words = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\"'\\+#[]{}%\n\r\x1b\x7f"))
)


@given(template=st.sampled_from(list(TEMPLATES)), headline=words, place=words)
def test_any_headline_gives_a_draft_that_reads_back_as_that_headline(
    template: str, headline: str, place: str
) -> None:
    release = release_of(Answers(template, headline=headline, place=place))
    expected = " ".join(cleaned(headline).split())
    assert release.headline == (expected or "[HEADLINE]")


@given(name=words.filter(str.strip), title=words.filter(str.strip))
def test_any_name_stays_inside_its_comment(name: str, title: str) -> None:
    from dataclasses import replace

    from hrnk_press.model.person import Role
    from hrnk_press.model.registry import Registry
    from tests.drafting.registry import MARA_ILVES

    person = replace(MARA_ILVES, name=name, roles=(Role(title, "river-watch"),))
    registry = Registry({"mara-ilves": person}, REGISTRY.organizations)
    arguments: dict[str, Any] = {"id": RELEASE_ID, "render": render_template}
    source = builtin_template("press-release")
    text = draft(source, Answers("press-release"), OFFICE, registry, TODAY, **arguments)
    assert [it.person for it in parse_release(text, "a-draft").contacts] == ["mara-ilves"]
