"""Dates and weekdays in words: AP and British English, Korean, German, Spanish, French."""

from datetime import date

from hrnk_press.model.office import Style

LANGUAGES = ("en", "ko", "de", "es", "fr")

# AP abbreviates the months of more than five letters where a day stands beside them.
AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec."

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
}


def known_language(language: str) -> str:
    """The language we have words for: "en" for "en-GB", and English where there are none."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    return primary if primary in LANGUAGES else "en"


def format_date(day: date, style: Style = Style.AP, language: str = "en") -> str:
    """A date as it is printed: "Dec. 2, 2026" (AP), "2 December 2026" (British), "2026년 12월 2일".

    `style` matters to English alone.
    """
    language = known_language(language)
    if language == "ko":
        return f"{day.year}년 {day.month}월 {day.day}일"
    if language == "en" and style is Style.AP:
        return f"{AP_MONTHS.split()[day.month - 1]} {day.day}, {day.year}"
    month = MONTHS[language].split()[day.month - 1]
    if language == "de":
        return f"{day.day}. {month} {day.year}"
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {month} {day.year}"


def format_weekday(day: date, language: str = "en") -> str:
    """The name of that date's weekday."""
    return WEEKDAYS[known_language(language)].split()[day.weekday()]
