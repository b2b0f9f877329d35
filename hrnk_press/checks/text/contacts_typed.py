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
                yield Remark(
                    subject.body_words.locate(start),
                    f"{quoted(' '.join(words.split())[:60])}: {person.name} is printed below as a media contact",
                    "delete the typed one",
                )
                break


def _reaches(person: NamedPerson, text: str) -> bool:
    """Whether their address or number stands there, however it is spaced."""
    if person.email and person.email.casefold() in text.casefold():
        return True
    digits = re.sub(r"\D", "", text)
    numbers = (re.sub(r"\D", "", it)[-9:] for it in (person.phone, person.out_of_hours))
    return any(len(it) >= _FEWEST_DIGITS and it in digits for it in numbers)


RULE = ReleaseRule("TXT045", "contacts-typed", Severity.WARNING, find)
