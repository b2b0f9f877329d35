"""Words for people of whom nothing more is told, by language: "survivor", "mother"."""

WOMEN = {
    "en": "mother|mum|mom|daughter|sister|wife|aunt|grandmother|granddaughter|girl|woman|niece|widow|girlfriend|nun",
    "de": "Mutter|Tochter|Schwester|Frau|Ehefrau|Witwe|Tante|Großmutter|Nichte|Freundin",
    "fr": "mère|fille|sœur|femme|épouse|veuve|tante|grand-mère|nièce",
    "es": "madre|hija|hermana|mujer|esposa|viuda|tía|abuela|sobrina|niña",
}
MEN = {
    "en": "father|dad|son|brother|husband|uncle|grandfather|grandson|boy|man|nephew|widower|boyfriend|monk|priest",
    "de": "Vater|Sohn|Bruder|Mann|Ehemann|Witwer|Onkel|Großvater|Neffe|Junge|Freund",
    "fr": "père|fils|frère|homme|mari|époux|veuf|oncle|grand-père|neveu|garçon",
    "es": "padre|hijo|hermano|hombre|esposo|marido|viudo|tío|abuelo|sobrino|niño",
}
PEOPLE = {
    "en": r"survivor|(?:eye)?witness|prisoner|detainee|inmate|refugee|migrant|escapee|defector|victim|guard|soldier|officer|official|police(?:wo)?man"
    r"|villager|resident|neighbou?r|parent|child|relative|cousin|friend|colleague|teacher|doctor|nurse|medic|farmer|fisherman|student|pupil|worker"
    r"|employee|volunteer|visitor|passenger|driver|customer|patient|reader|protester|activist|lawyer|attorney|journalist|reporter|trader|shopkeeper"
    r"|tenant|homeowner|participant|person|source|aide|assistant|bystander|passer-by|teenager|(?:[\w-]+-)?year-old|interpreter|spokes(?:wo)?man"
    r"|spokesperson|interviewee|respondent|smuggler|broker|merchant|engineer|scientist|economist|shepherd|priest|manager|clerk|juror|player|fan|shopper|commuter|tourist|captain|monk|pilot|sailor|miner|musician|singer|caregiver|carer|suspect|defendant|plaintiff|accused|guest|cook|stranger|orphan|hostage|deserter|speaker|applicant|buyer|grower|rancher|firefighter|paramedic",
    "de": r"Überlebende[rn]?|(?:Augen)?[Zz]eug(?:e|in)|(?:An|Be|Ein)wohner(?:in)?|Nachbar(?:in)?|Häftling|Gefangene[rn]?|Flüchtling|Geflüchtete[rn]?"
    r"|Soldat(?:in)?|Wärter(?:in)?|Beamt(?:er|in)|Lehrer(?:in)?|Arzt|Ärztin|Bauer|Bäuerin|Schüler(?:in)?|Student(?:in)?|Kolleg(?:e|in)|Anwalt|Anwältin"
    r"|Betroffene[rn]?|Angehörige[rn]?|Patient(?:in)?|Kund(?:e|in)|Teilnehmer(?:in)?|Besucher(?:in)?|Mitarbeiter(?:in)?|Polizist(?:in)?|Helfer(?:in)?"
    r"|Sprecher(?:in)?|Passant(?:in)?|Mieter(?:in)?",
    "fr": r"survivante?|rescapée?|témoin|habitante?|voisine?|détenue?|prisonni(?:er|ère)|réfugiée?|soldat|gardien(?:ne)?|garde|fonctionnaire"
    r"|enseignante?|médecin|infirmi(?:er|ère)|paysan(?:ne)?|étudiante?|élève|ouvri(?:er|ère)|collègue|amie?|avocate?|proche|cousine?|patiente?"
    r"|cliente?|bénévole|participante?|passante?|victime|polici(?:er|ère)|militante?|porte-parole|salariée?",
    "es": r"superviviente|sobreviviente|testigo|víctima|vecin[oa]|detenid[oa]|pres[oa]|prisioner[oa]|refugiad[oa]|soldado|guardia|exguardia"
    r"|funcionari[oa]|maestr[oa]|médic[oa]|enfermer[oa]|campesin[oa]|estudiante|alumn[oa]|trabajadora?|compañer[oa]|amig[oa]|abogad[oa]|familiar"
    r"|paciente|client[ea]|voluntari[oa]|visitante|policía|activista|portavoz|prim[oa]|niet[oa]",
}
