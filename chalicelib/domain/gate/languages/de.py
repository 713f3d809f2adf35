"""German: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_NOT_US = r"(?! (?:wir|ich|unser\w*|er|man|die bank|das team|ihnen|dir|euch))"
_EN = rf"(?:en|e|t|st|n|et|est|ele|eln)?{_NOT_US}"

GERMAN = Grammar(
    code="de",
    free_order=True,
    things={
        "account": patterns(
            r"""
            (?:mittleren|vorderen|hinteren|inneren) (?:acht|sechs|vier|drei|\d{1,2})(?: (?:ziffern|stellen|zahlen))?
            (?:vier|4|drei|3|sechs|6) letzten (?:ziffern|stellen|zahlen)
            (?:konto|karten)?-?inhaber(?:s|in)?
            nummer in der mitte
            (?:konto|karten|kreditkarten|kunden|ec-?karten|giro|mitglieds?|versicherten|versicherungs|policen|
                vertrags|benutzer|bank|sozialversicherungs|
                steuer|personal|kundenkonto|bankkonto|debitkarten|depot|renten|bankkarten|girokonto|
                    partner)[- ]?(?:und \w+)?(?:nummern?|nr\.?|no\.?|ids?|identifikationsnummer|nummer|kennung|daten|
                    angaben)
            (?:nummer|nr\.?) (?:ihre[rs]|deine[rs]|der|des|ihres|deines|auf der|auf ihrer|
                auf deiner) (?:\w+ )?(?:konto|kontos|karte|kreditkarte|bankkarte|girokontos)
            (?:konto|bank|karten|zahlungs|kreditkarten)(?:verbindung|daten|angaben|details|informationen)
            bankverbindung  iban  bic  blz  bankleitzahl  swift
            (?:letzten|ersten) (?:vier|4|drei|3|sechs|6|zwei|2|funf|5|acht|8)(?: (?:ziffern|stellen|zahlen|nummern))?
            (?:\d{1,2}|drei|vier|sechs|acht|zwolf|sechzehn)(?:[- ]?stellige\w*)? (?:ziffern|stellen|zahlen|nummer)
            (?:lange|ganze|volle) nummer(?: auf \w+ \w+)?
            (?:nummer|ziffern|zahlen) (?:vorne|vorn|auf der (?:vorderseite|karte)|auf (?:ihrer|deiner) (?:karte|
                kreditkarte))(?: (?:der|ihrer|deiner) karte)?
            (?:ablauf|gultigkeits|verfalls)[- ]?datum(?: (?:der|ihrer|deiner) karte)?  gultig bis
            (?:konto|karten)[- ]?inhaber\w*  name (?:auf der karte|des kontoinhabers)
            benutzername[ns]?  nutzername[ns]?  (?:ihre|deine) (?:kennung|login)  benutzerkennung  kennung  sv-?nummer
            steuer-?id
            """
        ),
        "security": patterns(
            r"""
            (?:geheim|karten|ihre |deine )?-?pins?(?:-?(?:code|nummer|nr))?  geheim(?:zahl|nummer|code)  cvv2?  cvc2?
            cv2  csc  pruf(?:ziffer|nummer|zahl)n?  pruefziffern?
            (?:sicherheits|karten-?pruf|kartenpruf|kartensicherheits|geheim)[- ]?(?:codes?|nummern?|zahl|ziffern|
                kennung)
            (?:zahlen|ziffern|nummer|code) (?:hinten|auf der ruckseite|auf der rueckseite|
                auf der hinteren)(?: (?:auf )?(?:der|ihrer|deiner) (?:karte|kreditkarte))?
            """
        ),
        "password": patterns(
            r"""
            pass ?(?:wort|worter|woerter|wortes|code|phrase)s?  passworter  kennwort(?:er|es)?  losungswort  pwd  pw
            password
            (?:zugangs|login|anmelde|einlog|log-in|online-?banking-?(?:zugangs)?)[- ]?(?:daten|informationen|
                kennung|codes?|passwort)
            anmeldename
            (?:sicherheits|merk|code|geheim|schlussel)[- ]?(?:wort|worter|satz|phrase)
            """
        ),
        "code": patterns(
            r"""
            (?:ein|der) (?:\w+ )?code (?:ist|kommt|wurde|wird|geht)
            (?:bekommen|bekommst|erhalten|erhaltst|kommt|kam|geschickt|gesendet|schicken|senden)(?: (?:sie|du|wir|
                ihnen|dir|gleich|nun|jetzt|soeben|gerade|in kurze)){0,4} (?:ein(?:en)?|der|den) (?:\w+ )?code
            (?:haben|habe) (?:ihnen|dir)(?: \w+){0,3} (?:einen|den) (?:\w+ )?code
            (?:einmal|bestatigungs|verifizierungs|authentifizierungs|freigabe|aktivierungs|zugangs|sms|
                freischalt|mobile|tan|login|prufungs|entsperr|wiederherstellungs|2fa|pruf|veriifkations|
                verifikations)[- ]?(?:codes?|kennworts?|passworts?|kennwort|passwort|pins?|nummer|tans?)
            (?:den |dieser |diesen |der |ihren |deinen |einen )?(?:\w+ )?codes?,? den (?:wir|sie|du|ihnen|
                dir)[^.;:!?]{0,30}?(?:geschickt|gesendet|gesandt|erhalten|bekommen|gesms|haben|schickten|bekamen|
                hast|zugesandt|zugeschickt)(?: haben| hast)?
            (?:den|dieser|diesen|der|ihren|deinen|ihr|dein|einen) codes?(?! (?:fur (?:den rabatt|die bestellung)|
                der bestellung|auf (?:dem paket|der verpackung)))
            codes? (?:aus der|in der|von der|per|aus ihrer|aus deiner) (?:sms|app|nachricht|textnachricht)
            (?:m|sms|chip|push)?-?tans?(?: aus (?:der|ihrer|deiner) \w+)?  otp
            (?:sechs|6|vier|4)-?stelligen? (?:code|zahl|ziffern)\w*
            """
        ),
        "birth": patterns(
            r"""
            geburts[- ]?(?:datum|tag|tages|jahr|ort|daten|datums|monat|stadt|land)(?: und -?ort)?
            geb\.?(?:-?(?:datum|dat\.?))  (?:ihr|dein|das) alter  wie alt
            """
        ),
        "answers": patterns(
            r"""
            namen? (?:der|ihrer|deiner) (?:mutter|oma|grossmutter)
            (?:madchen|maedchen|geburts|ledigen)[- ]?namen?(?: (?:ihrer|deiner|der) (?:mutter|mama|oma|frau))?
            (?:sicherheits|geheim|kontroll)[- ]?(?:frage|fragen|antwort|antworten)
            antwort auf (?:ihre|deine|die) (?:sicherheits|geheim)?frage
            (?:name |namen )(?:ihres|deines|ihrer|deiner) (?:ersten|ersten \w+|haustiers?|mutter|
                grundschule)(?: (?:haustiers?|lehrers?|schule|autos))?
            """
        ),
        "address": patterns(
            r"""
            (?<!ip-)(?<!web)(?:(?:post|privat|wohn|heim|liefer|rechnungs|melde|wohnungs|haus|zustell|
                versand)[- ]?)?(?:anschrift|adresse)(?:n)?(?! (?:ist: |der filiale|des ladens|unserer|unseres|
                der seite|im browser|der webseite|lautet))
            postleitzahl(?:en)?  plz  wohnort  wohnsitz  hausnummer
            (?:ihre|deine|die|der) strasse(?: und hausnummer)?  strassennamen?
            wo (?:sie|du) (?:wohnen|wohnst|leben|lebst)  strasse und hausnummer
            """
        ),
        "contact": patterns(
            r"""
            (?:telefon|handy|mobil|mobilfunk|ruck ?ruf|rueckruf|festnetz|whatsapp|kontakt|handynr|tel|
                ruf)[- ./]?(?:nummern?|nr\.?|no\.?|nummer)
            tel\.? ?(?:nr|nummer)\.?
            (?:ihre|deine|eure|eine|die) (?:\w+e )?(?:nummer|rufnummer|handynummer)(?! (?:der bestellung|
                des pakets|des vorgangs|der buchung|der sendung))
            (?:ihr|dein) (?:telefon|handy)(?= ?(?:$|[?.!,]|bitte))
            nummer,? (?:unter|auf|an|uber) der (?:wir|sie|du)[^.;:!?]{0,30}
            (?:e-?mail|mail|email)[- ]?(?:adresse|anschrift|addresse|kontakt)n?
            (?:ihre|deine|eine|eure) (?:\w+e )?(?:e-?mail|mail)(?! (?:haben|ist|kam|wurde|von|an uns|vom))
            kontakt[- ]?(?:daten|angaben|informationen|moglichkeit(?:en)?|info|infos)
            (?:wie|wo|unter welcher nummer) wir (?:sie|dich) (?:am besten )?(?:erreichen|kontaktieren|
                anrufen)(?: konnen| durfen)?
            """
        ),
        "papers": patterns(
            r"""
            (?:reise)?passnummer
            (?:heirats|geburts|sterbe|ehe|scheidungs)(?:urkunden?|nachweis\w*)
            melde(?:bestatigung|zettel|nachweis)  auszug aus dem melderegister  geburtsurkunde
            (?:personal|reise|fuhrer|fuehrer|licht|identitats|pass|ausweis|identifikations|studenten|
                schwerbehinderten)?[- ]?(?:ausweis(?:es|e|nummer|kopie|dokument\w*|nr)?|schein(?:nummer|kopie|
                s)?)(?= ?)
            reisepass(?:es)?(?:nummer|kopie)?  (?:ihren|deinen|ihres|des|ein|einen|den) pass(?:es)?(?! ?wort)
            aufenthaltstitel
            (?:identitats|wohnsitz|adress|einkommens|alters|id|personen)[- ]?(?:nachweis|dokumente?|papiere?|
                beleg|belege)\w*
            meldebescheinigung  nachweis (?:ihrer|deiner|uber) (?:identitat|adresse|anschrift|ihre)\w*
            (?:strom|gas|wasser|telefon|nebenkosten)[- ]?rechnung(?:en)?(?! (?:wurde|ist|kommt)\b)  selfie
            gehalts[- ]?(?:abrechnung|nachweis|zettel)\w*  lohn[- ]?abrechnung\w*  perso  lichtbild
            (?:foto|fotos|bild|bilder|kopie|scan|screenshot|aufnahme|ablichtung|abbild)s? (?:von |vom |von der |
                ihres |ihrer |deines |deiner |des |der |beider seiten )(?:(?:ihrem|ihrer|ihres|deinem|deiner|deines|
                dem|der|den|beiden|seiten|vorderseite|ruckseite|und|von) ){0,6}(?:karte|kreditkarte|bankkarte|
                ausweis\w*|personalausweis\w*|pass\w*|fuhrerschein\w*|kontoauszug\w*|konto\w*|gesicht\w*|
                onlinebanking\w*|reisepass\w*)
            (?:vorder|beide)[- ]?(?:und ruckseite|seiten) (?:ihrer|deiner|der|ihres|deines) (?:karte|kreditkarte|
                ausweises|personalausweises|bankkarte)
            """
        ),
        "statement": patterns(
            r"""
            konto[- ]?auszug(?:s|es|e)?  kontoauszuge[n]?  kontoauszuege[n]?  kreditkarten[- ]?abrechnung(?:en)?
            umsatzliste  steuerbescheid(?:es)?  (?:ihren|deinen) auszug
            """
        ),
        "details": patterns(
            r"""
            (?:personliche|personlichen|persoenliche|persoenlichen|personenbezogene|personenbezogenen|
                vollstandige|vollstandigen|private|alle|ihre|deine|eure|einige|paar|stamm|genaue|
                weitere personliche)[- ]?(?:\w+n )?(?:daten|angaben|details|informationen|
                infos)(?! (?:zur (?:bestellung|buchung|reise|sendung)|zum (?:vorfall|problem|fall)|zu (?:ihrer|
                deiner) (?:bestellung|buchung|reise|sendung)))
            (?:voller|vollen|vollstandiger|vollstandigen|ganzer|kompletten|kompletter) namen?
            (?:vor-? ?(?:und|,) ?(?:nach|zu)namen?)  nachnamen?  zunamen?  familiennamen?
            name[n]? und (?:anschrift|adresse|telefonnummer|geburtsdatum)  personalien
            """
        ),
    },
    listed={
        "account": patterns(r"konto  karte  login"),
        "address": patterns(r"strasse  ort  stadt"),
        "contact": patterns(r"e-?mail  mail  telefon  tel  handy  nummer  mobil"),
        "details": patterns(r"namen?  vornamen?"),
        "birth": patterns(r"alter"),
        "code": patterns(r"codes?"),
    },
    harmless=patterns(
        r"""
        code (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:bestell|buchungs|sendungs|auftrags|referenz|vorgangs|fall|ticket|rechnungs|flug|paket|tracking|serien|
            artikel|modell|reservierungs|zug|sitzplatz|verfolgungs|fehler|rabatt|gutschein|aktions|angebots|qr-?|bar|
            strich|filial|reise|lieferschein|retouren|abhol|kassenbon|beleg|los|chargen|produkt|case|laenderzahl|
            promo)[- ]?(?:nummern?|nr\.?|codes?|daten|id|kennung|datum|angaben|details)
        (?:nummer|code|nr\.?|daten|angaben) (?:der|des|ihrer|deiner|zur|zu ihrer) (?:bestellung|buchung|sendung|
            rechnung|reservierung|pakets|fluges|vorgangs|gutscheins)
        (?:unsere[rmns]?|der filiale|des ladens) (?:\w+ )?(?:adresse|anschrift|telefonnummer|nummer|
            e-?mail(?:-adresse)?|kontaktdaten|postleitzahl|plz|mail|daten|hotline|rufnummer)
        (?:adresse|anschrift|postleitzahl|telefonnummer) (?:der|des|unserer|unseres|ihrer nachsten|
            welcher) (?:filiale|ladens|geschafts|buros|niederlassung|seite|webseite|shops|nachsten)
        (?:rufen|ruf|anrufen|schreiben|schreib|erreichen)(?: sie)?(?: uns)? (?:an )?(?:unter|auf|an) (?:der|
            dieser|unserer|folgender) (?:\w+ )?(?:nummer|telefonnummer|adresse|e-?mail(?:-adresse)?|mail)
        (?:mehr|weitere|nahere|ein paar|einige|genauere|mehr zu den) (?:details|einzelheiten|informationen|infos|
            angaben)(?! (?:zu ihrer person|uber sie|zu dir))
        (?:details|einzelheiten|informationen|angaben) (?:dazu|zum (?:vorfall|problem|fall|angebot)|zu (?:dem|
            der|ihrer bestellung|deiner bestellung|ihrem problem|ihrer reise)|uber)
        (?:foto|fotos|bild|bilder|screenshot)s? (?:von |vom |des |der |von der |von dem )(?:\w+ )?(?:schaden|
            schadens|produkt|produkts|artikel|artikels|etikett|fehler|fehlers|fehlermeldung|meldung|verpackung|paket|
            pakets|bildschirm|kassenbon|karton|ware|beschadigten \w+|zahlerstand)
        (?:geschenk|sim|bord|gutschein|visiten|gluckwunsch|geburtstags)[- ]?(?:karte|karten)
        (?:zum|alles gute zum|herzlichen gluckwunsch zum|schonen|frohlichen) geburtstag\w*
        geburtstags(?:kind|feier|geschenk|torte|kuchen|party)
        (?:gut)?schein(?:e|s)?(?! ?(?:nummer|kopie))
        (?:sagen|sag|erzahlen|erzahl|schildern|schreiben|schreib|beschreiben|beschreib|verraten|
            verrat)(?: sie)?(?: uns| mir)?(?: bitte| kurz| noch| gern)*,? (?:was|wie|wann|wo|ob|warum|welche[rsn]?|
            mehr|in welche[rmn])
        """
    ),
    verbs=patterns(
        rf"""
        (?:die|den|das|ihn|sie|es) (?:sagst|nennst|schickst|gibst|schreibst|liest|sagen|nennen|schicken|geben|lesen|
            schreiben|senden) (?:du|sie) (?:mir|uns)
        (?:auf|ein|an|hin|nach|durch|zu|mit|weiter|hoch|vor|ab|rein|her)(?:zu)?(?:schreiben|tippen|geben|
            schicken|senden|tragen|teilen|sagen|nennen|laden|lesen|zeigen|legen|fugen|reichen)(?! (?:wir|ich))
        erganzen(?= sie)
        (?:zu)?send{_EN}  (?:zu|ein|nach)?schick{_EN}  (?:zu|ab|ein|nach|durch|an|be|weiter)?geben{_NOT_US}
        gib{_NOT_US}  gebt  gebe{_NOT_US}  (?:durch|an|ein|be)?gibst  mitteil{_EN}  teil(?:en|e|t)?{_NOT_US}
        mitzuteilen  (?:an|ein|durch|heraus)zugeben  zu(?:zu)?schicken  zu(?:zu)?senden  ein(?:zu)?reichen
        nenn{_EN}  benenn{_EN}  verrat{_EN}  bestatig{_EN}  bestaetig{_EN}  verifizier{_EN}  sag{_EN}  schreib{_EN}
        hinterlass{_EN}  (?:da|zurueck|zuruck)?lass(?:en|e|t)?{_NOT_US}  ubermittel(?:n|e|t)?{_NOT_US}  uebermitteln
        (?:hoch)?lad(?:en|e|t)?{_NOT_US}  hochzuladen  (?:bei|hinzu|an)?fug(?:en|e|t)?{_NOT_US}
        antwort{_EN}  tipp{_EN}  (?:ein|nach)?trag(?:en|e|t)?{_NOT_US}  (?:vor)?zeig{_EN}  fotografier{_EN}
        (?:ein)?scann?{_EN}  mail{_EN}  (?:ein|nach)?reich{_EN}  (?:aus)?full(?:en|e|t){_NOT_US}  erganz{_EN}
        erganzen  leg(?:en|e|t)?(?: sie)? (?=[^.!?]{{0,40}}\b(?:bei|vor))  beileg{_EN}  vorleg{_EN}  notier{_EN}
        poste{_EN}  posten  (?:an|bei)?hang(?:en|e|t)?  anzuhangen  leite(?:n|t)?(?: sie)?(?=[^.!?]{{0,60}} weiter)
        weiterleiten  vorles{_EN}  lies  lesen(?= sie)  kopier{_EN}  erwahn{_EN}  buchstabier{_EN}  diktier{_EN}
        textet?  text(?:en|e)  simsen  erinner(?:n|e)? sie uns  machen sie (?:ein )?foto  mach (?:ein )?foto
        enthalt(?:en)?  hinterlege?n?  angab?en(?= sie)  verrate  rausrucken  uberlass(?:en|e)?  anvertrau(?:en|e)?
        faxen?  stellen(?= sie[^.!?]{{0,50}} (?:zur verfugung|bereit))  bereitstellen  zukommen  wissen(?= lassen)
        authentifizieren  legitimieren  dm(?:en|t)?  durchsagen  rein(?:schreiben|schicken|stellen)
        """
    ),
    frames=patterns(
        r"""
        (?:formular|seite|bogen|vordruck) hat (?:ein|einen|eine) (?:feld|kastchen|zeile|platz) fur
        (?:mir|uns) (?:geht|ging) es(?: \w+){0,2} um  es geht (?:mir|uns)(?: \w+){0,2} um
        (?:mussten|mussen|musste|muss)(?: (?:wir|ich))?(?= [^.;:!?]{3,60} (?:sehen|wissen|haben|kennen|einsehen|
            vorliegen))
        (?:ersuchen|bitten|ersuche)(?: \w+){0,3} um
        (?:bestatigung|angabe|eingabe|nennung|ubermittlung|mitteilung|zusendung|vorlage|ubersendung|
            einreichung) (?:einer|eines|aller|ihr\w*)
        (?:mit|anhand)(?= (?:ihrer|ihrem|deiner|deinem|der|dem) [^.;:!?]{3,45} (?:wusste|wurde|sahe|fande|
            wussten|ware|ginge|klappt|klappte)\b)
        (?:hatten?|haetten?)(?: (?:wir|ich))? gerne?
        was (?:wir|ich)(?: \w+){0,4} (?:brauchen?|benotigen?),? (?:ist|sind|ware)
        (?:fangen|beginnen|starten)(?: wir)?(?: \w+)? mit  freundlich,?(?: uns| mir)?
        uber(?= (?:eine|ihre|ein|einen))
        (?:brauch|benotig|benoetig|bedurf|verlang|erfrag|forder|erbitt|wunsch|wollen|will|bekomm(?!en ?(?:$|
            [?.!,]))|erwart|vermiss|
            such|mocht|moecht|haett)\w{0,4}(?: (?:wir|ich|er|unser team|das team))?(?: (?:noch|nur|dazu|dafur|
            jetzt|bitte|gerne|gern|von ihnen|von dir|zuerst|kurz|also|einmal|lediglich|auch|wissen))*
        (?:fehlt|fehlen|fehlte)(?: (?:uns|mir|noch|nur|leider|lediglich|hier))*
        (?:reicht|reichen|genugt|genugen|genuegt|langt)(?: (?:uns|mir|schon|auch|bereits|vollig))*
        (?:wie|was|welche[rsnm]?|wo|wann)(?: (?:ist|sind|lautet|lauten|heisst|war))?(?= (?:ihre?|deine?|die|der|
            das|eure?|noch)\b)
        welche (?:adresse|telefonnummer|nummer|e-?mail)\w*
        (?:durft?en?|darf|kann|konnen|konnten|konnte|koennen|koennten|sollen|mussen|muss|mussten|muessen|
            darfs) (?:wir|ich)(?: (?:bitte|noch|kurz|sie|dich|einmal|mal|nach|um|eben|
            zuerst))*(?= )(?=[^.;:]{3,60} (?:haben|erfahren|wissen|bitten|fragen|notieren|bestatigen|aufnehmen|
            prufen|verifizieren|abgleichen|abfragen|bekommen|erfragen))
        (?![^.?!]{3,90} (?:bekommen|erhalten|geandert|zuruckgesetzt|versucht|probiert|gesehen|verloren|vergessen|
            ausprobiert|aktualisiert|gesperrt|benutzt|bemerkt|angekommen) ?\?)(?:haben|hatten|haetten|habt|hast|
            hattest|kennen|kennst|wissen|weisst|erinnern)(?: (?:sie|
            du))?(?: (?:sich|dich|noch|gerade|zufallig|an|vielleicht|schon))*(?= (?:ihre?n?|deine?n?|die|den|das|
            eine?n?)\b)(?=[^.]{3,60}(?:parat|zur hand|griffbereit|dabei|noch|\?))
        (?:warten|warte)(?: (?:wir|ich))?(?: (?:noch|nur))* auf
        (?:sobald|wenn|sowie|falls|bevor|solange|erst wenn|bis)(?: (?:wir|ich|uns|mir|sie uns|sie mir|du uns|
            du mir))+(?! (?:das gepruft|mehr|neues|fertig))(?=[^.!?;]{3,70} (?:haben|habe|vorliegt|vorliegen|
            erhalten|kennen|wissen|bekommen|hatten|schicken|schickst|nennen|nennst|geben|gibst|mitteilen|mitteilst|
            sagen|sagst|bestatigen|senden|vorlage|vorlagen))
        ohne(?= [^.;:!?]{3,60}(?:konnen|kann|koennen|geht|kommen|komme|lasst|sind|bin|
            konnten)(?: [\w]+){0,4} (?:nicht|nichts|kaum|leider))
        (?:konnen|kann|geht|kommen|koennen|lasst)(?: \w+){0,6} (?:nicht|nichts|kaum)(?: \w+){0,3} ohne
        nur mit(?= (?:ihre|deine|der|dem))
        (?:mit|anhand)(?= (?:ihrer|ihrem|deiner|deinem|der|dem) [^.;:!?]{3,45} (?:konnen|konnten|kann|konnte|
            finden|koennen|koennten|finde) (?:wir|ich))
        (?:alles,? was|das einzige,? was|was)(?: (?:wir|ich|uns|mir|noch))*(?: (?:brauchen|brauche|fehlt|
            benotigen))+(?:,? (?:ist|sind))?
        (?:bitten|bitte|ersuchen|fragen|frage)(?: (?:wir|ich))?(?: (?:sie|dich|euch|noch))* (?:um|nach)
        (?:bitte|bitte nur|bitte noch|bitte kurz|pls|gerne|bitte einmal)(?= (?:ihre?n?|deine?n?|die|den|das|
            eine?n?|vor|voll\w+|name|pin|kunden\w+|konto\w+|geburts\w+|adresse|anschrift|telefon\w+|plz|passwort|
            e-?mail|nummer|noch)\b)
        (?:wird|werden|ist|sind|ware|waren|waere)(?: (?:noch|auch|jedoch|hierfur|dafur|hier))* (?:benotigt|
            gebraucht|erforderlich|notwendig|notig|verlangt)
        (?:erforderlich|notwendig|benotigt|notig|gebraucht|gefragt(?= (?:ist|sind|wird))|verlangt)(?: (?:ist|sind|
            wird|werden))?:?
        (?:halten|haltet|halte|legen|habt)(?: sie)?(?= [^.!?]{3,60} (?:bereit|griffbereit|parat))
        (?:haben|hast|habt)(?: (?:sie|du))?(?: uns)?(?: noch)?(?: \w+){0,4} (?:vergessen|nicht angegeben|
            nicht mitgeteilt|nicht genannt|noch nicht)
        (?:vergessen sie|vergiss)(?= )
        (?:ware|waere|warst|waren|wurde|wuerde)(?: (?:sie|du|es))?(?: \w+){0,4} (?:nett|lieb|freundlich|
            hilfreich|toll|gut|super|moglich|klasse|praktisch|einfacher|schneller)(?: \w+)?
        (?:hilft|helfen|hulfe|wurde helfen)(?: uns)?(?= )
        (?:wurden|wurdest|wuerden|konnten|konntest|koennten|koenntest|mogen|magst|wollen|willst|konnen|
            kannst) (?:sie|du)(?: (?:uns|mir|bitte|kurz|noch|mal|einmal|eben|vielleicht))*(?=[^.;:]{3,70} (?:geben|
            nennen|schicken|senden|mitteilen|sagen|verraten|bestatigen|angeben|durchgeben|schreiben|dalassen|zeigen|
            eingeben|hochladen))
        (?:hilfreich|nutzlich|toll|gut|super|praktisch|wichtig|notig|erforderlich|schon) (?:ware|waren|waere|ist|
            sind|wird|werden)(?: noch| auch| uns)?
        (?:zur|fur die|zu ihrer) (?:verifizierung|verifikation|bestatigung|identifikation|identifizierung|
            legitimation|sicherheit|legitimierung|uberprufung|prufung)(?: (?:brauchen|bitte|benotigen|noch|wir|ihre|
            deine|nur))*(?= )
        (?:gibt es|haetten sie|hatten sie|existiert) (?:eine|noch eine|einen)(?= )
        (?:bestatigung|angabe|eingabe|nennung|ubermittlung|mitteilung|zusendung|vorlage|kopie) (?:von|ihrer|
            ihres|deiner|deines|der|des)
        (?:interessiert|fragen nach|gefragt nach|mit angabe|unter angabe|inklusive|samt|inkl\.?)
        """
    ),
    lacks=patterns(
        r"""
        (?:kann|konnen|koennen|darf|durfen)[^.;:!?]{0,40} (?:erst|nur)[^.;:!?]{0,30}(?:wenn|sobald|nachdem|mit)
        (?:kann|konnen)[^.;:!?]{0,40} nicht[^.;:!?]{0,30}(?:bis|solange|bevor|ohne)
        ohne(?= [^.;:!?]{3,60}(?:wir|ich|es|man)\b[^.;:!?]{0,40}(?:nicht|nichts|kaum))
        (?:sie|du) (?:haben|hast)(?: (?:uns|mir))?(?= [^.;:!?]{3,50} (?:noch )?nicht (?:genannt|mitgeteilt|
            angegeben|gegeben|geschickt|gesagt|gesendet|bestatigt))
        """
    ),
    behind=patterns(
        r"""
        (?:wurden?|ist|sind|liegt|liegen)(?: (?:uns|mir|leider|bisher)){0,2} {2,14}(?:vorgelegt|vor|eingereicht|
            angegeben|mitgeteilt|genannt|hochgeladen|ubermittelt|beigefugt|eingegangen)
        (?:wurden?|ist|sind|liegt|liegen)(?: (?:uns|mir|noch|bisher|leider)){0,3} nicht (?:vorgelegt|vor|
            eingereicht|angegeben|mitgeteilt|genannt|hochgeladen|ubermittelt|beigefugt|eingegangen)
        (?:wurde|wurden|wuerde)(?: \w+){0,4} (?:beschleunigen|erleichtern|helfen|vereinfachen|freuen)
        bitte  pls  danke(?= ?$)
        (?:ist|sind|ware|waren|waere|wird|werden|wurde|wurden)(?: (?:noch|auch|hierfur|dafur|dazu|unbedingt|
            zwingend|sehr|jetzt|leider|fur die \w+))* (?:erforderlich|notwendig|notig|noetig|benotigt|gebraucht|
            hilfreich|nutzlich|alles|pflicht|wichtig|ausreichend|genug|gut|ideal|perfekt|super|toll|fallig|
            obligatorisch|zwingend|anzugeben|einzugeben|mitzuteilen|einzureichen|vorzulegen|beizufugen|zu (?:nennen|
            senden|schicken|bestatigen|ubermitteln))
        (?:hilft|helfen|hulfe|wurde|wurden|wuerde)(?: uns| mir| schon| sehr| weiter| hier| auch)* (?:helfen|
            weiterhelfen|genugen|reichen|ausreichen|weiter|sehr|schon)
        (?:hilft|helfen|hulfe|hilft uns|reicht|reichen|genugt|genugen|fehlt|fehlen|langt|tut es)
        (?:brauchen|brauche|benotigen|benotige|benoetigen|wollen|mochten|hatten|erbitten)(?: (?:wir|ich|noch|
            dafur|dazu|hier|jetzt|bitte|gern|gerne|zuerst|auch|allerdings))*
        (?:wir|ich)(?: (?:noch|nur|dafur|dazu|auch))* (?:brauchen|brauche|benotigen|benotige|wissen|haben mochten)
        (?:muss|mussen|sollte|sollten|soll|musste|mussten|kann|konnen|darf|durfen)(?: (?:noch|bitte|bis \w+|uns|
            hier|per \w+|zuerst|dann|vor\w*|auch|sicher))* (?:\w+ )?(?:angegeben|gesendet|geschickt|genannt|
            bestatigt|eingereicht|mitgeteilt|hochgeladen|vorgelegt|eingegeben|ubermittelt|beigefugt|enthalten|
            geteilt|gezeigt|verifiziert|eingetragen|stehen|zugeschickt|zugesendet|nachgereicht) ?(?:werden)?
        (?:griffbereit|parat|zur hand|bereit|dabei)  sonst (?:konnen|kann|geht|kommen)
        per (?:dm|pn|direktnachricht|privatnachricht)(?= ?$)  (?:erforderlich|benotigt|notwendig|notig)
        (?:per|in einer|als|via) (?:dm|pn|direktnachricht|privatnachricht|nachricht)(?= ?$)
        """
    ),
    outright=patterns(
        r"""
        (?:nutzen|nutzt|verwenden|verwendest|haben|hast|benutzen) (?:sie|
            du)(?: bei uns)?(?: noch)?(?: immer)? dieselbe (?:e-?mail(?:-adresse)?|nummer|adresse|telefonnummer|
            anschrift)
        wie (?:hiess|heisst) (?:ihre|deine|ihr|dein) (?:\w*schule|\w*lehrer\w*|\w*tier|\w*freund\w*)
        ist das (?:noch |weiterhin |immer noch )?(?:ihre|deine|ihr|dein) (?:adresse|anschrift|nummer|telefonnummer|
            handynummer|e-?mail-?adresse|geburtsdatum|postleitzahl)
        wann (?:sie|du) geburtstag (?:haben|hast)
        wohin(?: \w+){0,2}(?= [^?.!]{0,40}(?:schicken|senden|liefern|hinschicken|zustellen|gehen)\b)
        (?:sind|bist|kamen|kamst) (?:sie|du)(?: \w+)? (?:zur welt (?:gekommen)?|geboren)
        (?:in|an) (?:welche[rmn]?) (?:stadt|ort|land|tag|jahr|monat) (?:sind|bist|wurden|wurdest|kamen) (?:sie|du)
        unter welche[mnr] (?:namen?|adresse|nummer|anschrift)(?: und(?: welche[mnr])? \w+)? (?:fuhren|finden|sind|
            haben|lauft|bist|laufen)
        \w*nummer (?:auf|mit) [\w ]{1,20} (?:endet|beginnt|aufhort|anfangt)(?= ?\?)
        (?:wissen|sagen|erfahren|mitteilen|schreiben|verraten)(?: \w+){0,3},? wo (?:sie|du) (?:genau )?(?:wohnen|
            wohnst|leben|lebst)
        auf (?:wen|wessen namen|welchen namen) (?:lauft|lautet|ist) (?:das|die|ihr|ihre|dein|deine) (?:konto|karte|
            vertrag)
        (?:ist|lautet) [^?.!]{3,40} (?:noch |weiterhin )?(?:ihre|deine) (?:nummer|adresse|anschrift|telefonnummer|
            e-?mail-?adresse|handynummer)(?= ?\?)
        (?:welche|was fur|welcher) (?:zahlen|ziffern|zahl|code|nummern)(?: \w+){0,2} (?:stehen|steht|sehen|siehst|
            sind|enthalt|drin|angezeigt|kam|kamen)
        was (?:steht|stand) (?:da )?(?:drin|darin)
        welche (?:nummer|telefonnummer)(?: \w+)? (?:passt|ware|nehme|nehmen|wahle|bevorzug\w+|soll|gilt)
        ihre nummer (?:ist|ware|lautet)(?= ?(?:$|[?.!]))
        (?:wann|wo|das jahr,? in dem|der tag,? an dem|den tag,? an dem) (?:sie|du) geboren (?:sind|bist|wurden|wurdest)
        (?:wohnen|wohnst) [^?.!]{3,50},? (?:richtig|stimmt das|stimmt's|korrekt|oder|ja)(?=\?)
        (?:ihr|ihre|dein|deine) (?:geburtsdatum|adresse|anschrift|postleitzahl|plz|telefonnummer|nachname|
            geburtstag|e-?mail-?adresse) (?:ist|lautet|endet auf)(?= [^?.!,]{2,50}\?)
        (?:wohnen|wohnst|leben|lebst) (?:sie|du) (?:denn |eigentlich )?(?:noch|immer noch|weiterhin|nach wie vor|
            aktuell|derzeit)
        (?:sie|du) (?:noch|immer noch|weiterhin|nach wie vor) (?:in|im|am|
            auf)(?: \w+){1,4}(?: \d{1,4}\w?)? (?:wohnen|wohnst|gemeldet)
        (?:sind|bist) (?:sie|du) (?:noch|immer noch|weiterhin) (?:in|unter)[^.;:!?]{3,40} (?:gemeldet|wohnhaft|zu hause)
        welcher name (?:steht|ist|stand)(?: \w+)? auf (?:der|ihrer|deiner) (?:karte|kreditkarte|bankkarte)
        welche (?:adresse|telefonnummer|e-?mail(?:-?adresse)?|handynummer|anschrift)(?= (?:steht|war|benutzen|
            nutzten|gilt))
        was ist (?:ihre|deine)s?(?= ?$)
        welche (?:adresse|telefonnummer|nummer|e-?mail(?:-adresse)?|handynummer|anschrift)(?= (?:sollen|konnen|
            durfen|haben|hast|ist|wurde|gehort|darf|soll|nutzen|verwenden))
        (?:unter|an|auf|mit|von) welche[rmn]? (?:nummer|e-?mail|mail|adresse|anschrift|telefonnummer|handynummer)\w*
        (?:wann|wo|in welchem jahr|an welchem tag) (?:sind|bist|wurden|wurdest) (?:sie|du)(?: \w+)? geboren
        wann (?:haben|hast) (?:sie|du) geburtstag  wo (?:wohnen|wohnst|leben|lebst) (?:sie|du)
        wie alt (?:sind|bist) (?:sie|du)
        (?:wie|wo|unter welcher (?:nummer|rufnummer|telefonnummer|adresse|e-?mail)|
            womit)(?: am besten)? (?:konnen|kann|konnten|durfen|darf|koennen|erreichen|erreiche|sind|bist) (?:wir|
            ich|sie|du)(?: (?:sie|dich))?(?: \w+){0,2} (?:erreichen|anrufen|kontaktieren|zuruckrufen|erreichbar)
        wie (?:erreichen|kontaktieren) wir (?:sie|dich)
        (?:mit|unter|an|auf) welche[rmn]? (?:e-?mail|mail|nummer|telefonnummer|adresse|anschrift|handynummer)\w*
        wie heisst (?:ihre|deine|ihr|dein) (?:mutter|vater|erste\w*|haustier|hund|katze|strasse)(?: \w+)?
        wie (?:hiess|heisst|war) (?:ihr|dein|ihre|deine) (?:erste\w*|haustier) ?\w*
        was (?:steht|stand) in (?:der|unserer) sms
        namen?(?:,| und)? (?:anschrift|adresse|telefon|telefonnummer|geburtsdatum)
        (?:zeigen|zeig|halten|halt)(?: sie)?(?: uns)? (?:ihre|deine) (?:karte|kreditkarte)(?! (?:dem|der|an))
        wie lautet (?:der|ihr|dein) (?:code|login)
        """
    ),
    confirmations=patterns(
        r"""
        (?:und )?wie (?:lautet|lauten|heisst|heissen|ist)(?: (?:es|er|sie|ihres|deines|ihre|deine|ihrer|deiner|das|
            denn|die)){0,2}(?= ?$)
        was steht (?:da|dort|drauf)
        (?:stimmt|passt) (?:das|die|diese|sie)(?: (?:noch|so))*
        ist (?:das|die|diese|sie) (?:noch |so )?(?:richtig|korrekt|aktuell)
        """
    ),
    negators=patterns(
        r"""
        (?:nicht|kaum) (?:notig|noetig|erforderlich|notwendig|vonnoten|gefragt|
            verlangt),(?= [^.;:!?,]{3,90}\b(?:zu \w+n|\w+zu\w+n)\b)
        (?:nie|niemals)(?: \w+){0,4},(?= [^.;:!?,]{3,90}\b(?:zu \w+n|\w+zu\w+n)\b)
        losch(?:en|e|t)(?= )  loesch(?:en|e)  entfern(?:en|e|t)  nehmen sie(?= [^.!?]{3,60}(?:aus|heraus|runter|weg))
        nie  niemals  nicht  kein(?:e[rnms]?|erlei)?  niemand\w*  keinesfalls  weder
        noch(?= (?:ihre?n?|deine?n?|eine?n?|pin|passwort|die|codes?|pins) (?:\w+ )?(?:preis|weiter|an|mit|verlangen))
        ohne  vermeiden  vermeide  statt  anstatt  vorsicht  unterlassen  nirgends  auf keinen fall
        unter keinen umstanden  behalten  behalte  schutzen  hute[nt]?  bewahren  nichts
        """
    ),
    culprits=patterns(
        r"""
        (?:ein )?anrufer\w*  (?:falsche|angebliche)r? \w+
        (?:nachrichten?|sms|anrufe?|mails?)(?=,? die (?:sie )?(?:nach|um))
        jemand\w*  betruger\w*  betrueger\w*  betrug\w*  kriminelle\w*  diebe?n?  phishing
        wer (?:sie|dich|immer|nach)  wer(?= [^.,;:]{3,40} (?:verlangt|fragt|will|mochte|bittet|fordert|wissen))
        wenn (?:man|jemand) (?:sie|dich|nach)  verdachtig\w*  falsche mitarbeiter  unbekannte\w*  angebliche\w*
        hacker\w*  gauner\w*
        """
    ),
    late_negators=patterns(
        r"""
        losch(?:en|e|t)  entfern(?:en|e|t)  (?:herausnehmen|rausnehmen)
        nie  niemals  nicht(?! nur)  keinesfalls  niemand\w*  an (?:dritte|fremde|unbekannte|andere)
        mit (?:dritten|fremden|anderen)  gefahrlich  riskant  betrug
        """
    ),
    not_negators=patterns(
        r"""
        warum (?:\w+ ){0,3}?nicht  wieso nicht
        (?:zogern|zogere|zoegern|vergessen|vergiss|scheuen|scheu|versaumen)(?: sie)?(?: \w+){0,6}? nicht
        (?:keine|kein) (?:sorge|problem|angst|scheu|umstande|eile|frage|thema|ding|panik|stress)
        nicht (?:nur|zuletzt|dass|wahr|so schlimm)  noch nicht  noch keine?n?(?= )  nichts anderes als
        nichts weiter als  wenn es (?:ihnen|dir) nichts ausmacht  macht es ihnen etwas aus  wenn nicht schon geschehen
        (?:konnen|kann|konnten|koennen|kommen|komme|geht|lasst|finden|finde|sehen|sehe)(?: (?:wir|ich|es|uns|mir|
            ihnen|dir|sie|dich|leider|so|hier|das|sich|da|gar|ihren|deinen|ihre|deine|den|die|fall|auftrag|namen|im|
            system|noch))* (?:nicht|nichts|kaum|keinen|keine)(?= ?(?:$|[.,!?;]|weiter|helfen|fortfahren|tun|machen|
            bearbeiten|prufen|finden|zuordnen|starten|losen|auszahlen|ohne|erkennen|\w+en ))
        (?:konnten|wurden|wollen|mochten|konnen|koennten|magst|willst|kannst|konntest) (?:sie|du)(?: (?:uns|
            mir))? nicht(?=[^.!]{0,80}\?)
        nicht(?= (?:vielleicht|zufallig|kurz|mal|eben)[^.!]{0,80}\?)
        ohne (?:weiteres|problem|umstande|zogern|verzug|frage)
        jemand(?:en)? (?:aus|von|vom) (?:unserem|dem|unserer|team)\w*  betrugs(?:abteilung|team|pravention|abwehr)
        nein(?=,)  nicht schlimm  nicht lange
        """
    ),
    excluders=patterns(
        r"""
        statt  anstatt  anstelle  nicht  kein(?:e[rnms]?)?  weder  weder [^.,;:!?]{2,40} noch  ohne
        ausser  bis auf  keinesfalls
        """
    ),
    contrasts=patterns(r"nicht  nein"),
    flips=patterns(
        r"""
        nur  sondern  aber  lediglich  bloss  stattdessen  dafur  hingegen  einfach  lieber  vielmehr  doch  reicht
        reichen  genugen
        """
    ),
    elsewhere=patterns(
        r"""
        (?:nur|sondern|aber|lieber|besser|stattdessen|ausschliesslich)(?: \w+)? (?:per|in|via|als|uber|
            im) (?:eine[rm]? |der |die |unser\w* |einem )?(?:\w+ )?(?:dm|pn|direktnachricht|privatnachricht|
            nachricht|postfach|privat|chat|whatsapp|e-?mail|mail)
        (?:sondern|nur|lieber) privat
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:der|dem|des|ein|einer|einem|eines|zur|zum|per|via|vom|am|beim|ins|jeder|dieser|diesem|letzte|
            letzten|neue|neuen|ersten|zweite|habe|haben|hat)
        """
    ),
    doers=patterns(
        r"""
        (?:wir|ich|er|es|man|team|kollegen?|kollegin(?:nen)?|bank|system|app|fahrer|bote|abteilung|
            mitarbeiter\w*|ihnen|dir|euch|werden|wurden|wird|^ ?die|unsere|unser|lassen sich)(?: (?!bitte|brauchen|
            benotigen|bitten|sie (?:uns|bitte|um)|du (?:uns|bitte))\w+){0,5}
        um
        """
    ),
    predicates=patterns(
        r"""
        gegeben|gab|reisen|reist|getrennt
        lauft|laufen|kam|kamen|ging|stand|standen|richtig\w*|falsch\w*|sicher|korrekt\w*|verspat\w+|
            entschuldig\w+|beachten|ignorieren|aufheben|heben|scannen sie|willkommen|gluckwunsch|danke fur|
            erscheint|angezeigt|stimmt|gilt|schutzt|erinnert
        (?:ist|sind|war|waren|wurde|wurden|wird|werden|hat|haben|habe|hatte|kann|konnen|kannst|darf|durfen|muss|
            mussen|geht|gehen|kommt|kommen|bleibt|bleiben|steht|liegt|lauft|funktioniert|funktionieren|gesperrt|
            verloren|gestohlen|vergessen|geandert|andern|andere|andert|geloscht|loschen|losche|entfernen|entferne|
            zuruckgesetzt|gesendet|geschickt|erhalten|bekommen|ankommen|sehen|siehe|finden|finde|nutzen|nutze|
            verwenden|klicken|klick|folgen|rufen|ruf|anrufen|tut|leid|prufen|pruft|wir|ich|verdeckt|ausgeblendet|
            unternwegs|unterwegs|gilt|passt|wollte|wollen|braucht|problem\w*|fragt|fragen|verlangt|verlangen)
        """
    ),
    barriers=patterns(
        r"""
        wahrend  weil  da wir  damit wir
        (?:bis|um) (?:\w+ ){0,4}(?:zu (?:prufen|klaren|losen|andern|finden|offnen|schauen)|montag|dienstag|
            mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute)
        in (?:der|unserer) (?:app|webseite|seite)  auf (?:unserer|der) (?:webseite|seite)
        (?:moment|minute|zeit|geduld|augenblick|stunden?|tage?)
        """
    ),
    fillers=patterns(
        r"""
        eure?[nrms]?|falls|pls|benutzer
        (?:ihre?[nrms]?|deine?[nrms]?|eure?[nrms]?|die|der|das|den|dem|des|eine?[nrms]?|und|oder|sowie|mit|bitte|
            auch|noch|nur|dazu|danke|vielen|dank|hallo|hi|guten|tag|morgen|abend|moin|servus|jetzt|hier|dann|zuerst|
            namen?|vornamen?|nummern?|karte|konto|inhaber|voll\w+|aktuelle[nrs]?|folgende[nrs]?|zur|zum|
            verifizierung|sicherheit|per|als|dm|pn|nachricht|privat|ok|gut|gerne|gern|lieber?|sehr|geehrte[rs]?|herr|
            frau|entschuldigung|super|alles|klar|prima|registrierte[nrs]?|hinterlegte[nrs]?|frage|schritt|weiter|
            ausserdem|schliesslich|eins|zwei|drei|ja|von|fur|im|in|zu|zur hand|kurz|mal|eben|einmal|neue[nrs]?)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        aber  und  oder  sondern  denn  weil  wahrend  wenn  falls  dann  obwohl  damit  sobald  sonst  jedoch
        bevor  dass
        """
    ),
    alternatives=patterns(r"oder  noch"),
    additions=patterns(r"und  oder"),
    pronouns=patterns(
        r"""
        (?:sie|es|ihn)(?= (?:noch|auf|in|dazu|bitte))
        (?:sie |du )?(?:unten |hier |bitte )?(?:eine|einen|ihn|sie|es)(?= (?:ein|an|hier|unten|nach|ein\b))
        (?:(?:sie|du|uns|mir|bitte|einfach|gern|gerne|ein foto davon|eine kopie davon) ){0,4}(?:sie|es|ihn|das|
            diese|diesen|dieses|beides|alles|davon|ihn uns|sie uns)(?= ?(?:$|[?.!,;:)]|per|an|in|hier|jetzt|via|als|
            lieber|stattdessen|uns|mir|und|privat|direkt|bitte|dieses|diesmal|einfach|gern|gerne|ruhig|weiter))
        """
    ),
    pronoun_verbs=patterns(
        r"""
        (?:die|den|das|ihn|sie|es) (?:sagst|nennst|schickst|gibst|schreibst|liest|sagen|nennen|schicken|geben|lesen|
            schreiben|senden) (?:du|sie) (?:mir|uns)
        """
    ),
    determiners=patterns(
        r"""
        (?:ihre?[nrms]?|deine?[nrms]?|die|der|das|den|dem|eine?[nrms]?)
        (?:nennen|schicken|senden|geben|sagen|teilen|schreiben|bestatigen|brauchen|benotigen)(?: (?:sie|
            wir))?(?: (?:uns|mir))?(?: bitte)?
        (?:antworten|antworte)(?: sie)?(?: bitte)? mit
        """
    ),
    rewordings={
        "": (
            "Um zu bestätigen, dass Sie es sind, nutzen Sie bitte unsere sichere Seite: {{ "
            "link }}. Hier müssen Sie nichts Persönliches schreiben."
        ),
        "contact": "Sollen wir Sie anrufen? Wählen Sie eine Zeit auf unserer sicheren Seite: {{ link }}.",
        "details": (
            "Schreiben Sie uns eine Direktnachricht, dann schauen wir gleich nach. "
            "Persönliche Angaben sind nicht nötig."
        ),
    },
    stubborn=patterns(
        r"""
        passwort  kennwort  adresse  anschrift  geburtsdatum  kontonummer  kundennummer  telefonnummer  postleitzahl
        ausweis  sicherheitscode
        """
    ),
)
