"""Dutch."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            kaartnummer | creditcardnummer | pasnummer | kaart nr | creditcard | kaart | mijn kaart | bankpas
            | pinpas | betaalkaart | creditcard nummer | kaart nummer | visa kaart | debitcard | 16 cijfers
            | nummer van mijn kaart | nummer van mijn creditcard | kredietkaart
        """,
        "security_code": """
            beveiligingscode | veiligheidscode | controlecode | controlegetal | cvc code | cvv code | drie cijfers
            | 3 cijfers | drie cijfers achterop | cijfers achterop | cijfers op de achterkant | code achterop
            | code op de achterkant | achterkant | achterop | driecijferige code | kaartcode
            | laatste drie cijfers achterop | handtekening | de handtekening | cijfertje | achterop staat
            | erachter staat | achterkant staat
        """,
        "pin": """
            pincode | de pin | mijn pin | pin code | pinnummer | mijn pincode | pin van mijn pas | geheime code
            | geheim nummer | viercijferige code | toegangspin | toegangscode | 4 cijferige code | pinkode
            | vijfcijferige code | vier cijfers | 4 cijfers
        """,
        "password": """
            wachtwoord | wachtwoorden | mijn wachtwoord | ww | mijn ww | wachtwoord is | wachtwoord: | wachtzin
            | paswoord | geheim woord | codewoord | beveiligingsantwoord | antwoord op de geheime vraag
            | geheime antwoord | meisjesnaam | meisjesnaam van mijn moeder | wifi wachtwoord | inloggegevens:
            | wachtword | wagtwoord | wachwoord | wifi code | wachtwoort | geheime vraag | geheime woord
            | mijn geheime woord
        """,
        "one_time_code": """
            verificatiecode | bevestigingscode per sms | eenmalige code | eenmalig wachtwoord | sms code | smscode
            | code uit de sms | code via sms | code die ik kreeg | code die ik kreeg is | code gekregen | de code
            | mijn code | code is | code: | een code | inlogcode | activatiecode | activeringscode
            | beveiligingscode per sms | tan code | tancode | tijdelijke code | authenticatiecode | zescijferige code
            | 6 cijferige code | code ontvangen | sms zegt | code die jullie stuurden
            | code die jullie gestuurd hebben | herstelcode | verificatie code | code van jullie
            | code die binnenkwam | in de sms staat | sms staat | aanmeldcode | signeercode | sms je | otp
            | controlecode per sms | code die ik heb gekregen | code die ik ontving | code in de app | kreeg de code
            | code doorgeven | sms | code | sms met | smsje | smsje met | bericht met | kreeg* | ontving* | stuurden*
            | zes cijfers | 6 cijfers
        """,
        "iban": "iban | ibannummer | mijn iban | iban nummer | rekeningnummer iban",
        "national_id": """
            bsn | bsn nummer | mijn bsn | burgerservicenummer | sofinummer | sofi nummer | rijksregisternummer
            | identiteitskaart | id kaart | id nummer | identiteitsnummer | nummer van mijn id | id kaart nummer
            | identiteitsbewijs | documentnummer | legitimatie | burger service nummer | bsnnummer | rijksregister
            | nummer identiteitskaart
        """,
        "email": "",
        "phone": """
            telefoon | telefoonnummer | mijn telefoonnummer | tel | tel nr | telnr | mobiel | mobiele nummer
            | mobiel nummer | mijn mobiel | 06 nummer | mijn nummer | mijn nr | bel me | bel me op | bel mij
            | bel mij op | bellen op | bellen naar | belt u mij | bereikbaar op | bereiken op | te bereiken op
            | terugbellen | terugbellen op | bel terug | gsm | gsm nummer | vaste nummer | vast nummer | whatsapp
            | app me op | contactnummer | vaste lijn | nummer is | mobieltje | bel me terug | bel me terug op
            | me bellen | mij bellen | mij bellen op | me bellen op | bel me maar | bereik me op | belt me
            | appen op | sms me op | huistelefoon | terugbelnummer | bel | nummertje | app me | app me maar op
            | app mij | appje naar
        """,
        "birth_date": """
            geboortedatum | geboren | geboren op | geb datum | geb | verjaardag | geboorte datum | jarig op | jarig
            | geboortedag | mijn verjaardag is | gebdatum | ben van | ik ben van
        """,
        "account_number": """
            rekeningnummer | rekening nr | rekening nummer | mijn rekening | bankrekening | bankrekeningnummer
            | rekening: | rekening is | klantnummer | klant nr | klantnr | klant nummer | lidnummer
            | lidmaatschapsnummer | contractnummer | relatienummer | spaarrekening | betaalrekening | klantcode
            | account nummer | accountnummer | debiteurnummer | klant id | rekeningnr | abonneenummer
            | aansluitnummer | abonnementsnummer | deelnemersnummer | klantenkaart | klantenkaartnummer
            | klantnummer: | contract | gebruikersnummer | rekening | lid | lidmaatschap | klant | klantrekening
            | priverekening | zakelijke rekening | zakenrekening | rek nr | reknr | rek | rabobank* | abn* | ing*
        """,
        "policy_number": """
            polisnummer | polis | polis nr | polisnr | mijn polis | verzekeringsnummer | verzekeringspolis
            | polis nummer | verzekering nummer | zorgpolis | verzekeringspolisnummer
        """,
        "passport_number": """
            paspoort | paspoortnummer | mijn paspoort | paspoort nr | paspoort nummer | paspoortnr | pasport nummer
            | nummer van mijn paspoort
        """,
        "licence_number": """
            rijbewijs | rijbewijsnummer | rijbewijs nr | mijn rijbewijs | rijbewijs nummer | rijbewijsnr
            | nummer van mijn rijbewijs
        """,
        "postal_address": """
            adres | mijn adres | woonadres | bezorgadres | afleveradres | factuuradres | ik woon | woon op | woon in
            | woon aan | wonen op | wonen in | wonen aan | woonachtig | postcode | bezorgen op | bezorg op
            | leveren op | stuur het naar | stuur maar naar | sturen naar | verstuur naar | verhuisd naar
            | nieuwe adres | nieuw adres | thuis op | huisadres | verzendadres | wonen wij | woon nu op | postadres
            | opsturen naar | bezorgen aan | afleveren op | afleveren bij | opgestuurd naar | gestuurd naar
            | pakketje naar | pakket naar | bezorgd worden | ophalen op | bezorgd op | we zitten op | we wonen
            | monteur naar | wij zitten op | zitten op
        """,
    },
    harmless="""
        bestelnummer | bestelling | bestel nr | ordernummer | order nr | order | mijn bestelling | pakket | pakketje
        | pakketnummer | zending | zendingsnummer | track en trace | trackingnummer | tracking | volgnummer
        | traceercode | barcode | vlucht | vluchtnummer | boeking | boekingsnummer | boekingscode | reservering
        | reserveringsnummer | reserveringscode | referentie | referentienummer | ref | kenmerk | dossier
        | dossiernummer | zaaknummer | ticket | ticketnummer | melding | meldingsnummer | factuur | factuurnummer
        | bon | bonnummer | klacht | klachtnummer | fout | foutcode | foutmelding | error | versie | model | artikel
        | artikelnummer | productcode | serienummer | eindigend op | eindigt op | eindigt | die eindigt op
        | laatste vier | laatste 4 | laatste vier cijfers | laatste 4 cijfers | laatste cijfers | kortingscode
        | actiecode | vouchercode | voucher | cadeaubon | cadeaucode | qr code | prijs | betaald | kost
        | terugbetaling | saldo | bedrag | totaal | winkel | filiaal | trein | bus | gate | stoel | kamer | perron
        | spoor | bericht | post | jullie nummer | uw nummer | jullie telefoonnummer | klantenservice | hotline
        | storing | storingsnummer | lijn | stap | maat | schadenummer | afgeschreven | tweet | retour | retournummer
        | pakbon | transactie | transactienummer | afspraak | afspraaknummer | casenummer | case | sprinter
        | intercity | wagon | declaratienummer | aanvraagnummer | eerste vier cijfers | eerste 6 cijfers
    """,
    joints="""
        is was zijn de het een mijn m'n mn jouw uw van voor op met die dat ik heb in en dan hier nummer nr no nieuwe
        nieuw oude huidige altijd nog steeds nu dus ja zo als volgt per sms gekregen kreeg ontvangen staat er ook te
        om me mij u jullie bij hallo hoi graag alstublieft aub kaart rekening bank visa bankpas pas zou namelijk
        online app gebruik even sinds bereikbaar bellen gewoon dit deze naar code thuis mobiel overdag telefoon s
        avonds daarvoor waar moet hebben wordt graag: nodig eventueel ben wel achterop achterkant erop cijfers inlog
        account klant cc wifi vul ingevuld toets noem heet luidt gestuurd stuurden binnen
    """,
    copulas="is was zijn luidt heet zegt staat",
    possessives="mijn m'n mn onze als",
    units="""
        dagen dag uur uren minuten minuut min weken week maanden maand jaar jaren keer euro euros cent punten km
        meter kilo kg personen mensen klanten telefoontjes mails berichten pogingen artikelen nachten seconden
        procent stuks graden sterren gb koffers mijl
    """,
    ordinary="""
        niet geen fout verkeerd onjuist juist correct goed ongeldig geldig verlopen geblokkeerd vergeten kwijt weg
        de het een mijn jouw uw dat omdat maar en of als al altijd nooit nog te heel erg veilig onveilig nieuw
        nieuwe oud oude veranderd gewijzigd is was hij zij ik je jij we wij jullie mij me ons van in op aan met
        zonder voor bij hoe waar wanneer waarom wat elke iedere vandaag gisteren nu hier ook helaas blijkbaar
        kennelijk ineens weer alleen meer zwak sterk lang kort hetzelfde ander anders onmogelijk makkelijk moeilijk
        niets niks alles iets niemand werkt werkte klopt doet lukt geaccepteerd herkend nodig verplicht tijdelijk
        openbaar geheim gehackt gestolen onbekend hulp help bedankt aub resetten reset wijzigen veranderen
        herstellen werd wordt kan moet zou heeft hebben gelekt volgens steeds zogenaamd opnieuw zijn toch wel best
        gewoon afgekeurd
    """,
    ordinary_endings="lijk eerd baar loos isch end",
    months="""
        januari februari maart april mei juni juli augustus september oktober november december mrt okt
    """,
    digits="""
        nul een twee drie vier vijf zes zeven acht negen tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
        twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
    """,
    at_signs="apenstaartje | at | (at) | [at] | apestaartje",
    dots="punt",
    street_endings="straat laan weg plein gracht kade singel dijk steeg hof dreef pad plantsoen",
    heads={
        "password": "wachtwoord",
        "account_number": "rekeningnummer klantnummer",
        "harmless": """
            bestelnummer ordernummer factuurnummer boekingsnummer referentienummer foutcode kortingscode
            zendingnummer
        """,
        "phone": "telefoonnummer",
        "policy_number": "polisnummer",
    },
)
