"""Titles that stand before a name alone, and the short forms of others: "Ms", "Cmdr.", "Priv.-Doz. Dr."."""

from functools import cache

_DEGREES = r"(?:(?:med|rer|nat|phil|jur|iur|pol|oec|vet|dent|agr|habil|theol|techn|mont|mult)|h\.\s?c)(?=\.)"
# Not of a pageant: "crowned Miss Zarga".
_MISS = (
    r"(?<!crowned )(?<!named )(?<!as )(?<!the )(?<!former )(?<!won )(?<!reigning )"
    r"Miss(?=\s[A-Z][\w.’-]*\s[A-Z])(?!\s(?:America|Universe|World|USA|Earth|Teen|Grand|International|[A-Z][a-z]+\s\d))"
)
_CALLED = (
    rf"Ms|Mr|Mrs|Mx|{_MISS}|Sir|Dame|Herr|Frau"
    r"|Mme|Mmes|Mdm|Mlle|Madame|Monsieur|Sra|Sr|Srta|Señora?|Doña|Dña|Shri|Smt|Dat(?:uk|o[’'])(?:\sS(?:eri|ri))?|Tan\sSri|M"
)
_OFFICES = (
    r"Prof|Amb|Sen|Rep|Hon|Rt|Del|Cllr|Supt|Det|Insp|Atty|Gov|Pres|Sec|Asm|Ald|Ofc|Mag|Ing|Engr|Lic|Arq|Mgtr|Mg|Mtra|Mtro"
    r"|Dipl\.-[A-Z][a-z]{1,5}|(?:Eng|Arch)(?=\.)"
)
# No "Zarga Pvt. Ltd.".
_RANKS = r"Gen|Brig|Lt|Sgt|Capt|Cpt|Cpl|Col|Maj|Adm|Cmdr|Cdr|Cmdt|Cmdre|Cdre|(?:Pvt|Pte)(?!\.?,?\sL)|Pfc|Spc|Wg|Sqn|Flt|Gp|Ldr"
# Before two names alone: no "Haji Zarga". What is a family name as well, as Pak, Ka, Oba or Baba, is left to whoever has it.
_ELDERS = (
    r"(?:Mzee|Mama|Bibi|Mwalimu|Bwana|Kuya|Manong|Abuna|Lalla|Sidi|Moulay|Haji|Hajj|Hajah|Maulana|Mullah|Pandit|Swami|Tunku|Tengku"
    r"|Datin|Puan|Encik|Bapak|Ibu|Ustadz?|Kyai|Kgosi|Inkosi|Otunba)(?=\s[A-Z][\w’'-]+\s(?:(?:bin|binti|al|el|van|de)\s)?[A-Z])"
)
# No "HE" in a line of capitals.
_HIGH = r"(?:H\.\s?E\.|H\.\s?R\.\s?H|H\.\s?H|H\.E)(?=\.?\s)|(?:HRH|HE|HH)(?=\s(?:Mr|Ms|Mrs|Dr|Prof|Sheikh|Sheikha|Amb|Eng|Sayyid|Prince|Princess|[A-Z][a-z]+\s(?:bin|bint|Al|al-)))"
_CLERGY = r"Rev|Revd|Fr|Mgr|Msgr|(?:Br|Ven|Mons)(?=\.)"
HONORIFIC = rf"(?:Dr(?:\.\s{_DEGREES}){{1,3}}|Dr|Dra|Drs|{_CALLED}|{_ELDERS}|{_OFFICES}|{_RANKS}|{_HIGH}|{_CLERGY})"
_OF_LANGUAGE = {
    "de": r"Hr|DDr|MMag|Mag\.a|Priv\.-Doz|Univ\.-Prof|(?:NR|L)?Abg",
    "es": r"Don|D(?=\.)|Dª|Lcd[ao]|Ld[ao]|Abog|Abg|Profa|Gral|Cnel|Tte|Cmte|Cap(?=\.)",
    "fr": r"Me|Maître|Pre?|Dre|Père",
}


@cache
def honorific_in(language: str) -> str:
    """A pattern of whatever stands before a name in that language (BCP 47 tag)."""
    own = _OF_LANGUAGE.get(language[:2])
    return f"(?:{own}|{HONORIFIC})" if own else HONORIFIC
