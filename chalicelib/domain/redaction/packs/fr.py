"""French."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            numero de carte | numero de ma carte | numero de la carte | no de carte | n de carte | num de carte
            | num carte | ma carte | carte bancaire | carte bleue | carte de credit | cb | ma cb | carte
            | carte visa | numero cb | carte de paiement | les 16 chiffres | 16 chiffres | coordonnees bancaires
            | carte est
        """,
        "security_code": """
            code de securite | code securite | cryptogramme | cryptogramme visuel | crypto | code cvv | code cvc
            | trois chiffres | 3 chiffres | trois chiffres au dos | 3 chiffres au dos | 3 chiffres derriere
            | les trois derniers chiffres au dos | chiffres au dos | code au dos | code derriere | numero au dos
            | chiffres derriere | 3 derniers chiffres au dos | les 3 chiffres du dos | au dos | signature
            | la signature | petit numero | derriere c est | derriere il y a | au dos c est | au dos il y a
            | derriere la carte | dos de la carte
        """,
        "pin": """
            code pin | le pin | mon pin | code secret | code de carte | code de ma carte | code de la carte
            | code confidentiel | code carte | code cb | code a 4 chiffres | code a quatre chiffres
            | code du distributeur | code personnel | mon code secret | quatre chiffres | 4 chiffres
        """,
        "password": """
            mot de passe | mots de passe | mdp | mon mdp | motdepasse | mot de pass | mot passe
            | code d acces internet | phrase de passe | mot secret | reponse secrete | question secrete
            | nom de jeune fille | nom de jeune fille de ma mere | mdp est | mot de passe: | password est | cle wifi
            | le pass est | identifiants: | mot de passse | mots de pass | mot d passe | reponse a la question
            | reponse de securite
        """,
        "one_time_code": """
            code de verification | code de verif | code de validation | code a usage unique | code sms | code par sms
            | code recu | code recu par sms | code que j ai recu | code que vous m avez envoye | code envoye
            | le code | mon code | code est | code: | un code | code temporaire | code d authentification
            | code de connexion | code d activation | code unique | code otp | code de confirmation recu
            | double authentification | code a 6 chiffres | code a six chiffres | sms dit | le sms
            | code qui m a ete envoye | code d acces | code provisoire | code de sms | code que vous avez envoye
            | code qu on m a envoye | code du sms | recu le code | code de recuperation | voici le code | sms | code
            | sms avec | message avec | texto | texto avec | texto qui dit | j ai recu* | recu* | m avez envoye*
            | six chiffres | 6 chiffres
        """,
        "iban": "iban | rib | mon iban | numero iban | mon rib | code iban",
        "national_id": """
            numero de securite sociale | numero de secu | numero secu | securite sociale | num secu | secu
            | carte d identite | numero de carte d identite | cni | numero fiscal | carte vitale | nir | insee
            | numero d identite | piece d identite | numero de ma carte d identite | numero d identification
            | titre de sejour | registre national | numero national | avs | numero avs | no secu | n secu | identite
        """,
        "email": "",
        "phone": """
            telephone | numero de telephone | mon telephone | tel | portable | mon portable | numero de portable
            | mobile | mon numero | mon num | appelez moi | appelez moi au | appeler au | rappelez moi
            | rappelez moi au | me rappeler au | me joindre au | joignable au | contactez moi au | me contacter au
            | m appeler au | fixe | numero de fixe | mon fixe | gsm | natel | joindre | num de tel
            | num de telephone | appelle moi au | rappelle moi au | numero perso | coordonnees | tel perso | sms au
            | appelez | rappelez | contactez | joignez moi au | je suis au | mon 06 | numero: | whatsapp au
            | portable est
        """,
        "birth_date": """
            date de naissance | ne le | nee le | ne | nee | naissance | anniversaire | date naissance
            | mon anniversaire | ddn | ne en | je suis ne | je suis nee | date naiss | naiss | je suis du
        """,
        "account_number": """
            numero de compte | no de compte | n de compte | num de compte | mon compte | compte bancaire
            | compte courant | compte est | compte: | numero client | numero de client | no client | n client
            | num client | reference client | identifiant client | numero d adherent | identifiant | code client
            | numero d abonne | numero de membre | numero de contrat | contrat | numero de fidelite
            | carte de fidelite | compte numero | compte n | compte client | no de contrat | n de contrat
            | numero de mon compte | client numero | numero de societaire | livret | ligne client | compte
            | adherent | adherente | abonne | abonnee | membre | client
        """,
        "policy_number": """
            numero de police | police d assurance | police | no de police | n de police | contrat d assurance
            | numero d assurance | numero de mon assurance | police numero | contrat assurance
            | numero de contrat d assurance | numero de mutuelle | police n | num police
        """,
        "passport_number": """
            passeport | numero de passeport | no de passeport | n de passeport | mon passeport | passeport numero
            | numero de mon passeport | passeport n | num passeport
        """,
        "licence_number": """
            permis de conduire | numero de permis | permis | mon permis | no de permis | n de permis
            | numero de mon permis | permis numero | permis n | numero du permis
        """,
        "postal_address": """
            adresse | mon adresse | adresse postale | adresse de livraison | j habite | j habite au | habite au
            | habite | domicile | domicilie au | code postal | cp | livrer au | livrez au | livrer a | envoyez au
            | envoyer au | envoyez le au | nouvelle adresse | je vis au | je reside au | demeurant | livraison au
            | chez moi au | demenage au | nous habitons | mon domicile | livre au | livres au | me livrer au
            | me livrer | l envoyer au | passez au | venir au | habitons | reside | livrer | livrez | on est au
            | nous sommes au | technicien au | je suis au | nous sommes a
        """,
    },
    harmless="""
        commande | numero de commande | no de commande | n de commande | num de commande | ma commande | commande n
        | colis | numero de colis | numero de suivi | suivi | no de suivi | n de suivi | vol | numero de vol
        | reservation | numero de reservation | reference | ref | numero de dossier | dossier | ticket
        | numero de ticket | facture | numero de facture | recu | reclamation | numero de reclamation | erreur
        | code erreur | code d erreur | version | modele | article | produit | reference produit | se terminant par
        | finissant par | qui finit par | se termine par | termine par | finit par | quatre derniers | 4 derniers
        | quatre derniers chiffres | 4 derniers chiffres | derniers chiffres | code promo | code de reduction
        | bon d achat | code reduction | coupon | code barre | qr code | prix | paye | remboursement | solde | total
        | montant | magasin | agence | train | bus | porte | siege | chambre | quai | tgv | publication | post
        | votre numero | votre telephone | votre ligne | service client | votre service client | demande
        | numero de demande | incident | numero d incident | ligne | etape | taille | bordereau | lot | code avantage
        | code cadeau | carte cadeau | debite | preleve | tweet | voiture | place | billet | numero de billet
        | transaction | retour | numero de retour | code de reservation | intervention | sinistre
        | numero de sinistre | chapitre | au 3900 | premiers chiffres
    """,
    joints="""
        est c'est c etait sont le la les un une mon ma mes de du des d l au a pour avec que qui j ai me m vous avez
        on en et il numero no n num suivant voici voila voici: ici toujours nouveau nouvelle actuel actuelle ancien
        ancienne recu envoye par sms carte compte bancaire visa aussi bien donc alors sur dit indique suis si besoin
        merci bonjour meme moi sera serait client mobile portable tel fixe perso maison dessus derriere dos code app
        site banque ca ce y la: bleue wifi adresse mail chiffres son sa celui pin soir jour matin urgent directement
        joindre svp appeler noter notez avec: naissance identite
    """,
    copulas="est sont etait c dit indique",
    possessives="mon ma mes comme notre",
    units="""
        jours jour heures heure h minutes minute min semaines semaine mois ans an annees fois euros euro points km
        personnes clients appels mails messages essais tentatives articles nuits secondes centimes kilos kg metres
        etoiles gigas go passagers bagages degres colis
    """,
    ordinary="""
        pas ne n incorrect incorrecte correct correcte valide invalide faux fausse mauvais mauvaise bon bonne errone
        erronee oublie oubliee perdu perdue bloque bloquee expire expiree perime refuse refusee le la les un une mon
        ma votre vos que qui quoi parce car mais et ou si deja toujours jamais encore plus trop tres nouveau
        nouvelle ancien ancienne change changee est etait c ca ce cela il elle on je tu vous nous de du des en dans
        avec sans par pour a au aux quand comme chaque hier aujourd maintenant ici ni aussi non oui fort faible long
        court meme autre different impossible facile difficile rien tout aucun marche marchait fonctionne passe
        accepte veut peut perso temporaire public secret pirate vole compromis inconnu requis obligatoire merci svp
        aide aidez reinitialiser reinitialise changer modifier soi disant apparemment securise demande affiche
        inutile nul complique simple reconnu visible
    """,
    ordinary_endings="ement able ible ant",
    months="""
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept
    """,
    digits="""
        zero un deux trois quatre cinq six sept huit neuf dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15
        seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90
        cent=00
    """,
    at_signs="arobase | arrobase | arobas | (arobase) | [arobase] | chez",
    dots="point",
    streets_before="""
        rue avenue av boulevard bd bld place allee allees impasse chemin route quai cours square passage faubourg
        esplanade residence sentier lotissement villa cite hameau resid chaussee ruelle lieu dit
    """,
)
