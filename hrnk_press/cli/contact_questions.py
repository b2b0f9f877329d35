"""What `contacts add` and `contacts edit` ask at a terminal."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from hrnk_press.checks.addresses import address_fault, phone_fault
from hrnk_press.cli import ask
from hrnk_press.cli.options import day
from hrnk_press.desk.contact_changes import Details
from hrnk_press.desk.contacts import Contacts
from hrnk_press.errors import UsageFault
from hrnk_press.model.person import Person
from hrnk_press.workspace.contacts_data import Contact, data_of

# Fields that one line of text answers, with the question; in the order of the questions.
_PERSON = {
    "email": "Mail address (empty for none):",
    "phone": "Telephone (empty for none):",
}
_EDITABLE = {
    "person": ("name", "honorific", "email", "phone", "out_of_hours", "zone", "consent"),
    "organization": ("name", "short_name", "url", "email", "phone", "address"),
}
_TITLE, _DONE = "title", "done"


def asked_contact(known: Contacts, kind: str, said: Details) -> tuple[str, str, Details]:
    """Kind, name and details of a new contact, what was not said asked for."""
    if not kind:
        kind = ask.choice("Who is it?", {"person": "a person", "organization": "an organization"})
    name = ask.text("Name, as printed:", ask.required)
    fields = dict(said.fields)
    if kind == "organization" and "url" not in fields:
        fields["url"] = ask.text("Web address (empty for none):", _web_problem)
    for key, question in _PERSON.items():
        if key not in fields:
            fields[key] = ask.text(question, _problem_with(known, key))
    said = replace(said, fields={key: value for key, value in fields.items() if value})
    if kind == "person" and not said.title:
        said = _asked_title(known, said)
    return kind, name, said


def asked_changes(known: Contacts, contact: Contact) -> Details:
    """What to change of a contact, field after field, until there is no more."""
    kind = "person" if isinstance(contact, Person) else "organization"
    data = data_of(contact)
    said = Details()
    while True:
        values = {**data, **said.fields}
        options = {key: _labelled(key, values.get(key)) for key in _EDITABLE[kind]}
        if kind == "person":
            options[_TITLE] = f"a new title{f': {said.title}' if said.title else ''}"
        picked = ask.choice(f"What changes of {contact.name}?", {**options, _DONE: "that is all"})
        if picked == _DONE:
            return said
        if picked == _TITLE:
            said = _asked_title(known, said)
        else:
            answer = ask.text(f"{picked.replace('_', ' ')}:", _problem_with(known, picked))
            said = replace(said, fields={**said.fields, picked: answer})


def _asked_title(known: Contacts, said: Details) -> Details:
    title = ask.text("Title (empty for none):")
    if not title:
        return said
    organizations = known.press.registry.organizations
    own = known.press.office.organization
    ids = sorted(organizations, key=lambda it: (it != own, it))
    org = said.organization or ask.choice(
        "At which organization?", {it: f"{organizations[it].name} ({it})" for it in ids}
    )
    start = ask.text("Since which day, such as 2026-12-09 (empty: always):", _day_problem)
    return replace(said, title=title, organization=org, start=day(start) if start else said.start)


def _labelled(key: str, value: Any) -> str:
    return f"{key.replace('_', ' ')}: {value or 'none'}"


def _problem_with(known: Contacts, key: str) -> Callable[[str], str]:
    region = known.press.office.phone_region
    problems: Mapping[str, Callable[[str], str]] = {
        "email": lambda it: address_fault(it) if it else "",
        "phone": lambda it: phone_fault(it, region) if it else "",
        "out_of_hours": lambda it: phone_fault(it, region) if it else "",
        "name": ask.required,
        "url": _web_problem,
    }
    return problems.get(key, ask.no_problem)


def _web_problem(answer: str) -> str:
    return (
        ""
        if not answer or answer.startswith(("https://", "http://"))
        else "it begins with https://"
    )


def _day_problem(answer: str) -> str:
    try:
        day(answer or "2026-12-09")
    except UsageFault as fault:
        return fault.hint
    return ""
