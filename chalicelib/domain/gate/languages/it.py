"""Italian: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_END = r"(?:[cm]i|[cm]e|gli|v[ie]|le)?(?:l[oaie]|ne|li)?"
_ARE = rf"(?:a|i|ate|ino|are|ar|ando|arci|armi|arcel[oaie]|iamo){_END}"
_ERE = rf"(?:a|i|e|ete|ite|ano|ere|ire|er|ir|endo){_END}"

ITALIAN = Grammar(
    code="it",
    things={
        "account": patterns(
            r"""
            (?:quattro|sei|otto|tre|due|\d{1,2}) (?:cifre |numeri )?(?:centrali|in mezzo|di mezzo|finali|iniziali)
            (?:quattro|4|tre|3|sei|6) (?:ultime|prime|ultimi|primi)(?: (?:cifre|numeri))?
            numero (?:al|nel) (?:centro|mezzo)
            (?:numer[oi]|num\.?|n\.?|nr\.?|codice|id) (?:completo )?(?:di |del |della |dell'|d')?(?:(?:suo|sua|
                tuo|tua|vostro|il|la) )?(?:conto|
                carta|cliente|socio|tessera|polizza|utente|utenza|abbonat[oa]|contratto|bancomat|iban|fiscale|
                    previdenza sociale|account)(?: corrente| bancario| di credito| di debito)?
            (?:dati|estremi|coordinate|informazioni) (?:bancari[ea]?|bancarie|di pagamento|di fatturazione|
                (?:della|del|di) (?:sua |suo |tua |tuo )?(?:carta|conto|banca|bancomat))
            conto (?:corrente|bancario)  coordinate bancarie  iban  swift  bic  codice fiscale  partita iva
            (?:ultim[ei]|prim[ei]) (?:quattro|4|tre|3|sei|6|due|2|cinque|5|otto|8)(?: (?:cifre|numeri))?
            (?:\d{1,2}|tre|quattro|sei|otto|dodici|sedici) (?:cifre|numeri)
            (?:numero|numeri|cifre) (?:lungo|che (?:si trova|si trovano|trova|vede|appare|compare|e|sono)|sulla|
                sul|sopra|stampat[oi]) ?(?:sulla |sul |davanti |fronte |della |del |la |sua |tua ){0,5}(?:carta|
                bancomat|tessera)?
            (?:data di )?scadenza (?:della |del )?(?:sua |tua )?(?:carta|bancomat)  data di scadenza
            intestatario(?: del conto| della carta)?
            nome (?:utente|(?:che appare|riportato|scritto|presente) sulla carta|sulla carta)
            (?:suo|tuo|il) (?:username|login|nome utente)  username
            """
        ),
        "security": patterns(
            r"""
            (?:codice |numero )?pin  cvv2?  cvc2?  cv2  csc
            (?:codice|numero|cifre) (?:di )?(?:sicurezza|verifica della carta|segret[oa]|personale|dispositivo)
            (?:codice|numero|numeri|cifre) (?:sul|che (?:si trova|si trovano|trova|vede|sono|e) (?:sul|dietro)|
                dietro|del) (?:retro|la carta|dorso|la sua carta|la tua carta)(?: della (?:sua |tua )?carta)?
            (?:le )?(?:3|tre) cifre (?:sul|dietro|del) \w+
            """
        ),
        "password": patterns(
            r"""
            password  passwords  passcode  pwd  parola (?:chiave|d'ordine|segreta|d'accesso)  parola d ordine
            (?:dati|credenziali|codici?) (?:di |d')?(?:accesso|login|autenticazione|home banking)  credenziali
            """
        ),
        "code": patterns(
            r"""
            (?:arrivera|arriva|ricevera|riceverai|ricevere|riceve|ricevi|inviato|mandato|inviamo|mandiamo|
                arrivato)(?: (?:ora|subito|presto)){0,1} un (?:\w+ )?codice
            (?:codice|token|numero|pin) (?:di |d'|a |via )?(?:verifica|conferma|autenticazione|autorizzazione|
                attivazione|accesso|sms|temporaneo|monouso|usa e getta|uso singolo|sicurezza|convalida|sei cifre|
                6 cifre|quattro cifre|otp)
            (?:il |quel |questo |suo |tuo |un )?(?:codice|numero|token|cifre) (?:che|appena)(?: (?:le|ti|vi|ha|
                hai|abbiamo|appena|inviato|mandato|ricevuto|arrivato|e|ricevera|riceverai|riceve|ricevi|arriva|trova|
                vede|vedi|appare|spedito)){1,5}(?: (?:via sms|per sms|sul \w+|sul suo \w+|sul tuo \w+|nell'sms))?
            (?:il|quel|questo|suo|tuo|un) codice(?! (?:(?:di |d')?(?:sconto|errore|prenotazione|ordine|
                tracciamento|tracking|barre|prodotto|ritiro|promozione|condotta|spedizione|riferimento)|a barre|
                postale|promozionale|qr|sconto|fiscale))
            codice (?:via sms|dell'sms|nel messaggio|ricevuto|inviato)  otp  token
            """
        ),
        "birth": patterns(
            r"""
            (?:data|giorno|anno|mese|luogo|citta|paese)(?: e (?:luogo|ora|data|anno))? di (?:sua |tua )?nascita
            (?:suo|tuo|sua|tua) (?:compleanno|eta|nascita)  data nascita
            """
        ),
        "answers": patterns(
            r"""
            (?:cognome|nome)(?: da nubile| da ragazza| da signorina)? di (?:sua|tua|suo|tuo) (?:madre|mamma|
                padre|nonna)
            cognome da (?:nubile|ragazza|signorina)(?: (?:di|della) (?:sua |tua )?(?:madre|mamma))?
            (?:domanda|domande|risposta|risposte) (?:alla (?:sua |tua )?domanda )?(?:di sicurezza|segret[ae]|
                di recupero)
            risposta alla (?:sua|tua) domanda
            (?:nome d\w{1,4} )?(?:suo|sua|tuo|tua) (?:primo animale|prima scuola|prima auto|primo maestro|
                animale domestico)\w*
            """
        ),
        "address": patterns(
            r"""
            (?:(?:suo|tuo|il|un|vostro|l'|nuovo) ?)?indirizzo(?: (?:completo|attuale|postale|di (?:casa|consegna|
                spedizione|fatturazione|residenza|abitazione)))?(?! (?:ip|web|del (?:negozio|sito|nostro)|
                della (?:filiale|sede|nostra)|e-?mail|di posta|mail|nostro))
            (?:codice (?:di avviamento )?postale|cap)  (?:sua|tua|la) (?:residenza|via)(?= ?(?:$|[?.,!]|e|o))
            domicilio  residenza  numero civico  (?:nome della )?(?:sua|tua) via
            dove (?:abita|abiti|vive|vivi|risiede|risiedi|abitate)
            """
        ),
        "contact": patterns(
            r"""
            (?:dell|l|all)'(?:e-?mail|indirizzo e-?mail|email)(?! (?:che (?:le|ti) abbiamo|di conferma))
            (?:(?:numero|num\.?|n\.?) (?:di |del )?)(?:(?:suo|tuo) )?(?:telefono|cellulare|cell|contatto|
                whatsapp|fisso|tel|telefonico)(?: cellulare)?
            (?:(?:suo|tuo|un|il|vostro) )(?:\w+ )?(?:recapito|telefono|cellulare|cell|contatto|whatsapp|
                numero(?! (?:d'ordine|di (?:ordine|prenotazione|tracking|spedizione|volo|pratica|ticket|riferimento|
                fattura|biglietto|serie|caso|tracciamento)|ordine|verde|della pratica)))(?: telefonico)?
            recapit[oi](?: telefonic[oi])?
            numero (?:al quale|a cui|su cui|dove) (?:possiamo|poter|chiamar|contattar|la|ti|richiamar)\w*
            (?:sua|tua|una|la|vostra|suo|tuo|il) (?:\w+ )?(?:e-?mail|mail|posta elettronica)(?! (?:che (?:le|
                ti) abbiamo|di conferma|con il link|inviata))
            (?:indirizzo (?:di |d')?)(?:e-?mail|mail|posta elettronica|posta)
            e-?mail (?:di contatto|registrata|associata|collegata|con cui|dell'account)
            (?:dati|informazioni|recapiti|modo|numero|modalita) (?:di|per il|per) (?:contatto|contattar\w+|
                ricontattar\w+)
            """
        ),
        "papers": patterns(
            r"""
            certificato di (?:matrimonio|nascita|residenza|morte)
            (?:numero (?:del|della) |copia (?:del|della) |foto (?:del|della) )?(?:suo |sua |tuo |tua |la |il |
                un |una )?(?:carta d'?identita|carta di identita|passaporto|patente(?: di guida)?|tessera sanitaria|
                permesso di soggiorno|codice fiscale)
            (?:documento|documenti|prova|certificato|attestato) (?:di |d')?(?:identita|riconoscimento|residenza|
                identificazione|validi|valido|domicilio|reddito)
            (?:suo|suoi|tuo|tuoi|un) document[oi](?: di identita| d'identita)?
            bolletta(?: (?:della luce|del gas|dell'acqua))?  selfie  busta paga
            (?:foto|fotografia|immagine|copia|scansione|screenshot|schermata|scatto)(?: \w+)? (?:de[li]|
                dell[aeo']|di|fronte e retro)(?: |(?<='))(?:(?:sua|suo|tua|tuo|entrambi|i|due|lati|fronte|e|retro|
                della|del|dei) ){0,6}(?:carta|documento|passaporto|patente|estratto|conto|viso|bancomat|identita|
                tessera|bolletta|home banking|busta paga)
            (?:entrambi i lati|fronte e retro|fronte-retro) (?:della|del) (?:sua |tua |suo |tuo )?(?:carta|
                documento|patente|tessera)
            """
        ),
        "statement": patterns(
            r"""
            estratt[oi](?:[- ]conto)?(?: bancari[oi])?  (?:lista|elenco) (?:dei )?movimenti  movimenti bancari
            dichiarazione dei redditi
            """
        ),
        "details": patterns(
            r"""
            (?:(?:suoi|tuoi|i|alcuni|altri|vostri) )?dati(?: (?:personali|completi|anagrafici|identificativi|
                di (?:registrazione|identificazione|contatto)|privati))?(?! (?:del(?:la|l')? ?(?:suo |sua |tuo |
                tua )?(?:ordine|prenotazione|volo|spedizione|viaggio|acquisto|pacco)|mobili))
            (?:suo|tuo|il) nome (?:completo|e cognome)  nome (?:completo|e cognome|e indirizzo|e telefono)
            (?:suo|tuo|il) cognome  generalita  anagrafica
            (?:sue|tue|alcune) informazioni(?: personali)?  informazioni (?:personali|bancarie|riservate|di contatto)
            """
        ),
    },
    listed={
        "account": patterns(r"conto  carta  login"),
        "address": patterns(r"via  citta"),
        "contact": patterns(r"e-?mail  mail  telefono  tel  cellulare  cell  numero  whatsapp"),
        "details": patterns(r"nome  cognome  nominativo"),
        "birth": patterns(r"eta"),
        "code": patterns(r"codic[ei]"),
    },
    harmless=patterns(
        r"""
        codice d\w{1,4} ?(?:suo |sua |tuo |tua )?(?:buono|coupon|sconto|carta regalo|voucher)
        codice (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:numero|num\.?|codice|riferimento|dati|id|data)s? (?:di |del |dell'|d'|della )?(?:(?:suo|sua|tuo|tua|
            il|la) )?(?:ordine|prenotazione|tracciamento|tracking|volo|caso|pratica|riferimento|ticket|fattura|serie|
            biglietto|spedizione|pacco|modello|acquisto|negozio|posto|treno|prodotto|errore|sconto|promozione|coupon|
            barre|reclamo|reso|consegna|viaggio|ritiro|segnalazione|verde)
        codice (?:a barre|sconto|promozionale|qr|di condotta|promo)  numero verde
        (?:il |la |i |le )?(?:nostr[oaie]) (?:\w+ )?(?:indirizzo|e-?mail|mail|telefono|numero|dati|contatti|
            recapiti|codice postale|cap)(?: di (?:contatto|assistenza))?
        (?:indirizzo|cap|telefono|numero) (?:del|della|dell'|di) ?(?:nostr[oa] |quale |questo |quel )?(?:negozio|
            filiale|ufficio|sede|sito|pagina|ristorante|punto vendita)
        (?:chiam|telefon|scriv|contatt)\w+ (?:al|allo|il|a|tramite il|a questo) (?:nostro )?(?:telefono|numero|
            indirizzo)
        (?:piu|qualche|altri|alcuni|maggiori|ulteriori) (?:dettagli|dati|informazioni|
            particolari)(?! (?:personali|su di (?:lei|te)|bancari))
        (?:foto|fotografia|immagine|screenshot|schermata)(?: dell[oa] schermo)? (?:de[li]|dell[aeo']|di)(?: |
            (?<='))(?:\w+ )?(?:danno|danni|prodotto|etichetta|errore|messaggio|scatola|imballo|schermo|scontrino|
            pacco|articolo|confezione)
        (?:carta|buono) (?:regalo|d'imbarco|sim)
        (?:buon|festa di|regalo di|torta di|per il|per il suo|per il tuo) compleanno
        (?:ci dica|dicci|ci dici|mi dica|dimmi|ci racconti|raccontaci|ci spieghi|spiegaci|dirci|raccontarci|
            ci puo dire|puo dirci|puoi dirci) (?:che cosa|cosa|come|quando|dove (?:e successo|ha comprato|
            hai comprato)|se|perche|di piu|quale (?:negozio|prodotto)|in quale (?:negozio|giorno)|in che (?:negozio|
            giorno))
        """
    ),
    verbs=patterns(
        rf"""
        (?:lo|la|li|le) (?:caric\w{{1,4}}|mand\w{{1,3}}|invi\w{{1,3}}|scriv\w{{1,3}}|alleg\w{{1,4}}|inser\w{{1,4}}|
            spedisc\w{{1,3}}|dica|inoltr\w{{1,3}}|metta)
        annot(?:i|a|are|ate|arci)(?:l[oaie])?
        (?:lo|la|li|le) (?:aggiunga|metta|inserisca|dia|legga|digiti|passi|lasci)
        (?:puo|puoi) (?:dar|dir|mandar|scriver|inviar|lasciar)(?:me|ce)?l[oaie]
        (?:me|ce) l[oaie] (?:legga|dica|mandi|invii|scriva|dia|comunichi|passi|detti)
        (?:ci|mi) (?:ricorda|ricordi|conferma|confermi|scriva|detta|detti|passa|passi|lascia|lasci|fornisce|
            fornisci|fornisca|condivide|condividi|comunica|comunichi|indica|indichi|dia|dai|da|dice|dici|dica|
            faccia avere|fa avere|fai avere)
        (?:lo|la|li|le) (?:invii|mandi|scriva|comunichi|condivida|spedisca|inoltri|confermi|indichi|fornisca|dica)
        invi{_ARE}  mand{_ARE}  spedi(?:sci|sca|teci|rci|re|sc[ia]lo|scimi|teci)
        d(?:acci|ammi|arci|armi|ateci|atemi|iateci|ia|ando|andoci)(?:l[oaie]|ne)?  dare
        (?:ci|mi|me l[oaie]|ce l[oaie]) (?:da|dai|dia|darebbe|daresti|invi\w{{0,4}}|mand\w{{1,4}}|dice|dici|dica|
            direbbe|diresti|forni\w{{1,4}}|indic\w{{1,4}}|comunic\w{{1,4}}|conferm\w{{1,4}}|scriv\w{{1,3}}|
            lasci\w{{0,3}}|pass\w{{1,3}}|condivid\w{{1,3}}|ricord\w{{1,3}}|faccia sapere|fai sapere|fa sapere|serve|
            servono|servirebbe|servira)
        (?:dicci|dimmi|dica|dirci|dirmi|diteci|ditemi|ditelo)(?:l[oaie])?  dire
        forni(?:rci|rmi|re|sca|scaci|scici|sci|teci|rcel[oaie]|scimi)  indic{_ARE}  indichi(?:ci)?  comunic{_ARE}
        comunichi(?:ci)?
        condivid{_ERE}  conferm{_ARE}  verific{_ARE}  verifichi  inser{_ERE}  inseris(?:ca|ci)  digit{_ARE}
        scriv{_ERE}  rispond{_ERE}  includ{_ERE}  aggiung{_ERE}  alleg{_ARE}  alleghi  caric{_ARE}  carichi
        (?:passaci|passami|passarci|ci passi|passa|passi|passateci)(?:l[oaie])?  lasci{_ARE}  mostr{_ARE}
        fotograf{_ARE}  scansion{_ARE}  compil{_ARE}  complet{_ARE}
        (?:facci|fammi|farci|ci faccia|ci fa|fateci|ci faccia) (?:avere|sapere|pervenire|vedere)  facci sapere
        ricorda(?:ci|rci|mi)
        trasmett{_ERE}  inoltr{_ARE}  legg(?:i|ici|a|erci|ere)  specific{_ARE}  specifichi  mett{_ERE}  menzion{_ARE}
        pubblic(?:a|are|hi)  consegn{_ARE}  present{_ARE}  riport{_ARE}  fornit(?:e|eci)  rispedisc\w+  detti
        dett(?:are|aci)  precis(?:i|a|are|arci)  segnal(?:i|a|arci|aci|are)  riscriv\w{{1,4}}  conteng(?:a|ano)
        contiene  contenere  giri  gira(?:ci|rci|mi)  (?:scatta|scatti|scattare|faccia|fai|fare) una foto
        registr{_ARE}  aggiungi  convalid{_ARE}
        """
    ),
    frames=patterns(
        r"""
        (?:modulo|pagina|scheda) ha un[a]? (?:casella|campo|spazio|riga) per
        (?:che|quale)(?= (?:password|pin|codice fiscale|codice cliente|indirizzo|iban|cap|numero di (?:conto|carta))\b)
        (?:cominciamo|iniziamo|partiamo)(?: da[li]?| dalla| con)?  gradi(?:remmo|rei|amo|sco)  gentile da
        (?:possiamo|posso|potremmo) (?:prendere|annotare|segnare|registrare|avere)
        senza(?= [^.;:!?]{3,60} non (?:possiamo|posso|riusciamo|riesco|si puo|e possibile|potremo|andiamo))
        (?:avrebbe|avresti|avreste)(?= (?:un|una|qualche|il|la))  se (?:e|fosse) (?:cosi gentile|possibile)(?: da)?
        (?:chiediamo|preghiamo|invitiamo|richiediamo|ringraziamo)(?: \w+){0,3} di
        (?:dobbiamo|devo)(?: \w+)? (?:vedere|verificare|confermare|sapere|chieder\w*|controllare)
        (?:abbiamo|ho|avremmo|avrei|avremo|avro|c'e|c e|avessimo) bisogno(?: di| d[ei]l(?:la|
            l')?| del suo| della sua)?(?: (?:sapere|conoscere|avere))?
        ci (?:serve|servono|servirebbe|servirebbero|servira|serviranno|occorre|occorrono|manca|mancano|basta|
            bastano)(?: solo| ancora| sapere| conoscere)?
        mi (?:serve|servono|servirebbe|occorre|occorrono|manca|mancano|basta)(?: solo| ancora)?
        (?:serve|servono|occorre|occorrono|manca|mancano|servirebbe|servirebbero)(?: solo| ancora| anche)?
        (?:necessit|richied|chied|vogl|vorre|dobb|dev|dovre|esig|gradire)(?:iamo|o|iamo|mmo|i|ono|remmo|erei|
            eremo|ero|ete)(?: (?:sapere|conoscere|avere|chiedere|chiederle|chiederti|vedere|confermare|verificare|il|
            la|i|le|di))?
        (?:posso|possiamo|potrei|potremmo|mi permette di|potrebbe|puo|puoi|
            potresti)(?: avere| sapere| conoscere| chiederle| chiederti| chiedere| annotare| confermare| verificare)
        (?:qual|quale|quali|come|cosa|che)(?: e| sono| era| sarebbe| sarebbero)  qual e  qual'e
        (?:quale|che) (?:e-?mail|mail|indirizzo|numero|telefono)
        (?:mi|ci) (?:piacerebbe|farebbe comodo|aiuterebbe|interessa|sarebbe utile|serve|fa comodo)(?: (?:sapere|
            conoscere|avere))?
        (?:ha|hai|avete|ricorda|ricordi|si ricorda|ti ricordi|sa|sai|conosce|conosci)(?: (?:con se|sottomano|
            a portata di mano|sotto mano))?(?= (?:il|la|i|le|l'|un|una|suo|tuo|sottomano))
        (?:in attesa|attendiamo|attendo|aspettiamo|aspetto|restiamo in attesa|
            resto in attesa)(?: di| d[ei]l(?:la|l')?)?(?: (?:ricevere|avere))?
        (?:appena|non appena|quando|una volta che|se|finche non|dopo che|fino a quando non) (?:abbiamo|avremo|
            avro|riceviamo|ricevo|riceveremo|sappiamo|ci (?:da|dai|dara|darai|dice|dici|dira|dirai|invia|invii|
            invierai|inviera|manda|mandi|mandera|manderai|comunica|comunichi|indica|indichi|conferma|confermi|
            fornisce|fornisci|fornira)|avessimo|sapessimo|mi (?:da|dai|dice|dici|invia|mandi|manda))
        non (?:possiamo|posso|riusciamo|riesco|e possibile|potremo|potro|si puo|
            riusciremo)[^,.;:!?]{0,50} (?:senza|finche non|se non)(?: avere| sapere| conoscere| ci \w+)?
        (?:impossibile|difficile|complicato)[^,.;:!?]{0,30} senza
        con(?= (?:il|la|i|le|un|suo|tuo|sua|tua) [^.;:!?]{3,45} (?:possiamo|potremmo|posso|potrei|riusciamo|
            riusciremmo|riesco|potremo))
        (?:quello che|cio che|tutto quello che|l'unica cosa che|la sola cosa che|cio di cui|
            quello di cui)(?: (?:ci serve|manca|serve|occorre|ci manca|abbiamo bisogno|ci occorre|
            chiediamo))?(?: e| sono|:)?
        (?:basta|bastano|basterebbe|basterebbero|e sufficiente|bastera)(?: solo)?
        (?:solo|soltanto)(?= (?:il|la|le|i|suo|tuo|sua|tua) )
        (?:per favore|per cortesia|cortesemente|gentilmente|per piacere|prego|si prega di|la preghiamo di|
            ti preghiamo di|la prego di|ti chiediamo di|le chiediamo di|le chiedo di|ti chiedo di)(?: \w+(?:are|ere|
            ire|rci|rmi))?(?= (?:il|la|i|le|l'|suo|sua|suoi|tuo|tua|numero|nome|e-?mail|mail|telefono|data|codice|
            dati|pin|password|cap|cellulare))
        (?:si richiede|e richiest[oa]|viene richiest[oa]|le verra chiest[oa]|ti verra chiest[oa]|
            sara richiest[oa]|sono richiesti|le chiedero|ti chiedero|le chiederemo|ti chiederemo|devo chiederle|
            devo chiederti|dobbiamo chiederle)(?: di \w+)?
        per (?:verificare|confermare|controllare|convalidare)(?= (?:il|la|i|l') ?(?:suo|sua|tuo|tua) (?:data|
            indirizzo|telefono|e-?mail|codice|pin|numero|conto|identita con))
        (?:tenga|tieni|tenere|tenete) (?:a portata di mano|pront[oaie]|sottomano|sotto mano)
        (?:non|ancora non|non ancora) (?:abbiamo|ho|ci ha|ci hai|mi ha|mi hai)(?: ancora)? (?:ricevuto|avuto|
            dato|detto|inviato|mandato|fornito|indicato|comunicato)?(?= (?:il|la|i|suo|tuo|ancora|un))
        (?:ha|hai) dimenticato di (?:inserire|indicare|includere|dirci|darci|scrivere|inviare|mandare|aggiungere|
            comunicarci)
        (?:le|ti) (?:dispiace|dispiacerebbe|spiace|spiacerebbe|andrebbe)(?: (?:di )?(?:dirci|darci|darmi|dirmi|
            fornirci|confermarci|lasciarci|indicarci))?
        (?:c'e|esiste|avrebbe) (?:un|qualche)(?= (?:numero|telefono|e-?mail|recapito))
        (?:si fidi|fidati|puo affidarci|affidaci)  sarebbe (?:utile|bello|meglio|comodo) (?:avere|sapere|conoscere)
        (?:e|sono|sara|sarebbe) (?:necessari[oa]|obbligatori[oa]|indispensabil[ei]|utile|
            richiest[oaie])(?: avere| sapere| che \w+| indicare| fornire| inviare)?
        """
    ),
    lacks=patterns(
        r"""
        senza(?= (?:il|lo|la|i|gli|le|l'|un|suo|tuo|sua|tua|quel) ?[^.;:!?]{3,60} (?:impossibile|difficile|
            complicato|niente|nulla))
        non (?:puo|possono|possiamo|posso|potra|riesce|riescono)[^.;:!?]{0,50} (?:finche(?: non)?|senza|se non|
            prima di|fino a quando(?: non)?)
        (?:puo|possono|possiamo) solo[^.;:!?]{0,40} (?:quando|con|se|dopo)
        non (?:abbiamo|ho) ancora  ancora non (?:abbiamo|ho)
        non ci (?:ha|hai) (?:ancora )?(?:dato|detto|inviato|mandato|fornito|indicato|comunicato)
        senza(?= [^.;:!?]{3,60} non )
        """
    ),
    behind=patterns(
        r"""
        [^\W\d]{3,14}(?:rebbe|rebbero)(?: (?:molto|tanto|tutto|il|la)\b)?
        per favore  per cortesia  per piacere  grazie(?= ?$)  pf
        (?:e|sono|sara|saranno|sarebbe|
            sarebbero)(?: (?:\w+mente|molto|anche|ancora|
                tutto cio che|tutto quello che|quello che|cio che|l'unica cosa che))? (?:necessari[oaei]{1,2}|
            obbligatori[oaei]{1,2}|richiest[oaie]|utili?|sufficient[ei]|indispensabil[ei]|fondamental[ei]|ci serve|
            ci manca|manca|serve|di (?:grande )?aiuto|perfett[oa]|l'ideale|ideale|cio che ci serve)
        (?:ci|mi) (?:aiut|serv|bast|occor|manc|permett|facilit|consent)\w{1,9}
        (?:serve|servono|manca|mancano|basta|bastano|occorre|occorrono|aiuterebbe|aiuterebbero|basterebbe|
            servirebbe|va bene|andrebbe bene)
        (?:deve|devono|va|vanno|dovrebbe|dovrebbero|puo|possono|dovra) (?:essere )?(?:inviat|fornit|indicat|
            confermat|inclus|allegat|mandat|inserit|presentat|verificat|comunicat|condivis|scritt|caricat|digitat|
            trasmess|spedit)[oaie]
        (?:necessari[oa]|richiest[oa]|obbligatori[oa])  altrimenti non (?:possiamo|riusciamo)
        (?:sottomano|sotto mano|a portata di mano)
        (?:in|via|tramite) (?:dm|privato|messaggio privato|messaggio diretto|direct|mp)(?= ?$)
        (?:ne )?abbiamo bisogno
        """
    ),
    outright=patterns(
        r"""
        usa(?:te|i)? (?:ancora|sempre) (?:la|lo) stess[oa] (?:e-?mail|mail|numero|telefono|indirizzo)
        come si chiama(?:va)? (?:la|il) (?:sua|suo|tua|tuo) (?:scuola|maestr[oa]|insegnante|cane|gatto|migliore amic\w)
        e (?:ancora |sempre )?quest[oa] (?:il suo|la sua|il tuo|la tua) (?:indirizzo|numero|telefono|e-?mail|cap|
            data di nascita)
        quando (?:compie|compi|e il suo compleanno|e il tuo compleanno)(?: gli anni)?
        dove (?:le |ti |la |lo )?(?:mandiamo|inviamo|spediamo|consegniamo|dobbiamo mandar\w*|dobbiamo spedir\w*|
            possiamo mandar\w*|possiamo spedir\w*|possiamo inviar\w*)
        in (?:che|quale) (?:citta|paese|comune|anno|provincia|posto|mese|giorno) (?:e|sei) nat[oa]
        a (?:nome di chi|chi) e intestat[oa] (?:il|la) (?:conto|carta|contratto)
        (?:e|sono) (?:ancora |sempre )?[^?.!]{3,40} (?:il suo|la sua|il tuo|la tua) (?:numero|indirizzo|telefono|
            e-?mail|cap)(?=\?)
        (?:che|quali|quale|cosa) (?:numeri|cifre|codice) (?:ci sono|vede|vedi|legge|leggi|c'e|appar\w+|compar\w+|
            mostra|contiene|riporta|sono|le|ti)
        (?:che|quale) numero (?:preferi\w+|le va|ti va|posso|devo|uso|chiamo|va bene|le torna|e meglio)
        il (?:suo|tuo) numero (?:e|sarebbe)(?= ?(?:$|[?.!]))
        (?:quando|dove|anno in cui|giorno in cui) (?:e|sei) nat[oa]
        (?:abita|abiti|vive|vivi|risiede) [^?.!]{3,50},? (?:giusto|corretto|vero|esatto|e corretto|no|si)(?=\?)
        (?:la sua|la tua|il suo|il tuo) (?:data di nascita|indirizzo|cap|numero di telefono|cognome|
            compleanno) (?:e|finisce con|inizia con)(?= [^?.!,]{2,50}\?)
        (?:abita|abiti|vive|vivi|risiede|risiedi) (?:ancora|sempre|tuttora|attualmente)
        (?:ancora|sempre|tuttora) (?:residente|domiciliat[oa]) (?:in|a|al)
        (?:che|quale) nome (?:c'e|appare|compare|risulta|figura|e)(?: \w+)? (?:sulla|sul|nella) (?:sua |tua )?carta
        (?:e|sei) nat[oa] (?:quando|dove|in che)
        (?:che|quale) (?:telefono|cellulare|e-?mail|mail|indirizzo)(?: \w+)? (?:ha|hai|e|risulta|usato|abbiamo|
            registrato)
        qual e (?:il suo|la sua|il tuo|la tua)(?= ?(?:$|\?))
        (?:che|quale) numero (?:c'e|appare|compare|ha|riporta|vede|trova)(?: \w+)? (?:sulla|sul|nella) (?:sua |
            tua )?(?:carta|conto)
        (?:a|su|con|in) (?:che|quale) (?:numero|e-?mail|mail|indirizzo|telefono|recapito)(?: \w+)?
        (?:quando|in che anno|in quale anno|che giorno|dove) (?:e|sei) nat[oa]
        dove (?:abita|abiti|vive|vivi|risiede|abitate)(?= ?$|[?,.!])  (?:quanti anni|che eta) (?:ha|hai)(?= ?$|[?,.!])
        (?:come|dove|a (?:che|quale) numero|su (?:che|quale) numero|a quale recapito) (?:possiamo|posso|la|ti|
            potremmo) ?(?:possiamo |posso )?(?:contattar|chiamar|ricontattar|raggiunger|richiamar|trovar|chiamiamo|
            contattiamo)\w*
        (?:con|a|su|in) (?:che|quale) (?:e-?mail|mail|numero|telefono|indirizzo)
        (?:come si chiama|come si chiamava|qual e il (?:nome|cognome) (?:di|del|della)) (?:il |la )?(?:sua|suo|
            tua|tuo) (?:madre|padre|mamma|prim[oa] \w+|animale|cane|gatto)
        cosa (?:dice|c'e scritto nel|riporta) (?:il |l')?(?:sms|messaggio che le abbiamo|codice)
        nome(?:,| e)? (?:indirizzo|telefono|e-?mail|cognome)
        (?:mostri|mostra|mostraci|ci mostri)(?: alla camera)? la (?:sua|tua) carta
        """
    ),
    confirmations=patterns(
        r"""
        (?:e )?(?:qual e|quali sono)(?= ?$)
        cosa c'e scritto
        (?:e|sono) (?:ancora |sempre )?(?:corrett[oaie]|giust[oaie]|esatt[oaie]|quell[oa])
        """
    ),
    negators=patterns(
        r"""
        niente
        cancell(?:i|a|ate)  rimuov(?:a|i|ete)  elimin(?:i|a|ate)  tolg(?:a|ano)  togli(?:ete)?
        non  mai  nessun[oa]?  neppure  nemmeno  neanche
        ne(?= (?:password|pin|codic|la|il|i|le|condivid|comunic|numer|dati))  senza  evit(?:i|a|are|ate)  smetta
        invece di  anziche  attenzione  diffid(?:i|a|ate)  custodisca  custodisci  protegga  proteggi
        tenga(?! (?:a portata|pront|sotto))  tieni(?! (?:a portata|pront|sotto))  no(?= (?:pin|password|dati|codici))
        """
    ),
    culprits=patterns(
        r"""
        (?<!stiamo )(?<!sto )chiedendo(?:le|ti)?
        (?:messagg[io]|sms|mail)(?= che )
        chi (?:vuole|chiede|vorrebbe|pretende)
        (?:messagg[io]|sms|e-?mail|mail|chiamat[ae]|telefonat[ae])(?: \w+)? che (?:le |ti )?chied\w+
        qualcuno  chiunque  truffator[ei]  truffe?  frod[ei]  criminali  ladri  impostor[ei]  phishing
        chi (?:le|ti|vi)  se (?:le|ti|vi) (?:chiedono|telefonano|chiamano)  malintenzionati  sospett[oaie]  hacker
        """
    ),
    late_negators=patterns(
        r"""
        (?:con|a|ad) (?:nessuno|sconosciuti|estranei|terzi|altri|altre persone)
        non (?:e|sara|sono|saranno|serve|servono|occorre) ?(?:necessari[oa]|obbligatori[oa]|sicur[oa])?
        non (?:siamo noi|e nostr[oa]|viene da noi)  e (?:una truffa|una frode|pericoloso|rischioso)
        """
    ),
    not_negators=patterns(
        r"""
        perche non
        (?:non|mai) (?:esit[ia]|esitare|dimentich[ia]|dimenticare|dimenticarti|si dimentichi|ti dimenticare|
            si preoccupi|ti preoccupare|preoccuparti|abbia timore|avere paura|tema|temere|tardi|manchi)(?: (?:a|di))?
        non(?= (?:potrebbe|potresti|puo|puoi|ci (?:da|dai|dice|dici|invia|invii|manda|mandi)|mi (?:da|dai|dice|
            dici|passi|passa)|le dispiace|ti dispiace|avrebbe|vuole|vorrebbe) [^.!]{0,90}\?)
        non (?:c'e problema|c e problema|solo|soltanto|trovo|troviamo|riusciamo a (?:trovar|veder)\w+|risulta|
            vediamo|appena|vedo)
        se non (?:le|ti) (?:dispiace|spiace)  senza (?:problemi|impegno|dubbio|indugio|fretta|altro)
        no(?=, (?:abbiamo|ci serv|per favore|solo|grazie|invi|mand))
        qualcuno (?:del nostro team|del team|dei nostri|della squadra|del reparto)
        (?:team|reparto|ufficio) (?:anti)?frodi  antifrode
        """
    ),
    excluders=patterns(
        r"""
        invece di  invece del(?:la|l')?  anziche  al posto d\w{1,4}  non  ne  mai  senza  tranne  eccetto  salvo
        a parte  oltre a
        """
    ),
    contrasts=patterns(r"non"),
    flips=patterns(r"solo  soltanto  solamente  ma  bensi  pero  semplicemente  piuttosto  invece  basta|bastano"),
    elsewhere=patterns(
        r"""
        (?:solo|soltanto|ma|bensi|piuttosto|meglio|semmai|unicamente)(?: \w+)? (?:per|in|via|tramite|con|nei|nel|
            attraverso) (?:un |il |nostro |i )?(?:\w+ )?(?:messaggio|messaggi|privato|dm|mp|direct|chat|whatsapp|
            e-?mail|posta)
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:il|lo|la|i|gli|le|un|uno|una|suo|sua|suoi|tuo|tua|del|della|dei|al|alla|in|nel|nella|questo|
            questa|quel|quella|mio|nostro|nostra|ogni|prim[oa]|ultim[oa]|nuov[oa]|prossim[oa]|vostr[oa]|dal|dalla|
            tramite)
        """
    ),
    doers=patterns(
        r"""
        (?:le|gli|ti|vi|si|gia|team|squadra|banca|collega|operatore|sistema|corriere|app|azienda|
            (?<!bisogna )(?<!bisogno )che|chi|stiamo per|per|riusciamo a|possiamo|posso|cercando di|provando a|loro|
            essi|noi|abbiamo|siamo|e|viene|io)(?: (?:le|gli|ti|vi|si|gia))*
        """
    ),
    predicates=patterns(
        r"""
        salvat[oa]|fatt[oa]
        [^\W\d]{3,14}(?:eva|evano|iva|ivano)|dato|viaggiano?|separat[oi]
        [^\W\d]{3,14}(?:ava|avano|ato|ata|ati|uto|uta|ito|ita)|e(?= (?:stat|fatt|nell|gia|sicur|arrivat|partit|
            pront|bloccat|sul|ancora|di nuovo|disponibil|attiv|scadut|valid|visibil|complet|protett|tornat|salv|
                cambiat|in (?:viaggio|arrivo|attesa|corso)|a posto|al sicuro|corrett|giust|qui\b))|si (?:vede|trova|
                puo)|vede|scade|cambi|ritardo|corrett[oa]|
            giust[oa]|sicur[oa]|ignori|ignora|blocchi|conservi|complimenti|auguri|grazie per|niente
        [^\W\d]{3,14}(?:iamo|emmo|ammo|eremo|irono|arono)
        (?:sta|stanno|sono|era|erano|ha|hanno|hai|abbiamo|aveva|sara|saranno|puo|possono|potra|puoi|va|vanno|vai|
            arriva|arrivera|arrivato|continua|rimane|resta|restano|cambiato|cambi|cambia|cambiare|modifichi|
            aggiornat[oa]|bloccat[oa]|perso|persa|dimenticato|dimenticata|ricevuto|ricevera|cancelli|cancella|
            elimini|elimina|rimuova|rimuovi|tolga|togli|veda|vedi|consulti|trovera|trovi|trova|usi|usa|utilizzi|
            clicchi|clicca|segua|segui|entri|entra|chiami|chiama|dispiace|funziona|funzionano|scade|scaduto|protegga|
            nascosto|fatto|visto|vuole|vuoi|detto|chiede|chiedono|problem[ai]|reimpostat[oa]|spedit[oa]|inviat[oa])
        """
    ),
    barriers=patterns(
        r"""
        mentre  perche  poiche
        per (?:vedere|rivedere|risolvere|sistemare|cambiare|ripristinare|aprire|aggiornare|trattare|indagare|
            controllare (?:cosa|che|perche)|sbloccare|annullare|rimborsare|esaminare)
        (?:cosa|se|come|quando|perche) (?:e|era|sta|succede|ha|abbiamo|le|ti)
        (?:nella|nel|dentro la|sul|sulla) (?:nostr[oa] )?(?:app|sito|pagina)
        (?:messaggio|link|momento|minuto|tempo|avviso|attimo) (?:per|mentre|quando|e|con)  possiamo  stiamo
        (?:e|sono|sta|era|resta) stat[oaie]
        """
    ),
    fillers=patterns(
        r"""
        vostr[oaie]|nostr[oaie]|pls|caso|tessera|utente|l'
        (?:suo|sua|suoi|sue|tuo|tua|tuoi|tue|il|lo|la|i|gli|le|l|un|uno|una|di|del|della|dei|d|e|ed|o|con|per|
            favore|cortesia|anche|inoltre|solo|soltanto|complet[oa]|attuale|ok|grazie|ciao|salve|buongiorno|
            buonasera|ora|adesso|qui|poi|prima|nome|numer[oi]|conto|carta|intestatario|piu|tutto|dat[oi]|seguenti?|
            gentile|scusi|bene|perfetto|molto|mille|al|in|che|mano|registrat[oa]|associat[oa]|contatto|nuov[oa]|si|
            certo|lei|domanda|passo|sicurezza|messaggio|privato|dm|identificazione|verifica|infine|uno|due|tre|pf|
            allora|ancora)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        ma
        e(?! \w+(?:ato|ata|ati|ate|uto|uta|ito|ita)\b)(?! (?:stat|fatt|nell|gia|sicur|arrivat|partit|pront|
            bloccat|sul|ancora|di nuovo|disponibil|attiv|scadut|valid|visibil|complet|protett|tornat|salv|cambiat|
                in (?:viaggio|arrivo|attesa|corso)|a posto|al sicuro|corrett|giust|qui\b))
        ed  o  oppure  perche
        mentre  se  allora  anche se  quando  appena  non appena  cosi  pero  finche
        bensi
        """
    ),
    alternatives=patterns(r"o  oppure  ne"),
    additions=patterns(r"e  ed  o"),
    pronouns=patterns(
        r"""
        un[oa](?= ?(?:$|[.!]|qui|sotto|in basso))
        (?:(?:una foto d|una copia d)\w{1,4} ){0,1}(?:lo|la|li|le|questo|quello|questi|quelli|entrambi|tutto|
            quelle)(?= ?(?:$|[?.!,;:)]|per|in|via|qui|ora|tramite|con|e|privatamente))
        """
    ),
    pronoun_verbs=patterns(
        r"""
        (?:puo|puoi) \w+l[oaie]  \w{2,12}[aie]l[oaie]
        (?:lo|la|li|le) \w+  \w{2,12}(?:ce|me|ci|mi)l[oaie]
        (?:invi|mand|scriv|comunic|conferm|indic|condivid|lasc|inoltr|trasmett|spedisc|d)\w{0,4}l[oaie]
        (?:ce|me) l[oaie] \w+
        """
    ),
    determiners=patterns(
        r"""
        (?:suo|sua|suoi|sue|tuo|tua|un|una)  (?:per (?:favore|piacere|cortesia)) (?:il|la|i|le|l')
        (?:qual e|quali sono) (?:il|la|i|le|l')  (?:puo|puoi|potrebbe) (?:dar|dir)(?:ci|mi)(?: (?:il|la))?
        (?!\w*(?:era|eranno|eremo|ira|iranno|iremo)\b)(?:invi|mand|indic|indich|inser|conferm|scriv|digit|forni|
            condivid|comunic|inclu)\w+(?: (?:il|la|suo|sua))?
        (?:dicci|dimmi|dacci|dammi|ci dica|ci serve|rispond\w+ con)(?: (?:il|la|suo|sua))?
        """
    ),
    rewordings={
        "": (
            "Per confermare che è lei, usi la nostra pagina sicura: {{ link }}. Qui non "
            "serve scrivere nulla di personale."
        ),
        "contact": "Preferisce che la chiamiamo? Scelga l'ora sulla nostra pagina sicura: {{ link }}.",
        "details": "Ci scriva un messaggio diretto e guardiamo subito. Non servono dati personali.",
    },
    stubborn=patterns(r"password  indirizzo  telefono  cellulare  nascita  passaporto  sicurezza  cognome  estratto"),
)
