"""Dutch: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_NOT_US = r"(?! (?:we|wij|ik|hij|men|ons team|onze|de bank|het team))"

DUTCH = Grammar(
    code="nl",
    free_order=True,
    things={
        "account": patterns(
            r"""
            (?:middelste|achterste|voorste|binnenste) (?:acht|zes|vier|drie|\d{1,2})(?: (?:cijfers|getallen))?
            (?:vier|4|drie|3|zes|6) (?:laatste|eerste) (?:cijfers|getallen)
            nummer (?:van|op) (?:uw|je|de) \w{0,12}(?:kaart|pas)
            (?:rekening|kaart)?houder
            nummer (?:in het|op het) midden
            (?:rekening|bankrekening|kaart|creditcard|klant|klanten|pas|bankpas|polis|lidmaatschaps|relatie|
                gebruikers|contract|sofi|
                burgerservice|verzekerden|debiteuren|account|betaalpas|debetkaart|btw|patient|abonnee|
                    lid)[- ]?(?:nummers?|nr\.?|id|codes?|gegevens)
            nummer (?:van|op|van de|op de) (?:(?:uw|je|jouw|de|het|voorkant|achterkant|van|
                voorzijde) ){1,5}(?:rekening|kaart|pas|bankpas|creditcard|betaalpas|klant|account)
            (?:bank|betaal|rekening|kaart|creditcard|factuur)[- ]?(?:gegevens|details|informatie)  bankrekening  iban
            bic  swift  bsn
            (?:laatste|eerste) (?:vier|4|drie|3|zes|6|twee|2|vijf|5|acht|8)(?: (?:cijfers?|getallen|nummers|tekens))?
            (?:\d{1,2}|drie|vier|zes|acht|twaalf|zestien)(?:[- ]?cijferige?)? (?:cijfers|nummer|code)
            (?:lange|hele|volledige) nummer
            (?:nummer|cijfers) (?:voorop|op) (?:de |uw |je )?(?:voorkant|kaart|pas)(?: van (?:de|uw|je) (?:kaart|
                pas))?
            (?:verval|geldigheids|einde?|expiratie)[- ]?datum(?: van (?:uw|je|de) (?:kaart|pas|creditcard))?
            geldig tot  naam (?:op de (?:kaart|pas)|van de rekeninghouder)  rekeninghouder  kaarthouder
            gebruikersnaam  inlognaam  (?:uw|je|jouw) (?:login|inlog)
            """
        ),
        "security": patterns(
            r"""
            (?:pas|uw |je )?-?pin(?:nen)?s?(?:-?codes?)?  pin ?(?:code|nummer)s?  pincodes?  cvv2?  cvc2?  cvc-?code
            cv2  csc
            (?:beveiligings|veiligheids|verificatie|controle|geheime|kaartverificatie|
                persoonlijke)[- ]?(?:codes?|nummers?|cijfers|getal)
            (?:code|cijfers|nummer) (?:op de|achterop|achter op|op) (?:achterkant|achterzijde|de kaart|de pas|
                de achterkant|uw kaart|je kaart)(?: van (?:uw|je|de) (?:kaart|pas|creditcard))?
            """
        ),
        "password": patterns(
            r"""
            wacht ?woord(?:en|je|jes)?  wachtzin  password  pwd  passcode  toegangscodes?  geheim woord
            veiligheidswoord  codewoord
            (?:inlog|login|toegangs|aanmeld)[- ]?(?:gegevens|codes?|informatie|details)
            (?:geheime?|veiligheids) (?:woord|zin)
            """
        ),
        "code": patterns(
            r"""
            (?:krijgt|krijg|ontvangt|ontvang|komt|gestuurd|verstuurd|sturen|stuur|kreeg)(?: (?:u|je|we|wij|ik|zo|nu|
                straks|net|zojuist|er)){0,4} (?:een|de) (?:\w+ )?code
            (?:eenmalige|bevestigings|verificatie|authenticatie|autorisatie|activerings|activatie|toegangs|sms|
                tijdelijke|beveiligings|inlog|controle|tan|herstel|zescijferige|6-cijferige|
                viercijferige)[- ]?(?:codes?|wachtwoord|pincode|pin)
            (?:de |die |deze |uw |je |een )?(?:code|cijfers|nummer) die (?:we|wij|u|je|ik|net|zojuist|zonet|op|
                er|in)[^.;:!?,]{0,40}?(?:stuurden|gestuurd|verstuurd|ontving|ontvangen|kreeg|gekregen|hebt|heeft|
                binnenkwam|binnenkomt|staat|ziet|gesmst|ontvangt|kwam|binnen|krijgt)(?: (?:hebben|heeft|hebt|
                gekregen|ontvangen|gestuurd))?
            (?:de|die|deze|uw|je|jouw|een) codes?(?! (?:van de (?:bestelling|boeking)|op (?:het pakket|de doos|
                de verpakking)|voor de korting))
            code (?:uit|in|van) (?:de|uw|je) (?:sms|app|bericht|sms'je|berichtje)  otp  tan-?codes?
            """
        ),
        "birth": patterns(
            r"""
            geboorte[- ]?(?:datum|dag|jaar|plaats|maand|land|gegevens)  (?:datum|jaar) van (?:uw |je )?geboorte
            (?:uw|je|jouw) (?:leeftijd|verjaardag)  geb\.? ?datum
            """
        ),
        "answers": patterns(
            r"""
            (?:meisjes|geboorte)[- ]?naam(?: van (?:uw|je|jouw) (?:moeder|mama|oma|vrouw))?
            (?:achternaam|naam) van (?:uw|je|jouw) (?:moeder|eerste \w+|huisdier|vader)
            (?:beveiligings|veiligheids|controle|geheime )[- ]?(?:vraag|vragen|antwoord|antwoorden)
            antwoord op (?:uw|je|de) (?:\w+)?vraag  (?:uw|je|jouw) eerste (?:huisdier|school|auto|leraar)
            """
        ),
        "address": patterns(
            r"""
            (?:(?:huis|post|woon|thuis|bezorg|aflever|factuur|verzend|bezorg|prive)[- ]?)?adres(?:sen|
                gegevens)?(?! (?:is: |van (?:de winkel|ons|onze|het kantoor|de website|de vestiging)|van onze|
                in de browser))
            (?:uw|je|jouw|een|het) (?:\w+ )?adres  postcode(?:s)?(?: en huisnummer)?  huisnummer  woonplaats
            (?:uw|je|jouw) straat  straatnaam  waar (?:u|je) (?:woont|woon)
            """
        ),
        "contact": patterns(
            r"""
            (?:telefoon|mobiel|mobiele|gsm|whatsapp|contact|terugbel|06|vaste|bel)[- ]?(?:nummers?|nr\.?)
            tel\.? ?nr\.?  mobiele nummer  mobiel nummer
            (?:uw|je|jouw) (?:\w+ )?(?:06|06-nummer|telefoon|mobiel|mobieltje|gsm)(?= ?(?:$|[?.!,]|door|
                alsjeblieft|aub|en|of|graag))
            (?:uw|je|jouw|een) (?:\w+ )?nummer(?! (?:van (?:de|uw|je) (?:bestelling|pakket|zending|boeking|zaak)))
            nummer (?:waarop|waar|om|dat) (?:we|wij|u|je|terug)[^.;:!?]{0,30}
            (?:e-?mail|mail)[- ]?adres(?:sen)?
            (?:uw|je|jouw|een) (?:\w+ )?(?:e-?mail|mail|mailtje adres)(?! (?:is|heeft|kwam|van ons|ontvangen|
                met de link|over|aan ons|naar ons|sturen|gestuurd))
            contact[- ]?(?:gegevens|informatie|info|details)
            (?:hoe|waar) (?:we|wij) (?:u|je|jou) (?:kunnen|het best(?:e)? kunnen)? ?(?:bereiken|bellen|contacteren)
            """
        ),
        "papers": patterns(
            r"""
            (?:trouw|geboorte|overlijdens)akten?
            (?:identiteits|id|legitimatie|verblijfs)[- ]?(?:kaart|bewijs|bewijzen|document(?:en)?|papieren|
                vergunning|nummer)(?:en)?
            paspoort(?:nummer|kopie|foto)?  rijbewijs(?:nummer)?  (?:uw|je|een|jouw|geldige?) id  id-?kaart
            legitimatie
            bewijs van (?:adres|inschrijving|identiteit|inkomen|woonplaats)  (?:adres|inkomens)bewijs
            (?:energie|gas|water|stroom|telefoon)[- ]?(?:rekening|nota)  selfie  loonstrook(?:je)?
            salarisstrook(?:je)?  jaaropgave  uittreksel
            (?:foto|foto's|afbeelding|kopie|scan|screenshot|schermafbeelding|plaatje|kiekje)(?:je|tje)? (?:van|
                van de|van uw|van je|van jouw) (?:(?:uw|je|jouw|de|het|beide|kanten|voorkant|achterkant|en|van|een|
                voor|zijden|achterzijde) ){0,6}(?:kaart|pas|bankpas|creditcard|betaalpas|identiteitskaart|id\w*|
                paspoort|rijbewijs|afschrift|rekening|gezicht|internetbankieren|bankapp|identiteitsbewijs)
            (?:beide kanten|voor- en achterkant|voorkant en achterkant) van (?:uw|je|de|het) (?:kaart|pas|
                bankpas|rijbewijs|id\w*)
            """
        ),
        "statement": patterns(
            r"""
            (?:bank|rekening|giro|creditcard)[- ]?(?:afschrift(?:en)?|overzicht(?:en)?)
            (?:uw|je|een|het laatste) (?:laatste )?(?:afschrift(?:en)?)  afschriften?  belastingaangifte
            """
        ),
        "details": patterns(
            r"""
            (?:(?:uw|je|jouw|jullie|alle|wat|enkele|meer|volledige|persoonlijke|prive) )?(?:\w+e )?(?:persoons|
                persoonlijke |naw-?|prive|klant|naw )?gegevens(?! (?:van (?:de|uw|je) (?:bestelling|boeking|reis|
                zending|vlucht)|over (?:de|het)))
            (?:persoonlijke|prive|volledige) (?:details|informatie|info|gegevens)
            (?:uw|je|jouw) (?:details|informatie|info)  (?:volledige|volle|hele) naam  voor- en achternaam  achternaam
            naam en (?:adres|telefoonnummer|geboortedatum|woonplaats|achternaam)  personalia
            """
        ),
    },
    listed={
        "account": patterns(r"rekening  kaart  login"),
        "address": patterns(r"straat  stad  plaats"),
        "contact": patterns(r"e-?mail  mail  telefoon  tel  mobiel  nummer"),
        "details": patterns(r"naam  namen  voornaam"),
        "birth": patterns(r"leeftijd"),
        "code": patterns(r"codes?"),
    },
    harmless=patterns(
        r"""
        code (?:op|van) (?:uw|je|de|het) (?:\w+ )?(?:\w*bon|voucher|cadeaukaart)
        code (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:bestel|order|boekings|reserverings|zendings|track|tracking|factuur|ticket|zaak|dossier|vlucht|pakket|
            serie|artikel|model|referentie|fout|kortings|actie|cadeau|bon|trein|stoel|volg|product|retour|afhaal|
            case|zaaknummer|qr-?|bar|streepjes|winkel|reis|verzend|promotie|klacht|meld|aankoop)[- ]?(?:nummers?|
            nr\.?|codes?|gegevens|id|datum|kenmerk)
        (?:track|tracking)[- ]?(?:and|&|en)[- ]?trace[- ]?(?:code|nummer)?
        (?:nummer|gegevens|code) van (?:de|uw|je|het) (?:bestelling|boeking|zending|pakket|vlucht|zaak|reis|factuur)
        (?:(?<!stuur )(?<!stuurt )(?<!geef )(?<!noem )(?<!laat )(?<!app )(?<!mail )(?<!zeg )(?<!vertel )(?<!je )ons|
            onze) (?!(?:de|het|uw|je|jouw|een) )(?:\w+ )?(?:adres|e-?mail(?:adres)?|mailadres|telefoonnummer|
                nummer|gegevens|contactgegevens|
            postcode|klantenservice)
        (?:adres|postcode|telefoonnummer) van (?:de|onze|ons|die|welke) (?:\w+ )?(?:winkel|vestiging|kantoor|
            website|pagina|filiaal)
        (?:bel|bellen|belt|schrijf|mail|bereik)(?: u)?(?: ons)? (?:op|via|naar) (?:het|ons|
            dit) (?:\w+ )?(?:nummer|telefoonnummer|adres|e-?mailadres)
        (?:meer|wat meer|enkele|een paar|nadere|iets meer) (?:details|informatie|info|
            bijzonderheden)(?! over (?:u(?!w)|jezelf))
        (?:details|informatie|bijzonderheden) over (?:de|het|wat|hoe|uw (?:bestelling|reis|klacht)|
            je (?:bestelling|reis|klacht))
        (?:foto|foto's|afbeelding|screenshot|schermafbeelding)(?:je)? van (?:de |het |uw |
            je )?(?:\w+ )?(?:schade|product|artikel|etiket|fout|foutmelding|melding|verpakking|pakket|doos|scherm|
            kassabon|bon|label|meterstand)
        (?:cadeau|sim|instap|visite|verjaardags)[- ]?kaart(?:en|je)?
        (?:fijne|gelukkige|gefeliciteerd met (?:uw|je|de)|voor (?:de|je|uw)|leuke|haar|zijn) verjaardag  in het adres
        aan het adres
        (?:vertel|zeg|laat|schrijf|beschrijf|
            leg)(?: u)?(?: ons| mij| me)?(?: even| gerust| weten| kort| eens| het)*,? (?:wat|hoe|wanneer|waar|of|
            waarom|welke|meer|in welke|bij welke)
        """
    ),
    verbs=patterns(
        rf"""
        (?:zegt?|geeft?|stuurt?|noemt?|leest?) (?:jij|je|u|me|mij)(?: \w+)? (?:welke|wat) (?:het|dat|die|er) (?:is|
            staat)
        die (?:zegt?|geeft?|stuurt?|noemt?) (?:jij|je|u) (?:me|mij|ons)
        (?:op|in|aan|door|toe|na|mee|over|neer|bij)(?:te)?(?:schrijven|typen|geven|sturen|vullen|voeren|delen|
            zeggen|lezen|leggen|tikken|voegen)(?! (?:we|wij|ik))
        (?:kunt|kun|mag) (?:u|je) (?:het|hem|ze|die) (?:wel |gerust )?(?:geven|zeggen|sturen|noemen|vertellen|
            mailen|appen)
        lees(?= (?:hem|het|die|ze))  (?:lees|leest)(?: \w+){{0,3}} voor
        (?:op|door|toe|in|na|mee)?(?:stuur|stuurt|sturen|zend|zendt|zenden){_NOT_US}
        (?:op|door|in|toe|mee|aan)?(?:geef|geeft|geven){_NOT_US}
        (?:op|door|in|aan|mee)(?:-|te )?(?:geven|te geven|sturen)  (?:op|door|aan)tegeven  noem(?:t|en)?{_NOT_US}
        zeg(?:t|gen)?{_NOT_US}  vertel(?:t|len)?{_NOT_US}  deel(?:t)?{_NOT_US}  delen{_NOT_US}  mee te delen  meedelen
        bevestig(?:t|en)?{_NOT_US}  verifieer(?:t)?  verifieren
        schrijf(?:t)?{_NOT_US}  schrijven  typ(?:t|e|en)?{_NOT_US}  vul(?:t|len)?{_NOT_US}  invullen  in te vullen
        voer(?:t|en)?{_NOT_US}  invoeren  in te voeren  antwoord(?:t|en)?{_NOT_US}  reageer(?:t)?  reageren
        beantwoord(?:t|en)?  voeg(?:t|en)?{_NOT_US}  toevoegen  toe te voegen  bijvoegen  upload(?:t|en)?  uploaden
        laat{_NOT_US}(?=[^.!?]{{0,60}}(?:weten|achter|horen|zien|na|hier))  achter(?:laten|te laten)  weten(?= laten)
        verstrek(?:t|ken)?  app(?:t|en)?{_NOT_US}  dm(?:'?en|t)?  mail(?:t|en)?{_NOT_US}  sms(?:t|'?en)?
        fotografeer(?:t)?  scan(?:t|nen)?  toon(?:t)?  tonen  vermeld(?:t|en)?{_NOT_US}  meld(?:t|en)?{_NOT_US}
        noteer(?:t)?  noteren  maak(?:t)? (?:een )?foto  lever(?:t|en)?{_NOT_US}(?= (?:uw|je|een|de|ons|u|het|aan))
        aanleveren  aan te leveren  overhandig(?:t|en)?  plaats(?:t|en)?{_NOT_US}(?= (?:uw|je|hier|het|de))
        verklap(?:t)?  spel(?:t)?  lees(?:t)?(?= [^.!?]{{0,40}}voor)  voorlezen  herhaal(?:t)?  gooi(?:t)?  drop(?:t)?
        zet(?:ten|te)?{_NOT_US}  bevat(?:ten)?  identificeer(?:t)?  legitimeer(?:t)?  kopieer(?:t)?
        tik(?:t|ken)?{_NOT_US}  specificeer(?:t)?  verschaf(?:t)?  doorgeven  opgeven  doorgeeft  opgeeft  opsturen
        toesturen  mededelen  vertrouw(?:t)?(?= ons)  toevertrouwen
        """
    ),
    frames=patterns(
        r"""
        (?:formulier|pagina|blad) heeft een (?:vakje|veld|regel|plek) voor
        welke?(?= (?:wachtwoord|pincode|adres|postcode|klantnummer|rekeningnummer|iban|e-?mailadres|telefoonnummer)\b)
        mag ik(?: (?:even|ook|misschien|nog|dan))*(?= (?:uw|je|jouw|jullie|de|het) [^.;:!?]{2,40}?(?: (?:even|aub|
            alsjeblieft|alstublieft|graag|van u|van je))? ?(?:$|[?.!,]))
        (?:eist|eisen)(?: (?:we|wij))?  (?:we|wij) (?:eisen|vereisen)
        wat (?:we|wij|ik)(?: \w+){0,4} (?:nodig (?:heb|hebben)),? (?:is|zijn)
        (?:zodra|als|wanneer|indien|totdat|tot|voordat)(?: (?:we|wij|ik))(?=[^.!?;]{3,70} (?:hebben|heb|hadden))
        (?:beginnen|starten)(?: we)?(?: met)?  vriendelijk(?: willen zijn)?
        (?:had|hadden|zou|zouden|willen|wil|wilde|wilden|moet|moeten|vraag|vragen|verzoek|verzoeken|ontvang|
            ontvangen|verwacht|verwachten|mis|missen|zoek|zoeken|krijg|krijgen|vereis|vereisen)(?: (?:we|wij|ik|
            ons team|nog|graag|alleen|eerst|ook|dan|wel|enkel|u|je))+(?: (?:om|naar|weten|hebben|uit|vragen|nog|even|
            graag))*(?! nog (?:tijd|even tijd))
        (?:we|wij|ik)(?: (?:u|je))? (?:zouden|zou|willen|wil|moeten|moet|vragen|vraag|verzoeken|missen|mis|
            ontvangen|krijgen|zoeken|verwachten)(?: (?:u|je|nog|graag|alleen|eerst|ook|wel|enkel|om|naar|even|
            slechts))*
        (?:nodig)(?: (?:hebben|heb|is|zijn|we|van u|van je))*  nodig:
        (?:ontbreekt|ontbreken|mist|missen)(?: (?:alleen|nog|er|bij ons|hier|ons))*
        (?:volstaat|volstaan|is genoeg|is voldoende|zijn genoeg|zijn voldoende)  er ontbreekt
        (?:wat|welke?|hoe|waar|wanneer)(?: (?:is|zijn|was|luidt))?(?= (?:uw|je|jouw|de|het|jullie|uw)\b)
        (?:welk|welke) (?:nummer|e-?mailadres|adres|telefoonnummer|mailadres)
        (?:mag|kan|kunnen|mogen|zou|zouden|moet|moeten) (?:ik|we|wij)(?: (?:even|alstublieft|alsjeblieft|u|je|
            nog|eerst|ook|om|naar|misschien))*(?= )(?=[^.;:]{3,60} (?:hebben|weten|vragen|noteren|bevestigen|
            controleren|verifieren|krijgen|opnemen|ontvangen|checken))
        (?![^.?!]{3,90} (?:ontvangen|gekregen|gewijzigd|veranderd|geprobeerd|gezien|verloren|vergeten|bijgewerkt|
            geblokkeerd|gebruikt|gemerkt) ?\?)(?:heeft|hebt|heb|weet|herinnert|kent|ken)(?: (?:u|je|
            jij))(?: (?:zich|nog|misschien|toevallig|ook|
            al))*(?= (?:uw|je|jouw|de|het|een)\b)(?=[^.]{3,70}(?:bij de hand|bij u|paraat|nog|klaar|voor ons|voor me|
            \?))
        (?:wachten|wacht)(?: (?:we|wij|ik))?(?: (?:nog|alleen|nu))* op
        (?:zodra|als|wanneer|indien|totdat|tot|voordat|nadat)(?: (?:we|wij|ik|u|je|ons|
            mij))+(?=[^.!?;]{3,70} (?:ontvangen|kennen|weten|krijgen|geeft|stuurt|doorgeeft|
            vertelt|geven|sturen|noemt|bevestigt|deelt|stuur|geef))
        zonder(?= [^.;:!?]{3,60}(?:kunnen|kan|komen|kom|lukt|gaat|zijn|ben)(?: \w+){0,4} (?:niet|niets|niks|
            helaas|geen))
        (?:kunnen|kan|komen|lukt|gaat)(?: \w+){0,6} (?:niet|niets|niks)(?: \w+){0,3} zonder
        (?:niet|niets|niks) (?:\w+ ){0,3}zonder
        met(?= (?:uw|je|jouw|het|de) [^.;:!?]{3,45} (?:kunnen|kan|zouden|zou|vinden|vind) (?:we|wij|ik))
        (?:alles wat|het enige(?: dat| wat)?|wat)(?: (?:we|wij|ik|nog|ons))*(?: (?:nodig hebben|nodig heb|missen|
            ontbreekt|mist))(?: is| zijn)?
        (?:alstublieft|alsjeblieft|aub|ajb|svp|graag|gaarne|gelieve)(?: (?:nog|even|ook))*(?= (?:uw|je|jouw|de|
            het|een|naam|pin\w*|klant\w*|rekening\w*|geboorte\w*|adres|telefoon\w*|postcode|wachtwoord|e-?mail\w*|
            nummer|volledige)\b)
        (?:is|zijn|wordt|worden)(?: (?:nog|ook|wel|daarvoor|hiervoor))* (?:nodig|vereist|verplicht|gevraagd|
            benodigd|noodzakelijk)
        (?:vereist|benodigd|noodzakelijk|gevraagd|verplicht):?
        (?:houd|hou|houdt|leg|zorg)(?: u)?(?: dat u| dat je)?(?= [^.!?]{3,60} (?:bij de hand|klaar|gereed|paraat))
        (?:bent|ben|heeft|hebt)(?: (?:u|je))?(?: \w+){0,4} (?:vergeten|niet vermeld|niet doorgegeven|nog niet)
        (?:vergeet)(?: u)?
        (?:zou|zouden|wilt|wil|kunt|kun|kan|kon|mocht|wilde|mag|konden)(?: (?:u|je|jij))(?: (?:ons|mij|me|
            alstublieft|alsjeblieft|even|misschien|nog|ook))*(?=[^.;:]{3,80} (?:geven|noemen|sturen|doorgeven|zeggen|
            vertellen|bevestigen|opgeven|delen|laten|invullen|doorsturen|invoeren|uploaden|willen|toesturen|mailen|
            appen|dm'?en|verstrekken))
        (?:helpt|helpen|zou helpen|scheelt)(?: ons)?(?: om| als (?:we|u|je))?(?= )
        (?:handig|fijn|mooi|goed|prettig|nuttig|super|top|leuk)(?: (?:zijn|is|als|om|zou))*(?= (?:uw|je|het|de|
            we|u|om|te))
        (?:ter|voor de|voor|ten behoeve van)(?: (?:verificatie|controle|bevestiging|identificatie|veiligheid|
            legitimatie))(?: (?:graag|hebben|heb|we|nog))*
        (?:is er|bestaat er|heeft u|heb je) (?:een|nog een)(?= )
        (?:onder vermelding van|inclusief|met vermelding van|(?:benieuwd|nieuwsgierig|op zoek) naar|gevraagd naar|
            gevraagd om|mits|vraag naar)
        """
    ),
    lacks=patterns(
        r"""
        (?:kan|kunnen|mag|mogen)[^.;:!?]{0,40} (?:pas|alleen)[^.;:!?]{0,30}(?:als|zodra|wanneer|met|nadat)
        (?:kan|kunnen)[^.;:!?]{0,40} niet[^.;:!?]{0,30}(?:tot|zolang|voordat|zonder)
        zonder(?= [^.;:!?]{3,60}(?:we|wij|ik|het|men)\b[^.;:!?]{0,40}(?:niet|niets|niks))
        (?:u|je) (?:heeft|hebt|hebben)(?: (?:ons|mij|me))?(?= [^.;:!?]{3,50} (?:nog )?niet (?:gegeven|genoemd|
            doorgegeven|vermeld|verteld|gestuurd|bevestigd|opgegeven))
        """
    ),
    behind=patterns(
        r"""
        (?:genoeg|voldoende)(?= ?(?:$|[.!]))
        (?:is|zou zijn|was|luidt|zou dat zijn)(?= ?(?:$|\?))
        is (?:ook |net zo )?(?:goed|prima|oke)
        (?:zou|zouden)(?: \w+){0,4} (?:versnellen|helpen|vergemakkelijken|schelen)
        alstublieft  alsjeblieft  aub  ajb  svp  graag  a\.u\.b\.
        (?:hebben|heb|heeft) (?:we|wij|ik)(?: (?:nog|ook|alleen|hiervoor|daarvoor|eerst|wel|van u))* nodig
        (?:we|wij|ik)(?: (?:nog|ook|hiervoor|daarvoor|alleen))* nodig(?: (?:hebben|heb))?  nodig
        (?:is|zijn|wordt|worden|zou|zouden)(?: (?:nog|ook|hiervoor|daarvoor|wel|absoluut|erg|heel|ons|al|
            het enige|alles))* (?:nodig|vereist|verplicht|handig|nuttig|voldoende|genoeg|noodzakelijk|gevraagd|
            benodigd|welkom|wat we (?:nodig hebben|missen)|ideaal|prima|perfect|fijn|helpen)(?: (?:zijn|om|voor))?
        (?:helpt|helpen|volstaat|volstaan|ontbreekt|ontbreken|mist|missen|scheelt)(?: (?:ons|nog|enorm|al|veel))*
        (?:zou|zouden)(?: (?:ons|erg|enorm|al|veel|zeer))* (?:helpen|schelen|volstaan|handig zijn|fijn zijn)
        (?:moet|moeten|dient|dienen|kan|kunnen|mag|mogen|hoort)(?: (?:nog|voor \w+|u|hier|ook|via \w+|eerst|
            te worden|worden|bij|in uw antwoord|per \w+))* (?:opgegeven|gestuurd|verstuurd|genoemd|bevestigd|
            ingediend|doorgegeven|geupload|ingevuld|ingevoerd|vermeld|bijgevoegd|aangeleverd|gedeeld|getoond|
            opgestuurd|toegevoegd|staan|overlegd)(?: (?:te )?worden)?
        (?<!staat )(?<!staan )(?<!ligt )(?<!liggen )(?<!is )(?:bij de hand|paraat|klaar|gereed)  anders (?:kunnen|
            kan|lukt)
        (?:in een|via|per|via een) (?:dm|pb|prive\w*|direct bericht)(?= ?$)
        """
    ),
    outright=patterns(
        r"""
        gebruikt? (?:u|je|jij)(?: bij ons)?(?: nog)?(?: steeds)? hetzelfde (?:e-?mailadres|nummer|adres|
            telefoonnummer|mailadres)
        hoe heet(?:te)? (?:uw|je|jouw) (?:\w*school|juf|meester|hond|kat|beste vriend\w*)
        is (?:dit|dat) (?:nog |nog steeds )?(?:uw|je|jouw) (?:adres|nummer|telefoonnummer|e-?mailadres|postcode|
            geboortedatum)
        wanneer (?:u|je) jarig (?:bent|is)
        waar(?:heen)?(?: naartoe)? (?:sturen|stuur|mogen|mag|moet|moeten|kunnen|zullen|bezorgen|leveren) (?:we|wij|
            ik)(?=[^?.!]{0,40}(?:sturen|heen|naartoe|bezorgen|leveren|opsturen|naar toe)\b)
        in welke? (?:stad|plaats|land|dorp|jaar|maand|gemeente) (?:bent|ben|is) (?:u|je|jij) (?:\w+ )?geboren
        op wiens naam staat (?:de|het|uw|je) (?:rekening|pas|kaart|contract|polis)
        (?:is|klopt) [^?.!]{3,40} (?:nog |nog steeds )?(?:uw|je|jouw) (?:nummer|adres|telefoonnummer|e-?mailadres|
            postcode)(?= ?\?)
        (?:welke|wat voor) (?:cijfers|code|nummers|getallen)(?: \w+){0,2} (?:staan|staat|ziet|zie|zijn|is|erin|
            verschijn\w+|kreeg)
        (?:welke|wat voor) (?:cijfers|code|nummers|getallen) (?:staan|staat|ziet|zie|zijn|is)
        wat staat er(?:in| in)(?= ?(?:$|[?.!]))
        welk nummer (?:komt|past|kan|mag|zal|moet|gebruik|bel|schikt|belt)
        (?:uw|je) nummer (?:is|zou zijn)(?= ?(?:$|[?.!]))
        (?:wanneer|waar|jaar waarin|dag waarop) (?:u|je) (?:bent )?geboren(?: bent)?
        (?:woont?|woonachtig) (?:op|in|aan) [^?.!]{3,50},? (?:klopt dat|toch|juist|correct|niet|ja)(?=\?)
        (?:uw|je|jouw) (?:geboortedatum|adres|postcode|telefoonnummer|achternaam|verjaardag|e-?mailadres) (?:is|
            eindigt op|begint met)(?= [^?.!,]{2,50}\?)
        woon(?:t|en)? (?:u|je|jij|jullie) (?:nog|nog steeds|nog altijd|momenteel|inmiddels)
        welke naam (?:staat|vermeldt|heeft|zie je|ziet u)(?: er)? op (?:de|uw|je) (?:pas|kaart|bankpas|creditcard|
            betaalpas)
        welke? (?:telefoonnummer|e-?mailadres|mailadres|adres)(?= (?:is|staat|heeft|hebt|hebben|gebruikt|
            gebruikte|was))
        (?:op|naar|onder|met|aan|via) welke? (?:nummer|e-?mail|mail|adres|telefoonnummer|e-?mailadres|mailadres)
        (?:wanneer|waar|in welk jaar|op welke dag) (?:bent|ben) (?:u|je|jij) geboren
        wanneer (?:bent|ben) (?:u|je) jarig  waar (?:woont|woon) (?:u|je|jij)  hoe oud (?:bent|ben) (?:u|je|jij)
        (?:hoe|waar|op welk (?:nummer|telefoonnummer|adres|e-?mailadres))(?: het best(?:e)?)? (?:kunnen|kan|
            mogen|mag|zijn|is|bent|ben|bereiken|bereik) (?:we|wij|ik|u|je)(?: (?:u|je|
            jou))?(?: \w+){0,2} (?:bereiken|bellen|terugbellen|contacteren|bereikbaar)
        hoe bereiken (?:we|wij) (?:u|je)
        (?:met|onder|aan|op|naar|via) welke? (?:e-?mail|mail|nummer|telefoonnummer|adres|e-?mailadres|mailadres)
        hoe heet(?:te)? (?:uw|je|jouw) (?:moeder|vader|eerste \w+|huisdier|hond|kat)
        wat staat er in (?:de|het|die|dat) (?:sms|sms'je)
        naam(?:,| en)? (?:adres|telefoonnummer|telefoon|geboortedatum)
        (?:toon|laat)(?: ons)? (?:uw|je) (?:bank)?(?:pas|kaart)(?: zien)?
        """
    ),
    confirmations=patterns(
        r"""
        (?:en )?(?:wat|welke) (?:is|zijn) (?:het|dat|die|ze)(?= ?$)
        wat staat (?:er|daar)
        (?:klopt|kloppen) (?:dat|dit|deze|die|het)(?: nog)?
        is (?:dat|dit) (?:nog )?(?:juist|correct|goed)
        """
    ),
    negators=patterns(
        r"""
        verwijder(?:t|en)?  wis(?:t)?(?= )  haal(?:t)?(?= [^.!?]{3,60}(?:weg|uit|eraf))
        nooit  niet(?! alleen)  geen  niemand  nimmer  noch  zonder  vermijd(?:t)?  in plaats van  pas op(?: voor)?
        hoeft(?: u| je)?(?= [^.!?]{0,60}(?:niet|geen))  nergens  onder geen(?: enkele)? (?:beding|omstandigheid)
        wees voorzichtig  houd(?= (?:uw|je) [^.!?]{0,30}(?:geheim|prive|voor uzelf|voor jezelf))  bescherm(?:t)?
        hou(?= (?:uw|je) [^.!?]{0,30}(?:geheim|prive|voor jezelf))  niets  niks
        """
    ),
    culprits=patterns(
        r"""
        (?:berichten?|sms|mails?|telefoontjes?)(?= die (?:u )?(?:om|naar))
        iemand  oplichters?  fraudeurs?  fraude  criminelen?  dieven  phishing  wie (?:u|je|naar)
        wie(?= [^.,;:]{3,40} (?:vraagt|wil|eist))  verdachte?  onbekenden?  nepmedewerkers?  hackers?
        als (?:men|iemand)  zogenaamde?
        """
    ),
    late_negators=patterns(
        r"""
        verwijder(?:t|en)?
        nooit  niet(?! alleen)  niemand  nimmer  geen  met (?:anderen|derden|vreemden|onbekenden)
        aan (?:anderen|derden|vreemden|onbekenden)  gevaarlijk  riskant  oplichting
        """
    ),
    not_negators=patterns(
        r"""
        waarom (?:\w+ ){0,4}?niet  (?:aarzel|twijfel|vergeet|schroom)(?: u)?(?: \w+){0,4}? niet
        niet (?:aarzelen|vergeten|schromen|schrikken|erg)
        geen (?:zorgen|probleem|punt|stress|paniek|nood|haast|moeite)  maak (?:u|je) geen zorgen
        niet (?:alleen|zo erg|lang)  nog (?:niet|geen)  niets anders dan  als u het niet erg vindt
        vindt u het (?:niet )?erg
        (?:kunnen|kan|komen|kom|vinden|vind|zien|zie|lukt|gaat)(?: (?:we|wij|ik|het|u|je|uw|jou|ons|helaas|zo|
            hier|dat|er|de|aanvraag|zaak|nu))* (?:niet|niets|niks|geen)(?= ?(?:$|[.,!?;]|verder|helpen|doen|vinden|
            zonder|behandelen|starten|afronden|\w+en ))
        (?:wilt|kunt|zou|wil|kun|kan) (?:u|je)(?: (?:ons|mij))? niet(?=[^.!]{0,80}\?)
        niet(?= (?:even|toevallig|misschien)[^.!]{0,80}\?)  zonder (?:problemen|aarzelen|verplichting|moeite)
        iemand van (?:ons|het) (?:team)?  fraude(?:team|afdeling|preventie)  nee(?=,)
        """
    ),
    excluders=patterns(r"in plaats van  niet  geen  noch  zonder  behalve  uitgezonderd"),
    contrasts=patterns(r"niet"),
    flips=patterns(
        r"alleen  enkel  slechts  maar  wel  gewoon  juist  liever  volstaat  volstaan  echter  genoeg  voldoende"
    ),
    elsewhere=patterns(
        r"""
        (?:alleen|enkel|maar|liever|beter|wel|uitsluitend)(?: \w+)? (?:per|in|via|als|met) (?:een |de |ons |
            onze )?(?:\w+ )?(?:dm|pb|bericht|privebericht|prive|inbox|chat|whatsapp|e-?mail|mail)
        (?:maar|alleen|liever|wel) (?:in )?prive
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:de|het|een|per|via|van|op|bij|elke|deze|dit|die|dat|laatste|nieuwe|eerste|tweede|in|ter|heeft|
            hebben|heb|hebt|mijn|uw|je|jouw|onze|ons|jullie)
        """
    ),
    doers=patterns(
        r"""
        (?:we|wij|ik|hij|zij|men|team|collega's?|bank|systeem|app|bezorger|afdeling|medewerkers?|worden|werd|
            wordt|onze|ons team|laten)(?: (?!graag|nodig|vragen|verzoeken|u te|je te|om uw|om je)\w+){0,5}
        om
        """
    ),
    predicates=patterns(
        r"""
        vroeg(?:en)?|typte|tikte|invoerde|intypte|gebruikte|probeerde|opende|gebeurde|kwam
        wijzigt|verandert|past|beheert|regelt|kiest|krijgt|bewaart|leest|opent|activeert|verwijdert|wisselt|hoort|
            eindigt|begint|vervalt|verloopt|veranderd
        gaf|gegeven|reizen|reist|apart
        loopt|verloopt|kwam|kwamen|ging|stond|juiste?|verkeerde?|veilig|correct|vertraging|excuses|negeer|
            bewaar|scan(?= de)|welkom|gefeliciteerd|bedankt voor|verschijnt|klopt|beschermt|laat
        (?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|heb|hebt|had|kan|kunnen|kunt|mag|moet|gaat|
            gaan|komt|komen|blijft|blijven|staat|ligt|werkt|werken|geblokkeerd|verloren|gestolen|vergeten|gewijzigd|
            wijzigen|wijzig|verander|veranderen|verwijderd?|verwijderen|gereset|gestuurd|verstuurd|ontvangen|zien|
            ziet|vinden|vindt|gebruik|gebruikt|klik|volg|bel|belt|bellen|spijt|controleren|we|wij|ik|verborgen|
            onderweg|geldt|wil|willen|probleem|problemen|vraagt|vragen|haal|haalt)
        """
    ),
    barriers=patterns(
        r"""
        terwijl  omdat  zodat
        (?:tot|om) (?:\w+ ){0,4}(?:te (?:bekijken|controleren|onderzoeken|lossen|wijzigen|vinden|openen|kijken)|
            maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag)
        in (?:de|onze) (?:app|website)  op (?:onze|de) (?:website|site|pagina)
        (?:moment|minuut|tijd|geduld|ogenblik|momentje|uur|dagen)
        """
    ),
    fillers=patterns(
        r"""
        jullie|pls|voor het geval|geval|gebruiker
        (?:uw|je|jouw|jullie|de|het|een|en|of|met|alstublieft|alsjeblieft|aub|ajb|svp|graag|ook|nog|alleen|enkel|
            plus|dank|bedankt|hallo|hoi|dag|goedemorgen|goedemiddag|goedenavond|nu|hier|dan|eerst|naam|namen|
            voornaam|nummers?|kaart|pas|rekening|houder|volledige|huidige|volgende|ter|voor|verificatie|controle|
            veiligheid|per|als|dm|pb|bericht|prive|ok|oke|goed|beste|geachte|heer|mevrouw|sorry|prima|top|
            geregistreerde|bekende|vraag|stap|verder|daarnaast|tot slot|een|twee|drie|ja|van|in|te|bij de hand|even|
            u|wel|maar|nieuwe|uit|op)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        maar  en  of  want  omdat  terwijl  als  dan  hoewel  zodat  zodra  anders  echter  voordat
        dat(?= (?:u|je|we|wij))
        """
    ),
    alternatives=patterns(r"of  noch"),
    additions=patterns(r"en  of"),
    pronouns=patterns(
        r"""
        (?:die|deze|dat|het|hem)(?= (?:toe|nog|eens|op|weer))
        (?:er )?(?:hieronder |hier )?(?:een|eentje|hem|het)(?= (?:in|aan|toe|door|hier))
        (?:hem|het|die|ze)(?= (?:me|mij|ons|dan|voor|naar))
        (?:(?:u|je|ons|mij|me|even|gewoon|gerust|graag|een foto|een kopie) ){0,3}(?:het|hem|ze|die|dat|deze|dit|
            ervan|beide|alles)(?= ?(?:$|[?.!,;:)]|per|via|in|hier|nu|naar|als|liever|ons|mij|aan|door|en|prive|maar|
            gerust|even|op))
        """
    ),
    determiners=patterns(
        r"""
        (?:uw|je|jouw|een)  (?:alstublieft|graag) (?:de|het)  wat (?:is|zijn) (?:de|het)
        (?:stuur|geef|noem|zeg|vertel|bevestig|typ|vul|deel)(?: u)?(?: (?:ons|mij|me))?(?: (?:uw|je|de))?
        (?:antwoord|reageer) met
        """
    ),
    pronoun_verbs=patterns(
        r"""
        (?:zegt?|geeft?|stuurt?|noemt?|leest?) (?:jij|je|u|me|mij)(?: \w+)? (?:welke|wat) (?:het|dat|die|er) (?:is|
            staat)
        die (?:zegt?|geeft?|stuurt?|noemt?) (?:jij|je|u) (?:me|mij|ons)
        (?:kunt|kun|mag) (?:u|je) .+
        """
    ),
    rewordings={
        "": (
            "Om te bevestigen dat u het bent, gebruikt u onze beveiligde pagina: {{ link }}. "
            "Hier hoeft u niets persoonlijks te schrijven."
        ),
        "contact": "Zullen wij u bellen? Kies een tijd op onze beveiligde pagina: {{ link }}.",
        "details": "Stuur ons een privébericht, dan kijken we meteen. Persoonlijke gegevens zijn niet nodig.",
    },
    stubborn=patterns(
        r"""
        wachtwoord  pincode  adres  postcode  geboortedatum  rekeningnummer  klantnummer  telefoonnummer  paspoort
        beveiligingscode
        """
    ),
)
