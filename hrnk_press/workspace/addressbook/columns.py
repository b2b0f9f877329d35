"""What the columns of a contact table are called, in five languages and by address-book programs."""

import re
import unicodedata

# Keys that are one cell each; "title", "organization", "from" and "through" are those of a role.
PLAIN = (
    "id",
    "kind",
    "name",
    "honorific",
    "short_name",
    "title",
    "organization",
    "from",
    "through",
    "former",
    "email",
    "phone",
    "out_of_hours",
    "languages",
    "zone",
    "url",
    "address",
    "boilerplate",
    "language",
    "pseudonym",
    "consent",
    "given_name",
    "family_name",
)
# Keys with a language: name_ko, title (ko).
BY_LANGUAGE = {"name": "names", "title": "titles"}

_HEADINGS = {
    "id": "id|kennung|identifiant|identificador|아이디",
    "kind": "kind|type|art|genre|tipo|종류|구분",
    "name": "name|full name|display name|anzeigename|nom|nom complet|nom affiché|nombre"
    "|nombre completo|nombre para mostrar|이름|성명|성함|표시 이름",
    "given_name": "given name|first name|vorname|prénom|nombre de pila|nom de pila",
    "family_name": "family name|last name|surname|nachname|familienname|nom de famille"
    "|apellido|apellidos|성",
    "honorific": "honorific|prefix|name prefix|anrede|namenszusatz|civilité|tratamiento|경칭|호칭",
    "short_name": "short name|nickname|abbreviation|kurzname|abkürzung|sigle|nom court|sigla"
    "|nombre corto|약칭",
    "title": "title|job title|role|position|organization title|organization 1 title|titel|funktion"
    "|stelle|berufsbezeichnung|titre|fonction|poste|título|cargo|puesto|직함|직책|직위",
    "organization": "organization|organisation|company|organization name|organization 1 name"
    "|employer|firma|institution|entreprise|société|organización|empresa|institución"
    "|소속|기관|단체|회사",
    "from": "from|since|start|von|seit|ab|de|depuis|du|desde|시작|시작일|부터",
    "through": "through|until|to|end|bis|jusqu'à|jusqu'au|au|hasta|종료|종료일|까지",
    "former": "former|formerly|former offices|ehemals|frühere ämter|anciennement|ancien"
    "|anciennes fonctions|antes|cargos anteriores|전직|이전 직함",
    "email": "email|e-mail|mail|email address|e-mail address|primary email|e-mail 1 value"
    "|email 1 value|e-mail-adresse|mailadresse|primäre e-mail-adresse|courriel|adresse mail"
    "|adresse e-mail|adresse électronique|correo|correo electrónico|이메일|전자우편|메일",
    "phone": "phone|telephone|tel|telephone number|phone number|work phone|business phone"
    "|phone 1 value|telefon|telefonnummer|telefon dienstlich|téléphone|numéro de téléphone"
    "|téléphone professionnel|teléfono|teléfono del trabajo|전화|전화번호|연락처",
    "out_of_hours": "out of hours|mobile|mobile number|mobile phone|cell|außerhalb der bürozeiten"
    "|mobil|handy|mobiltelefon|hors des heures de bureau|portable|mobile portable"
    "|fuera de horario|móvil|근무시간 외|휴대전화|휴대폰",
    "languages": "languages|spoken languages|sprachen|langues|idiomas|언어|구사 언어",
    "zone": "zone|time zone|timezone|zeitzone|fuseau horaire|zona horaria|huso horario|시간대",
    "url": "url|web|website|web page|web page 1|business web page|website 1 value|webseite"
    "|internet|site|site web|page web|sitio web|página web|웹사이트|홈페이지",
    "address": "address|postal address|adresse|anschrift|postanschrift|adresse postale"
    "|dirección|dirección postal|주소",
    "boilerplate": "boilerplate|about|über|text|à propos|acerca de|소개|소개글",
    "language": "language|boilerplate language|sprache|langue|idioma|소개 언어",
    "pseudonym": "pseudonym|pseudonyme|seudónimo|가명",
    "consent": "consent|einwilligung|consentement|consentimiento|동의",
}
_TAG = re.compile(r"(.+?)(?:[ ._:-]|\s*[(\[])([a-z]{2,3}(?:-[a-z0-9]+)*)[)\]]?")


def folded(heading: str) -> str:
    """A heading for comparison: case, accents' form, underscores and the punctuation of programs left out."""
    plain = unicodedata.normalize("NFC", heading).strip().strip("*").casefold()
    return " ".join(re.sub(r"[_:/]|(?<=\s)-(?=\s)", " ", plain).split())


_KEYS = {folded(word): key for key, words in _HEADINGS.items() for word in words.split("|")}


def key_of(heading: str) -> tuple[str, str] | None:
    """What a column holds: its key and a language tag ("" without one); None for a column of no use here.

    Upper and lower case, `_` and the order of columns do not matter.
    """
    plain = folded(heading)
    if plain in _KEYS:
        return _KEYS[plain], ""
    tagged = _TAG.fullmatch(plain)
    if tagged and _KEYS.get(tagged[1].strip()) in BY_LANGUAGE:
        return _KEYS[tagged[1].strip()], _tag(tagged[2])
    return None


def headings(key: str) -> tuple[str, ...]:
    """Every name under which the column is known, the English ones first."""
    return tuple(_HEADINGS[key].split("|"))


def _tag(folded: str) -> str:
    """The tag in its usual case: zh-Hant-TW."""
    first, *rest = folded.split("-")
    return "-".join((first, *(it.title() if len(it) == 4 else it.upper() for it in rest)))
