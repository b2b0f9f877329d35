"""Words that raise a doubt only by what they stand beside."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# An embargo so called no longer holds.
FORMER = _words(
    "original|initial|ursprungliche|original|earlier|previous|former|old|past|fruhere|vorherige|alte|ehemalige|ancien"
)

# "Must not be published … before 10:00": these three together are a cue, whatever stands between.
PUBLISHING = _words(
    "tweet|tweeted|publish|published|publication|publishing|broadcast|broadcasting|quote|quoted|disseminate|"
    "disseminated|disclose|disclosed|disclosure|confidential|veroffentlicht|veroffentlichen|"
    "veroffentlichung|publiziert|vertraulich|publier|publie|publiee|publication|diffuser|diffuse|diffusee|"
    "divulguer|confidentiel|publicar|publicarse|publicado|publicada|publicacion|difundir|difundirse|"
    "difundido|publiquen|publique|difundan|difunda|divulguen|divulgue|reproduzcan|reproduzca|publiez|diffusez|difusion|divulgar|divulgarse|confidencial"
)
# These as well, where the sentence names a text or has another such word.
USING = _words(
    "post|posted|share|shared|release|released|report|reported|use|used|distribute|distributed|"
    "distribution|circulate|circulated|print|printed|air|aired|airing|transmission|transmitted|verbreitet|verbreiten|verwendet|gesendet|emitir"
)
FORBIDDING = _words(
    "not|don|never|no|cannot|prohibited|forbidden|confidential|nicht|keine|untersagt|verboten|vertraulich|"
    "pas|interdit|interdite|confidentiel|ni|prohibida|prohibido|prohibe|confidencial"
)
# With "no" at the head of a sentence: "no part of this report may be published".
NOTHING = _words("part|parts|nothing|none|teil|teile|nichts|aucune|rien|partie|ninguna|parte|nada")
# Done to a text, so that "nothing" before them forbids it.
DONE = _words(
    "used|reproduced|printed|published|released|reported|shared|disclosed|posted|broadcast|quoted|veroffentlicht|berichtet|publie|diffuse|"
    "publicarse|publicado|difundirse|publicar|publier"
)
# German says so at the end: "Dieser Text ist bis zum 14. Juli, 14.30 Uhr gesperrt".
LOCKED = _words("gesperrt|vertraulich|zuruckzuhalten|zuruckgehalten|embargo|sperrfrist")
# What only a text or a recording is.
AIRED = _words("air|aired|airing")
# Words between these that change nothing; and those that make it a tale of what was.
AUXILIARY = _words(
    "do|debe|deben|puede|podra|darf|durfen|doit|doivent|peut|t|to|be|for|the|this|it|or|and|zur|zu|etre|ser|se|su|la|est|ist|is|a|please|ou|y|oder|in|any|form|strictly|absolutely|kindly|"
    "bitte|unbedingt"
)
PAST = _words("was|were|had|did|has|have|wurde|wurden|fue|fueron|ete|avait|war")
# Before or behind "for immediate release" these say the opposite.
DENYING = _words("not|no|never|t|cannot|nicht|kein|keine|keinesfalls|pas|ne|ni|nunca|jamais")
YET = _words(
    "yet|noch|encore|aun|todavia|currently|currently intended|intended|meant|cleared|bestimmt"
)
DENYING_BEHIND = ("금지", "불가", "보류", "아님", "아닙", "말아", "마시", "안 ")
# Those for whom a line may give a time of their own.
MEDIA = _words(
    "print|media|broadcast|broadcasters|online|web|website|newspapers|newspaper|papers|radio|tv|television|"
    "agencies|agency|wire|wires|social|press|journalists|dailies|weeklies|zeitungen|rundfunk|agenturen|"
    "presse|radios|prensa|medios|신문|방송|인터넷|통신|온라인"
)
# Labels of the time at which a text comes out, where it is called embargoed beside them.
RELEASING = _words(
    "release|publication|veroffentlichung|freigabe|publicacion|difusion|parution|diffusion"
)
# Words by which a cue points back to a table over it.
POINTING = _words("above|obigen|dessus|arriba")
# Behind a weekday these are papers, not a day of the embargo.
EDITIONS = _words(
    "newspapers|newspaper|papers|paper|editions|edition|press|titles|nationals|supplements"
)
UNTIL = _words(
    "earlier than|sooner than|fruher als|before|until|till|prior to|ahead of|vor|bis|bis zum|avant|jusqu a|jusqu au|jusqu|antes|hasta"
)

# What "until …" may name without telling of anything that happens; and who may give the word.
CALENDAR = _words(
    "time|times|date|dates|day|days|hour|hours|week|weekend|month|year|holiday|holidays|season|spring|summer|autumn|winter|"
    "afternoon|lunch|lunchtime|breakfast|dinner|business|play|stated|given|above|below|indicated|agreed|said|mentioned|notice|"
    "we|you|wir|nous|nosotros|confirm|confirms|confirmed|approve|approves|approved|clear|cleared|notify|notified|advise|advised|say|says|tell|tells|hear|"
    "permission|approval|clearance|datum|zeit|uhrzeit|zeitpunkt|tag|tages|woche|wochenende|monat|jahr|genannten|angegebenen|heure|"
    "jour|journee|semaine|mois|annee|indiquee|indique|hora|fecha|dia|semana|mes|indicada|indicado"
)

# What joins a further date or year to the one before: "2025 or 2026", "12 & 13 March".
JOINING = _words("or|and|to|through|thru|till|oder|und|bis|auf|ou|et|au|o|y|al|a|&|~|+")

# Parts of the day that a time before noon contradicts, wherever they stand beside it.
LATE = _words(
    "tonight|night|evening|afternoon|abend|nacht|nachmittag|abends|nachts|soir|nuit|noche|tarde|밤|저녁"
)

# The same of the forenoon, and a time behind noon.
EARLY = _words("morgens|morning|forenoon|vormittag|vormittags|matin|matinee|아침|새벽|오전")

# What may be said of photos as well as of a time: only that it comes later.
LATER = _words("to follow|to come|folgt|a venir")
# At the head of a text this says nothing of a time; behind one it takes part of it back.
HOWEVER = _words("다만")
