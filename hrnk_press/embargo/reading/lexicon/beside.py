"""Words that raise a doubt only by what they stand beside."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split("|"))


# What joins a further date or year to the one before: "2025 or 2026", "12 & 13 March".
JOINING = _words("or|and|to|through|thru|till|oder|und|bis|auf|ou|et|au|o|y|al|a|&|~|+")

# Parts of the day that a time before noon contradicts, wherever they stand beside it.
LATE = _words(
    "tonight|night|evening|afternoon|abend|nacht|nachmittag|abends|nachts|soir|nuit|noche|tarde|밤|저녁"
)

# Cues that people and goods share with texts, and the words for texts.
RELEASED = _words(
    "for release|for release at|for release on|for release after|for release until|release at|"
    "release on|release after|to be released at|to be released on|hold until|hold till|hold for|"
    "not until|not before|no earlier than|goes public at|goes public on|will go public at|"
    "will go public on"
)
TEXTS = _words(
    "report|story|release|article|information|material|materials|content|contents|copy|document|"
    "documents|paper|study|news|statement|text|survey|findings|review|reviews|coverage|preview|"
    "details|data|press|results|media|research|file|files|video|images|photos|letter|publication|"
    "interview|announcement|brief|briefing|speech|remarks|figures"
)
