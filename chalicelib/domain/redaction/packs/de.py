"""German."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            kartennummer | kreditkartennummer | karten nr | kartennr | kreditkarte | meine karte | karte | bankkarte
            | girokarte | ec karte | debitkarte | kreditkartennr | karte ist | 16 ziffern | kartendaten | visakarte
            | karten nummer | kreditkarten nummer
        """,
        "security_code": """
            sicherheitscode | prufziffer | prufnummer | kartenprufnummer | sicherheitsnummer | kpn | prufcode
            | drei ziffern | 3 ziffern | drei zahlen | 3 zahlen | die drei zahlen hinten | dreistellige
            | dreistelliger code | dreistellige nummer | hinten drauf | auf der ruckseite | ruckseite
            | kartenprufziffer | code hinten | zahlen hinten | unterschrift | der unterschrift | kleine zahl
            | hinten steht | hinten steht drauf | dahinter steht | ruckseite steht
        """,
        "pin": """
            die pin | meine pin | geheimzahl | geheimnummer | pin nummer | pinnummer | pin nr | karten pin | pin code
            | bankomat code | bankomatcode | sparkassen pin | online pin | telefon pin | vierstellige | zugangs pin
            | kundenkennwort pin | pin lautet | geheim zahl | vier ziffern | 4 ziffern | vier zahlen | 4 zahlen
        """,
        "password": """
            passwort | passworter | passwort lautet | kennwort | kennworter | zugangspasswort | zugangskennwort
            | passwd | pw | passwort: | passwor | paswort | pasword | losungswort | codewort | kundenkennwort
            | sicherheitsantwort | madchenname | madchenname meiner mutter | geburtsname meiner mutter
            | wlan schlussel | passphrase | kennwort lautet | passwot | pwd | antwort auf die sicherheitsfrage
            | pass wort | wlan passwort | telefonkennwort | zugangsdaten:
        """,
        "one_time_code": """
            bestatigungscode | verifizierungscode | verifikationscode | einmalcode | einmalpasswort | einmalkennwort
            | tan | sms tan | smstan | mtan | die tan | tan nummer | sms code | smscode | code aus der sms
            | code per sms | der code | code lautet | code ist | code: | mein code | zugangscode | freischaltcode
            | aktivierungscode | anmeldecode | login code | code den ich bekommen habe | code bekommen
            | code erhalten | auth code | authentifizierungscode | push tan | pushtan | zwei faktor code | 2 fa code
            | sechsstelliger code | 6 stelliger code | 6 stelligen code | sechsstelligen code | einmal code
            | code geschickt | code geschickt bekommen | in der sms steht | sms steht | wiederherstellungscode
            | den code | einen code | ein code | bestatigungs code | itan | photo tan | phototan | legitimationscode
            | code von euch | code aus der app | code kam | sms | code | sms mit | nachricht mit | kode
            | sechs ziffern | 6 ziffern | sechs zahlen | 6 zahlen | geschickt* | bekommen* | erhalten* | kam*
        """,
        "iban": "iban | iban lautet | meine iban | iban nummer | iban nr",
        "national_id": """
            ausweisnummer | personalausweis | personalausweisnummer | perso | perso nr | steuer id
            | steuer identifikationsnummer | steueridentifikationsnummer | steuernummer | steuer nr | idnr
            | sozialversicherungsnummer | sv nummer | svnr | rentenversicherungsnummer | ahv nummer | ahv
            | krankenversicherungsnummer | versichertennummer | ausweis nr | ausweis | identifikationsnummer
            | rentennummer | krankenkassennummer | aufenthaltstitel | steuerid | ausweisnr
        """,
        "email": "",
        "phone": """
            telefon | telefonnummer | tel | telefonnr | tel nr | handy | handynummer | handynr | handy nr
            | mobilnummer | mobil | mobilfunknummer | rufnummer | meine nummer | meine nr | ruft mich an
            | ruf mich an | rufen sie mich an | ruft mich zuruck | rufen sie mich zuruck | rufen sie mich unter
            | anrufen unter | erreichbar unter | erreichen unter | zu erreichen unter | ruckruf | ruckruf unter
            | festnetz | festnetznummer | ruckrufnummer | kontaktnummer | durchwahl privat | bin unter | mich unter
            | unter der nummer | nummer ist | zuruckrufen unter | anruf unter | natel | privatnummer | zuruckrufen
            | anrufen | meldet euch unter | ruft an | erreicht ihr mich | erreichen sie mich | whatsapp nummer
        """,
        "birth_date": """
            geburtsdatum | geburtstag | geboren | geboren am | geb | geb am | geb datum | bin am | geburts datum
            | gebdatum | gebdat | geb dat | jahrgang und tag | ich bin vom | bin vom
        """,
        "account_number": """
            kontonummer | konto nr | kontonr | konto nummer | mein konto | bankkonto | girokonto | konto lautet
            | konto: | kundennummer | kunden nr | kundennr | kunden nummer | mitgliedsnummer | mitglieds nr
            | vertragsnummer | vertrags nr | vertragskonto | kundenkonto | benutzernummer | depotnummer
            | bankleitzahl | blz | kundenkontonummer | vielfliegernummer | anschlusskennung | zugangsnummer
            | sparkonto | zahlernummer | bonusnummer | vertragskontonummer | mandatsnummer | mitgliedsnr | kundenid
            | kunden id | bankverbindung | konto | mitglied | kunde | mitgl nr | kto | kto nr | ktonr | kto nummer
            | sparkasse* | volksbank* | commerzbank* | postbank*
        """,
        "policy_number": """
            versicherungsnummer | versicherungsscheinnummer | versicherungsschein | policennummer | police
            | policen nr | versicherungsschein nr | versicherungs nr | versicherungsnr | vsnr | vs nr | polizze
            | polizzennummer | schein nr | policenummer | versicherungspolice | vertrag der versicherung
        """,
        "passport_number": """
            reisepass | reisepassnummer | passnummer | pass nr | reisepass nr | passnr | reisepassnr | pass nummer
            | mein pass | pass:
        """,
        "licence_number": """
            fuhrerschein | fuhrerscheinnummer | fuhrerschein nr | fuhrerscheinnr | fahrerlaubnis | fuhrerausweis
            | fahrerlaubnisnummer | fuhrerschein nummer | lappen nummer
        """,
        "postal_address": """
            adresse | meine adresse | anschrift | meine anschrift | wohne | wohne in | wohne in der | wohnhaft
            | wohnhaft in | wohnen | postleitzahl | plz | lieferadresse | lieferanschrift | rechnungsadresse
            | schickt es an | liefern an | liefert an | senden an | schicken sie es an | zu hause in der
            | neue adresse | umgezogen in | umgezogen | gezogen in | schickt | schicken | schicken an | wohnung
            | wohnadresse | postanschrift | hausanschrift | zugestellt werden | liefern | paket an | sendet es an
            | ich wohn | wohn in | wohn | abholen in | wir wohnen | wir sind in der | techniker zum
            | techniker in die
        """,
    },
    harmless="""
        bestellnummer | bestellung | bestell nr | bestellnr | auftragsnummer | auftrag | auftrags nr | paket
        | paketnummer | sendungsnummer | sendung | sendungsverfolgung | trackingnummer | tracking | flug | flugnummer
        | buchung | buchungsnummer | buchungscode | reservierung | reservierungsnummer | referenz | referenznummer
        | ref | aktenzeichen | ticket | ticketnummer | vorgang | vorgangsnummer | fall | fallnummer | rechnung
        | rechnungsnummer | rechnungs nr | quittung | beleg | belegnummer | reklamation | reklamationsnummer | fehler
        | fehlercode | fehlernummer | version | modell | artikel | artikelnummer | seriennummer | endend auf
        | endet auf | die auf | letzten vier | letzte vier | letzten 4 | letzten vier ziffern | letzten ziffern
        | endziffern | endung | gutscheincode | gutschein | rabattcode | aktionscode | qr code | barcode | preis
        | bezahlt | kostet | erstattung | guthaben | betrag | summe | filiale | laden | zug | ice | bus | gate | sitz
        | sitzplatz | zimmer | gleis | tor | beitrag | post | eure nummer | ihre nummer | eure hotline | ihre hotline
        | hotline | kundenservice | kundendienst | beschwerde | beschwerdenummer | storung | storungsnummer | linie
        | stufe | grosse | charge | schadennummer | schadensnummer | abgebucht | tweet | retoure | retourennummer
        | retouren nr | wagen | lieferschein | lieferscheinnummer | anfrage | anfragenummer | transaktion
        | transaktionsnummer | termin | terminnummer | gepackstuck | re nr | bahn | regio | packstation
        | bearbeitungsnummer | letzten 4 ziffern | letzte vier ziffern | letzte 4 ziffern | ersten vier ziffern
        | ersten 6 ziffern
    """,
    joints="""
        ist war lautet sind der die das den dem ein eine einen mein meine meinen meiner meinem dein euer von fur vom
        am im zu zur zum mit auf in und dann hier nummer nr no neue neuer neues neuen alte alter aktuelle immer noch
        jetzt also ja so wie folgt per sms habe ich bekommen erhalten steht da drauf hinten gerade eben auch unter
        ihr euch sie mir mich bitte hallo karte konto bank visa ware heisst namlich online app bei bin es geschickt
        eingegeben benutze nutze gilt falls notig gleich dafur dazu telefon handy mobil abends tagsuber gern gerne
        erreichen erreichbar anrufen zuruck privat der: die: zahlt lauten anbei folgende folgender kundenkonto kunde
        melden code karten kreditkarte ec giro wlan banking ziffern zahlen ruckseite dass damit aus letzte letzter
        bisherige bisheriges altes
    """,
    copulas="ist sind war lautet lauten heisst steht",
    possessives="mein meine meiner unser als",
    units="""
        tage tag tagen stunden stunde std minuten minute min wochen woche monate monat monaten jahre jahr jahren mal
        euro euros cent punkte km meter kilo kg personen leute kunden anrufe mails nachrichten versuche versuchen
        artikel nachte sekunden prozent uhr stuck grad sterne gb franken chf teile teilen koffer meilen stellen
    """,
    ordinary="""
        nicht kein keine falsch richtig korrekt ungultig gultig abgelaufen gesperrt vergessen weg verloren der die
        das ein eine einen mein meine dein ihr euer dass weil aber und oder wenn schon immer nie noch zu sehr sicher
        unsicher neu neue neues alt alte geandert ist war es er sie ich du wir ihnen mir mich uns von im in am an
        auf mit ohne fur bei als wie wo wann warum was jedes jedesmal heute gestern jetzt hier auch leider angeblich
        anscheinend plotzlich wieder nur mehr schwach stark lang kurz gleich dasselbe andere anders unmoglich leicht
        schwer nichts alles etwas niemand geht ging funktioniert klappt akzeptiert erkannt erforderlich notig
        temporar offentlich geheim gehackt gestohlen unbekannt bitte hilfe danke zurucksetzen zuruckgesetzt andern
        wurde wird werden worden kann konnt muss soll sollte hat haben habe eingeben eingegeben angekommen
        verschickt abgelehnt verweigert kaputt zuruck bekannt egal komplett eigentlich stimmt stimmte abgefragt
        verlangt
    """,
    ordinary_endings="lich iert bar los isch igen",
    months="""
        januar janner februar marz april mai juni juli august september oktober november dezember okt dez
    """,
    digits="""
        null eins zwei drei vier funf sechs sieben acht neun zwo=2 ein=1 zehn=10 elf=11 zwolf=12 dreizehn=13
        vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 vierzig=40
        funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
    """,
    at_signs="at | at | (at) | [at] | klammeraffe",
    dots="punkt",
    street_endings="""
        strasse str weg platz allee gasse ring damm ufer chaussee steig stieg promenade
    """,
    streets_before="am an im auf",
    heads={
        "password": "passwort kennwort",
        "pin": "geheimzahl",
        "account_number": "kontonummer kundennummer mitgliedsnummer",
        "card": "kartennummer",
        "policy_number": "versicherungsnummer versicherungsscheinnummer",
        "phone": "telefonnummer handynummer rufnummer",
        "harmless": """
            bestellnummer auftragsnummer rechnungsnummer sendungsnummer fehlercode buchungsnummer ticketnummer
            vorgangsnummer artikelnummer referenznummer gutscheincode rabattcode
        """,
        "one_time_code": "bestatigungscode verifizierungscode sicherheitstan",
    },
)
