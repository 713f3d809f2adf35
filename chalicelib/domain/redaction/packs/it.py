"""Italian."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            numero di carta | numero della carta | numero della mia carta | n carta | num carta | carta di credito
            | carta di debito | carta | mia carta | bancomat | postepay | carta prepagata | dati della carta
            | carta visa | 16 cifre | numero carta
        """,
        "security_code": """
            codice di sicurezza | codice sicurezza | codice cvv | codice cvc | tre cifre | 3 cifre | tre numeri
            | 3 numeri | tre numeri dietro | numeri sul retro | cifre sul retro | codice sul retro | codice dietro
            | cifre dietro | sul retro | retro della carta | le tre cifre | codice della carta | tre numerini
            | 3 numerini | firma | alla firma | numerino | dietro c e | dietro c e scritto | dietro dice
            | dietro riporta | dietro la carta | retro c e
        """,
        "pin": """
            il pin | mio pin | codice pin | pin del bancomat | pin della carta | pin e | codice del bancomat
            | codice bancomat | codice segreto | numero segreto | codice dispositivo | codice a 4 cifre
            | codice a quattro cifre | quattro cifre | 4 cifre | quattro numeri
        """,
        "password": """
            password | la password | pass word | parola d ordine | parola chiave | parola segreta | psw | pwd
            | la pass e | mia pass | la psw | chiave di accesso | credenziali: | risposta segreta
            | risposta di sicurezza | cognome da nubile | cognome da nubile di mia madre | password e | passw
            | chiave wifi | parola di accesso | pasword | frase segreta | la pass
        """,
        "one_time_code": """
            codice di verifica | codice verifica | codice otp | codice usa e getta | codice sms | codice via sms
            | codice che mi e arrivato | codice che ho ricevuto | codice ricevuto | codice arrivato | il codice
            | mio codice | codice e | codice: | un codice | codice temporaneo | codice di accesso
            | codice di conferma che ho ricevuto | codice di autenticazione | codice di attivazione
            | codice che mi avete mandato | codice che mi avete inviato | codice monouso | token | codice a 6 cifre
            | codice a sei cifre | codice di sblocco | sms dice | nell sms | l sms | codice per accedere
            | codice di login | arrivato il codice | codice inviato | codice di autorizzazione | codice mandato
            | codice di recupero | doppio fattore | sms | codice | sms con | messaggio con | cod | mi e arrivato*
            | ho ricevuto* | mi avete mandato* | mi avete inviato* | sei cifre | 6 cifre | sei numeri
        """,
        "iban": "iban | mio iban | codice iban | coordinate bancarie",
        "national_id": """
            codice fiscale | mio codice fiscale | cod fiscale | cf | carta d identita | carta di identita
            | numero carta d identita | numero della carta d identita | documento | documento d identita
            | tessera sanitaria | numero di documento | numero documento | partita iva | c f
            | codice identificativo personale | permesso di soggiorno | spid | numero di identita
        """,
        "email": "",
        "phone": """
            telefono | mio telefono | numero di telefono | num di telefono | tel | cellulare | mio cellulare | cell
            | numero di cellulare | cel | chiamatemi | chiamatemi al | chiamami | chiamami al | mi chiami al
            | richiamatemi al | richiamatemi | mi chiamate al | contattatemi al | contattatemi | contattarmi al
            | mio numero | mio numero e | fisso | telefono fisso | recapito | recapito telefonico | numero fisso
            | raggiungibile al | mi trovate al | whatsapp al | mi trova al | chiamare al | scrivetemi al
            | chiamate al | chiamarmi al | richiamare al | numero di casa | mi potete chiamare | rintracciarmi
            | potete chiamarmi al | rispondo al | contatto | mi contatti al | sono al | chiamate il | mio num
        """,
        "birth_date": """
            data di nascita | nato il | nata il | nato | nata | nascita | sono nato il | sono nata il | compleanno
            | compio gli anni | data nascita | nato a | nata a | sono del | sono di
        """,
        "account_number": """
            numero di conto | numero del conto | n di conto | conto corrente | c c | cc n | mio conto
            | conto bancario | conto e | conto: | numero conto | codice cliente | numero cliente | n cliente
            | codice utente | numero utente | id cliente | numero di tessera | tessera numero | numero contratto
            | contratto | numero di contratto | codice contratto | conto numero | numero tessera | cod cliente
            | codice socio | pod | pdr | numero di cliente | libretto | libretto postale | tessera fedelta
            | cliente numero | conto | socio | socia | tessera | cliente | abbonamento
        """,
        "policy_number": """
            numero di polizza | polizza | numero polizza | n polizza | mia polizza | polizza assicurativa
            | polizza numero | contratto di assicurazione | polizza auto | numero assicurazione | polizza n
            | assicurazione numero
        """,
        "passport_number": """
            passaporto | numero di passaporto | numero passaporto | n passaporto | mio passaporto
            | passaporto numero | numero del passaporto | passaporto n
        """,
        "licence_number": """
            patente | numero di patente | patente di guida | numero patente | mia patente | patente numero
            | n patente | numero della patente | patente n
        """,
        "postal_address": """
            indirizzo | mio indirizzo | indirizzo di casa | indirizzo di consegna | abito in | abito a | abito
            | abitiamo in | vivo in | vivo a | residente in | residente a | residenza | domicilio | domiciliato
            | cap | spedire a | spedite a | spedire in | consegnare a | consegnare in | consegnate in | consegna in
            | mandate a | mandatelo a | mi sono trasferito in | casa mia e in | casa mia | sto in | nuovo indirizzo
            | spedizione a | mandare in | spedite in | inviate in | trasferita in | trasferito in | mandatelo in
            | recapitare | consegnarlo | portatelo in | ritirare in | siamo in | siamo a | tecnico in | stiamo in
        """,
    },
    harmless="""
        ordine | numero ordine | numero d ordine | numero di ordine | n ordine | mio ordine | ordine n | pacco
        | numero pacco | spedizione | numero spedizione | numero di spedizione | tracking | codice di tracciamento
        | tracciamento | volo | numero volo | numero di volo | prenotazione | numero prenotazione
        | codice prenotazione | codice di prenotazione | riferimento | rif | numero di riferimento | pratica
        | numero pratica | numero di pratica | ticket | caso | fattura | numero fattura | scontrino | ricevuta
        | reclamo | numero reclamo | segnalazione | errore | codice errore | codice di errore | versione | modello
        | articolo | prodotto | codice prodotto | che termina con | termina con | finisce con | che finisce con
        | che finisce per | terminante | ultime quattro | ultime 4 | ultime quattro cifre | ultime 4 cifre
        | ultime cifre | codice sconto | codice promo | buono | buono sconto | coupon | codice a barre | qr code
        | prezzo | pagato | rimborso | saldo | totale | importo | negozio | filiale | treno | autobus | porta | posto
        | camera | binario | frecciarossa | post | vostro numero | vostro telefono | servizio clienti | numero verde
        | assistenza | richiesta | numero richiesta | guasto | linea | taglia | lotto | addebitato | addebitati
        | tweet | lettera di vettura | ldv | codice spedizione | biglietto | numero biglietto | transazione | reso
        | numero reso | sinistro | carrozza | costa | costo | appuntamento | raccomandata | bolletta
        | quattro ultime cifre | prime quattro cifre | prime 6 cifre
    """,
    joints="""
        e e' era sono il lo la i gli le un una mio mia miei mie di del della dei al alla a per con che mi si n no nr
        num numero qui ora sempre nuovo nuova attuale vecchio vecchia da dal in ho ricevuto arrivato mandato inviato
        dice sms anche solo conto carta banca visa avete ha sarebbe quindi allora ciao salve grazie favore cliente
        intestatario uso usato app sito ancora quello quella ecco segnate segna scritto sotto cellulare telefono
        casa poi ed via corrente credito debito bancomat dietro retro verifica sicurezza tel cell fisso essere
        questo questa cosa wifi mail account servisse serve risulta codice nascita pin scrivo metto seguente ultimo
        ultima
    """,
    copulas="e e era sono sarebbe dice",
    possessives="mio mia nostro come la il",
    units="""
        giorni giorno ore ora minuti minuto settimane settimana mesi mese anni anno volte volta euro punti miglia km
        persone clienti chiamate mail messaggi tentativi articoli prodotti notti valigie secondi centesimi pezzi
        rate giga stelle passeggeri kg chili gradi metri
    """,
    ordinary="""
        non sbagliata sbagliato errata errato corretta corretto giusta giusto valida valido scaduta scaduto bloccata
        bloccato dimenticata dimenticato persa perso la il lo le i gli un una mia mio tua sua vostra che perche ma e
        o se gia sempre mai ancora anche troppo molto sicura debole forte nuova vecchia cambiata era sono ho ha hai
        abbiamo mi ti si ci vi di del della in nel nella con senza per da a al alla quando come dove ogni oggi ieri
        adesso ora qui ne neanche solo uguale stessa altra diversa impossibile facile difficile niente nulla tutto
        qualcosa nessuno funziona funzionava entra va accetta accettata riconosciuta riconosce provvisoria
        temporanea pubblica personale segreta hackerata rubata sconosciuta obbligatoria richiesta favore aiuto
        aiutatemi grazie reimpostare recuperare cambiare continua dice risulta piu serve viene vuole inesistente
        incompleta compromessa
    """,
    ordinary_endings="ato ata ando endo mente ibile abile uta uto",
    months="""
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu
        lug set ott dic
    """,
    digits="""
        zero uno due tre quattro cinque sei sette otto nove dieci=10 undici=11 dodici=12 tredici=13 quattordici=14
        quindici=15 sedici=16 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80
        novanta=90
    """,
    at_signs="chiocciola | chiocciolina | (chiocciola) | [chiocciola]",
    dots="punto",
    streets_before="""
        via viale v.le piazza p.zza corso vicolo largo strada contrada lungomare vico piazzale salita borgo
        lungotevere lungarno traversa piazzetta frazione localita galleria calle fondamenta rione vle pza
    """,
)
