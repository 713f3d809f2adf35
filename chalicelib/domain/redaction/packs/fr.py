"""French."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            numéro de carte | numéro de ma carte | numéro de la carte | n° de carte | num de carte | num carte
            | ma carte | carte bancaire | carte bleue | carte de crédit | cb | ma cb | carte | carte visa
            | numéro cb | carte de paiement | les 16 chiffres | 16 chiffres | coordonnées bancaires | carte est
        """,
        "security_code": """
            code de sécurité | code sécurité | cryptogramme | cryptogramme visuel | crypto | code cvv | code cvc
            | trois chiffres | 3 chiffres | trois chiffres au dos | 3 chiffres au dos | 3 chiffres derrière
            | les trois derniers chiffres au dos | chiffres au dos | code au dos | code derrière | numéro au dos
            | chiffres derrière | 3 derniers chiffres au dos | les 3 chiffres du dos | au dos
        """,
        "pin": """
            code pin | le pin | mon pin | code secret | code de carte | code de ma carte | code de la carte
            | code confidentiel | code carte | code cb | code à 4 chiffres | code a quatre chiffres
            | code du distributeur | code personnel | mon code secret
        """,
        "password": """
            mot de passe | mots de passe | mdp | mon mdp | motdepasse | mot de pass | mot passe
            | code d'accès internet | phrase de passe | mot secret | réponse secrète | question secrète
            | nom de jeune fille | nom de jeune fille de ma mère | mdp est | mot de passe: | password est | clé wifi
            | le pass est | identifiants: | mot de passse | mots de pass | mot d passe | réponse à la question
            | réponse de sécurité
        """,
        "one_time_code": """
            code de vérification | code de verif | code de validation | code à usage unique | code sms
            | code par sms | code reçu | code reçu par sms | code que j'ai reçu | code que vous m'avez envoyé
            | code envoyé | le code | mon code | code est | code: | un code | code temporaire
            | code d'authentification | code de connexion | code d'activation | mot de passe temporaire
            | code unique | code otp | code de confirmation reçu | double authentification | code à 6 chiffres
            | code a six chiffres | sms dit | le sms | code qui m'a été envoyé | code d'accès | code provisoire
            | code recu | code de sms | code que vous avez envoyé | code qu'on m'a envoyé | code du sms
            | reçu le code | code de récupération | voici le code
        """,
        "iban": "iban | rib | mon iban | numéro iban | mon rib | code iban",
        "national_id": """
            numéro de sécurité sociale | numéro de sécu | numéro sécu | sécurité sociale | num sécu | sécu
            | carte d'identité | numéro de carte d'identité | cni | numéro fiscal | carte vitale | nir | insee
            | numéro d'identité | pièce d'identité | numéro de ma carte d'identité | numéro d'identification
            | titre de séjour | registre national | numéro national | avs | numéro avs | n° sécu | identité
        """,
        "email": "",
        "phone": """
            téléphone | numéro de téléphone | mon téléphone | tél | tel | portable | mon portable
            | numéro de portable | mobile | mon numéro | mon num | appelez moi | appelez moi au | appeler au
            | rappelez moi | rappelez moi au | me rappeler au | me joindre au | joignable au | contactez moi au
            | me contacter au | m'appeler au | fixe | numéro de fixe | mon fixe | gsm | natel | joindre | num de tel
            | num de téléphone | appelle moi au | rappelle moi au | numéro perso | coordonnées | tel perso | sms au
            | appelez | rappelez | contactez | joignez moi au | je suis au | mon 06 | numéro: | whatsapp au
            | portable est
        """,
        "birth_date": """
            date de naissance | né le | née le | né | née | naissance | anniversaire | date naissance
            | mon anniversaire | ddn | nee | nee le | né en | je suis né | je suis née
        """,
        "account_number": """
            numéro de compte | n° de compte | num de compte | mon compte | compte bancaire | compte courant
            | compte est | compte: | numéro client | numéro de client | n° client | num client | référence client
            | identifiant client | numéro d'adhérent | identifiant | code client | numéro d'abonné
            | numéro de membre | numéro de contrat | contrat | numéro de fidélité | carte de fidélité
            | compte numéro | compte n | compte client | n° de contrat | numéro de mon compte | client numéro
            | numéro de sociétaire | livret | ligne client
        """,
        "policy_number": """
            numéro de police | police d'assurance | police | n° de police | contrat d'assurance | numéro d'assurance
            | numéro de mon assurance | police numéro | contrat assurance | numéro de contrat d'assurance
            | numéro de mutuelle | police n | num police
        """,
        "passport_number": "passeport | numéro de passeport | n° de passeport | mon passeport | passeport numéro | numéro de mon passeport | passeport n | num passeport",
        "licence_number": """
            permis de conduire | numéro de permis | permis | mon permis | n° de permis | numéro de mon permis
            | permis numéro | permis n | numéro du permis
        """,
        "postal_address": """
            adresse | mon adresse | adresse postale | adresse de livraison | j'habite | j'habite au | habite au
            | habite | domicile | domicilié au | code postal | cp | livrer au | livrez au | livrer à | envoyez au
            | envoyer au | envoyez le au | nouvelle adresse | je vis au | je réside au | demeurant | livraison au
            | chez moi au | déménagé au | nous habitons | j habite | mon domicile | livré au | livrés au
            | me livrer au | me livrer | l'envoyer au | passez au | venir au | habitons | réside | livrer | livrez
        """,
    },
    harmless="""
        commande | numéro de commande | n° de commande | num de commande | ma commande | commande n | colis
        | numéro de colis | numéro de suivi | suivi | n° de suivi | vol | numéro de vol | réservation
        | numéro de réservation | référence | réf | numéro de dossier | dossier | ticket | numéro de ticket
        | facture | numéro de facture | reçu | réclamation | numéro de réclamation | erreur | code erreur
        | code d'erreur | version | modèle | article | produit | référence produit | se terminant par
        | finissant par | qui finit par | se termine par | termine par | finit par | quatre derniers | 4 derniers
        | quatre derniers chiffres | 4 derniers chiffres | derniers chiffres | code promo | code de réduction
        | bon d'achat | code réduction | coupon | code barre | qr code | prix | payé | remboursement | solde | total
        | montant | magasin | agence | distributeur | train | bus | porte | siège | chambre | quai | tgv
        | publication | post | votre numéro | votre téléphone | votre ligne | service client | votre service client
        | demande | numéro de demande | incident | numéro d'incident | ligne | étape | taille | bordereau | lot
        | code avantage | code cadeau | carte cadeau | débité | prélevé | tweet | voiture | place | billet
        | numéro de billet | transaction | retour | numéro de retour | code de réservation | intervention | sinistre
        | numéro de sinistre | chapitre | au 3900
    """,
    joints="""
        est c'est c était sont le la les un une mon ma mes de du des d l au à a pour avec que qui j ai me m vous
        avez on en et il numéro n° n num no suivant voici voilà voici: ici toujours nouveau nouvelle actuel actuelle
        ancien ancienne reçu envoyé par sms carte compte bancaire visa aussi bien donc alors sur dit indique suis si
        besoin merci bonjour même moi etait sera serait client mobile portable tel fixe perso maison dessus derriere
        dos code app site banque ça ca ce y là la: bleue wifi adresse mail chiffres son sa celui pin soir jour matin
        urgent directement joindre svp appeler noter notez avec: naissance identite
    """,
    copulas="est sont était c",
    possessives="mon ma mes comme notre",
    units="""
        jours jour heures heure h minutes minute min semaines semaine mois ans an années fois euros euro points km
        personnes clients appels mails messages essais tentatives articles nuits secondes centimes kilos kg mètres
        étoiles gigas go passagers bagages degrés colis
    """,
    ordinary="""
        pas ne n incorrect incorrecte correct correcte valide invalide faux fausse mauvais mauvaise bon bonne erroné
        erronée oublié oubliée perdu perdue bloqué bloquée expiré expirée périmé refusé refusée le la les un une mon
        ma votre vos que qui quoi parce car mais et ou si déjà toujours jamais encore plus trop très nouveau
        nouvelle ancien ancienne changé changée est était c ça ce cela il elle on je tu vous nous de du des en dans
        avec sans par pour à au aux quand comme où chaque hier aujourd maintenant ici ni aussi non oui fort faible
        long court même autre différent impossible facile difficile rien tout aucun marche marchait fonctionne passe
        accepte veut peut perso temporaire public secret piraté volé compromis inconnu requis obligatoire merci svp
        aide aidez réinitialiser réinitialisé changer modifier soi disant apparemment sécurisé demandé affiché
        inutile nul compliqué simple reconnu visible
    """,
    ordinary_endings="ement able ible é ée és ées ant",
    months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept",
    digits="zéro un deux trois quatre cinq six sept huit neuf",
    at_signs="arobase | arrobase | arobas | (arobase) | [arobase] | chez",
    dots="point",
    streets_before="rue avenue av boulevard bd bld place allée allées impasse chemin route quai cours square passage faubourg esplanade résidence",
)
