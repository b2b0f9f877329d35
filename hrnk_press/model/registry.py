"""Everybody the office knows, as `contacts.toml` has them."""

from collections.abc import Mapping
from dataclasses import dataclass

from hrnk_press.model.organization import Organization
from hrnk_press.model.person import Person


@dataclass(frozen=True, slots=True)
class Registry:
    """People and organizations by id; the two kinds share one set of ids."""

    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]
