"""The media contacts were typed into the text, below which they are printed.

*What it finds*

Among the last paragraphs of the body, a short one with the name of a media contact
of the release and their address or telephone number.

*Why it matters*

They are printed twice, and the typed ones stay when somebody else answers, when a
number changes and when the registry is corrected: two numbers for one person.

*Example*

```
Contact: Mara Ilves, press@riverwatch.example.org
```

in a release with `contacts = ["mara-ilves"]`.

*How to mend*

Delete the paragraph: the program prints the contacts from the registry.
"""

import re
from collections.abc import Iterator

from hrnk_press.checks.prose import paragraphs
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.model.resolved import NamedPerson

# A block of contacts stands at the end: name, address and number, in one paragraph or in three.
_LAST = 6
_MOST_WORDS = 25
_FEWEST_DIGITS = 7
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\(?\d[\d ()./\N{NO-BREAK SPACE}-]{5,}\d")


def find(subject: Subject) -> Iterator[Remark]:
    """The first paragraph of each contact who was typed."""
    body = subject.body_words
    text = body.text
    if "@" not in body.marks and not (body.has_digits and re.search(r"\d{3}", text)):
        return
    spans = paragraphs(text)[-_LAST:]
    for person in subject.resolved.contacts:
        for index, (start, end) in enumerate(spans):
            words = text[start:end]
            if person.name not in words or len(words.split()) > _MOST_WORDS:
                continue
            # Address and number may stand in the next two.
            last = spans[min(index + 2, len(spans) - 1)][1]
            if _reaches(person, words) or (
                len(words.split()) < 8 and _reaches(person, text[start:last])
            ):
                reached = words if _reaches(person, words) else text[start:last]
                yield Remark(
                    subject.body_words.locate(start),
                    f"{quoted(' '.join(words.split())[:60])}: {person.name} is printed below as a media contact",
                    _mending(subject, person, reached),
                )
                break


def _reaches(person: NamedPerson, text: str) -> bool:
    """Whether their address or number stands there, however it is spaced."""
    if person.email and person.email.casefold() in text.casefold():
        return True
    digits = re.sub(r"\D", "", text)
    numbers = (re.sub(r"\D", "", it)[-9:] for it in (person.phone, person.out_of_hours))
    return any(len(it) >= _FEWEST_DIGITS and it in digits for it in numbers)


def _mending(subject: Subject, person: NamedPerson, text: str) -> str:
    """What to do; an address or a number that nobody in the registry has would be lost with the typed words."""
    people = subject.registry.people.values()
    known = {it.casefold() for it in (person.email, *(one.email for one in people))}
    numbers = (it for one in people for it in (one.phone, one.out_of_hours))
    digits = [_last_digits(it) for it in (person.phone, person.out_of_hours, *numbers) if it]
    lacking = [it for it in re.findall(_ADDRESS, text) if it.casefold() not in known]
    for found in _NUMBER.findall(text):
        if len(_last_digits(found)) == _FEWEST_DIGITS and _last_digits(found) not in digits:
            lacking.append(" ".join(found.split()))
    if not lacking:
        return "delete the typed one"
    return f"delete the typed one, once contacts.toml has what it lacks: {', '.join(lacking)}"


def _last_digits(number: str) -> str:
    """Those that a number ends in, with or without the code of its country; none of an extension."""
    return re.sub(r"\D", "", re.split(r"(?i)ext|x", number)[0])[-_FEWEST_DIGITS:]


RULE = ReleaseRule("TXT045", "contacts-typed", Severity.WARNING, find)
