"""What `init` asks for at a terminal."""

from collections.abc import Callable, Mapping

from hrnk_press.checks.addresses import phone_fault
from hrnk_press.cli import ask
from hrnk_press.workspace.schema import Unfit
from hrnk_press.workspace.values import mail_address, zone_name

# As no office stands yet whose country would be read into a number without one.
_NO_COUNTRY = "ZZ"


def asked(known: Mapping[str, str]) -> dict[str, str]:
    """The answers to what is not known yet, empty where somebody will fill it in later."""
    questions = {
        "organization": ("Who issues the releases?", ask.no_problem),
        "zone": ("Time zone of the office, such as America/New_York (empty: UTC):", _zone_problem),
        "place": ("City where datelines begin, such as Geneva (empty: later):", ask.no_problem),
        "person": ("Name of the media contact:", ask.no_problem),
        "email": ("E-mail address of that contact (empty: later):", _address_problem),
        "phone": ("Telephone of that contact, with + and country (empty: later):", _phone_problem),
    }
    return {name: ask.text(*it) for name, it in questions.items() if not known[name]}


def _zone_problem(answer: str) -> str:
    return _problem(zone_name, answer)


def _address_problem(answer: str) -> str:
    return _problem(mail_address, answer)


def _phone_problem(answer: str) -> str:
    return phone_fault(answer, _NO_COUNTRY) if answer else ""


def _problem(value: Callable[[str], str], answer: str) -> str:
    """What is wrong with an answer that is not empty, and what to write instead."""
    try:
        if answer:
            value(answer)
    except Unfit as unfit:
        return f"{unfit.message}. {unfit.hint}"
    return ""
