"""The names of languages that media contacts speak, in the languages we print."""

from hrnk_press.rendering.labels import primary_language

_NAMES = {
    "en": "ar Arabic, de German, en English, es Spanish, et Estonian, fr French, it Italian, "
    "ja Japanese, ko Korean, pt Portuguese, ru Russian, zh Chinese",
    "ko": "ar 아랍어, de 독일어, en 영어, es 스페인어, et 에스토니아어, fr 프랑스어, it 이탈리아어, "
    "ja 일본어, ko 한국어, pt 포르투갈어, ru 러시아어, zh 중국어",
    "de": "ar Arabisch, de Deutsch, en Englisch, es Spanisch, et Estnisch, fr Französisch, "
    "it Italienisch, ja Japanisch, ko Koreanisch, pt Portugiesisch, ru Russisch, zh Chinesisch",
    "es": "ar árabe, de alemán, en inglés, es español, et estonio, fr francés, it italiano, "
    "ja japonés, ko coreano, pt portugués, ru ruso, zh chino",
    "fr": "ar arabe, de allemand, en anglais, es espagnol, et estonien, fr français, it italien, "
    "ja japonais, ko coréen, pt portugais, ru russe, zh chinois",
}


def language_name(tag: str, printed_in: str) -> str:
    """What the language `tag` is called in the language `printed_in`; `tag` itself where unknown."""
    names = _NAMES.get(primary_language(printed_in), _NAMES["en"])
    known = dict(entry.split(" ", 1) for entry in names.split(", "))
    return known.get(primary_language(tag), tag)
