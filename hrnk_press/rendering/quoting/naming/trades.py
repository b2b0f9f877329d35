"""What somebody does, with a capital before the name: "Winzer Zorvik Brask", "Agricultrice Anne Roy"."""

from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

# Ends of words for those who do something, and for nothing else: no "Event", "Secteur", "Constructora", and no last names.
_ENDS = {
    "en": pattern(
        r"[\w-]*(?:(?<!ticket)master|woman|person|keeper|maker|ologist|ician|orian|fighter|worker|teacher|writer|farmer|dancer|driver|grower"
        r"|runner|swimmer|designer|engineer|programmer|holder|bearer|scientist|physicist|botanist|activist|journalist|columnist|novelist"
        r"|(?:mid)?fielder|striker|winger|defender|quarterback|soprano|tenor|baritone|(?:pian|violin|cell|guitar|organ|art|flaut|harp)ist|drummer|poet"
        r"|plaintiff|defendant|claimant|petitioner|juror|land(?:lord|lady)|signatory|postdoc|undergraduate|graduate|medall?ist|champion|parent|grand(?:mother|father)|mum|mom|dad|patient|survivor|resident|tenant|neighbou?r)"
    ),
    "de": pattern(
        r"[\w-]*(?:meister|warter?|wirt|winzer|(?:bio|wein|obst|gemüse|milch|land)bauer|imker|händler|führer|sprecher|lehrer|schüler|rentner|nehmer"
        r"|(?:film|lieder|uhr|theater|schuh)macher|gründer|steher|wohner|spieler|sänger|künstler|historiker|physiker|chemiker|techniker|mechaniker"
        r"|statiker|politiker|mediziner|trainer|autor|(?:dire|re|inspe|le|prote|instru)ktor|(?:ingeni|mont|fris|regiss|redakt|akt|mass|restaurat)eur"
        r"|(?:al|an|en|iv|iz|on|et|ar|at|or|ol|ur)ist|(?:präsid|stud|ag|refer|doz|produz|assist|intend|korrespond|dirig|pati|absolv)ent"
        r"|(?:kommand|leutn|praktik|fabrik|liefer)ant|adjutant|(?:feuerwehr|fach|amt|ob)mann|(?:kauf|fach|amt|ob|haus|feuerwehr)frau|arzt|anwalt"
        r"|(?:stadt|landes|bundes|national|stände|regierungs|gemeinde|kreis|schul|personal|betriebs|studien|bezirks|orts|kirchen|hof|bau|forst|finanz|medizinal)rat"
        r"|ologe|(?:öko|agro|astro|gastro)nom|(?:foto|choreo|geo|karto|bio)graf|kolleg(?:e|in)|kommissar(?:in)?|bischof|bischöfin|kanzler|kämmerer|koordinator|vorstand|vorständin|konsul|architekt|architektin|beigeordneter?|ober(?:medizinal)?rat|(?:kranken|tier|alten)pfleger|torhüter|neuzugang|azubi|mutter|papa|oma|opa|sekretär|funktionär|aktivist"
        r"|[a-zäöüß]{3}(?<!berl)(?<!schw)(?:erin|istin|entin|antin|orin|eurin|ogin|nomin|afin|ärin|ätin|ärztin|ältin|wirtin|ektin))"
    ),
    "es": pattern(
        r"[\w-]*(?:(?<!mo)(?<!sec)(?<!trac)(?<!fac)(?<!vec)(?<!reac)tor|dor|(?:doc|direc|rec|inspec|escul|au|ac|lec|redac|instruc|moni)tora"
        r"|(?:investiga|coordina|trabaja|educa|historia|entrena|juga|sena|goberna|funda|organiza|presenta|computa|pesca|agriculto?)dora"
        r"|(?:gan|pan)ader[oa]|ólog[oa]|(?:ec|agr|astr|gastr)ónom[oa]|(?<!rev)(?<!trev)(?<!av)(?<!top)(?<!conqu)ista|cejala?"
        r"|(?:profe|ase|supervi|inver)sora?|médic[oa]|fiscal|vocal|cacique|lonko|científic[oa]|ágog[oa]|vecin[oa])"
    ),
    "fr": pattern(
        r"[\w-]*(?:(?:cul|rédac|direc|sculp|\bac|\bau|chan|inspec|éduca|anima|fonda|conserva|produc|réalisa|naviga|sauve|administra|coordina|ora)teur"
        r"|(?:cul|rédac|direc|sculp|\bac|\bau|inspec|éduca|anima|fonda|conserva|produc|réalisa|naviga|administra|coordina)trice|ingénieure?"
        r"|(?:éle[vb]|dan[cs]|coiff|pêch|brass|football|chant|gouvern)eu(?:r|se)|\w{3}(?<!bapt)iste|(?<!cata)(?<!dia)(?<!pro)(?<!ana)(?<!mono)logue"
        r"|icien(?:ne)?|tudiante?|crivaine?|(?:ouvr|infirm|polic|hôtel|romanc|financ|ferm|ambulanc)i(?:er|ère)|seignante?|(?:hab|mil|plo)itante?"
        r"|(?:secré|proprié|loca)taire)"
    ),
}


def is_trade(word: str, language: str) -> bool:
    """Whether that word with a capital tells what somebody does, and is nobody's given name."""
    ends = _ENDS.get(language[:2])
    return bool(ends and ends.fullmatch(word.casefold())) and not is_given(word)
