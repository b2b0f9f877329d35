"""Reads a registry and asks email-validator and phonenumbers about every contact, and nothing else."""

import sys
import tomllib
from pathlib import Path

import phonenumbers
from email_validator import validate_email

people = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["people"].values()
for person in people:
    validate_email(person["email"], check_deliverability=False)
    number = phonenumbers.parse(person["phone"], "US")
    phonenumbers.is_possible_number(number)
    phonenumbers.is_valid_number(number)
