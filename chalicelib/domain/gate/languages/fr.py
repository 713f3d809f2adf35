"""French: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

_END = r"(?:[- ]?(?:nous|moi|lui))?(?:[- ]?(?:le|la|les))?(?:[- ]?(?:nous|moi))?"
_ER = rf"(?:e|ez|er|es|ant){_END}"

FRENCH = Grammar(
    code="fr",
    things={
        "account": patterns(
            r"""
            numero (?:au|en) (?:milieu|centre)
            (?:numeros?|num\.?|n\.?|no\.?|nos?|identifiant|code|references?) (?:complet )?(?:de |du |
                d')?(?:(?:votre|ton|ta|la|le) )?(?:compte|carte|client|
                clients?|adherents?|membre|abonne|contrat|police|utilisateur|securite sociale|secu|assure|fidelite|
                    rib|iban|allocataire|siret)(?: bancaire| bleue| client| de credit)?
            (?:coordonnees|donnees|infos?|informations?|details) (?:bancaires?|de paiement|de (?:votre |ta |la |
                votre )?(?:carte|compte))
            compte (?:bancaire|courant)  rib  iban  swift  bic  nir  numero de secu
            (?:quatre|4|trois|3|six|6|deux|2|cinq|5|huit|8) (?:derniers?|premiers?|dernieres?|
                premieres?)(?: (?:chiffres?|numeros?|lettres?|caracteres?))?
            (?:derniers|premiers) (?:chiffres|numeros)  (?:\d{1,2}|trois|quatre|six|huit|douze|seize) chiffres
            (?:numero|numeros|chiffres) (?:long|complet|(?:qui (?:figurent?|se trouvent?|est|sont|
                apparaissent?) |inscrits? |imprimes? |grave )?(?:sur|au|de|devant) (?:le |la |votre |ta )?(?:devant |
                recto |face |avant )?(?:de )?(?:votre |ta |la )?carte)
            date (?:d'expiration|de validite|de fin de validite)  (?:nom du )?titulaire(?: du compte| de la carte)?
            nom (?:d'utilisateur|(?:qui figure|inscrit|figurant|indique) sur (?:la|votre|ta) carte|sur la carte)
            (?:votre|ton|tes|vos) (?:identifiants?|login|pseudo de connexion)
            identifiants?(?: de connexion| client| bancaires?)?
            """
        ),
        "security": patterns(
            r"""
            (?:code |numero )?pin  cvv2?  cvc2?  cv2  csc  cryptogramme(?: visuel)?
            code (?:secret|confidentiel|de securite|personnel|de (?:votre |ta |la )?carte)
            (?:chiffres|numero|numeros|code|cryptogramme) (?:au|du|qui (?:figurent?|se trouvent?|est|sont) (?:au|
                derriere)|derriere|a l'arriere) ?(?:dos|verso|arriere|votre carte|la carte)?(?: de (?:votre |ta |
                la )?carte)?
            """
        ),
        "password": patterns(
            r"""
            mots? ?de ?passe  mdp  password  passe ?word  phrase secrete  mot (?:secret|de securite|cle)
            pass(?= ?(?:$|[?.!,]))
            (?:donnees|codes?|informations?|infos) (?:de connexion|d'acces|d'identification|d'authentification)
            """
        ),
        "code": patterns(
            r"""
            (?:recevrez|recevoir|recevez|recois|recevras|recu|envoye|envoyer|envoyons|envoie|arrive|
                arriver)(?: (?:vous|t'|de|d'|a l'instant|tout juste|bientot))* un (?:\w+ )?code
            code (?:a usage unique|unique|de verification|de confirmation|d'authentification|d'autorisation|
                d'activation|d'acces|sms|temporaire|de validation|a (?:six|6|quatre|4) chiffres|recu|
                otp)(?: par (?:sms|mail|e-?mail))?
            (?:le |ce |votre |ton |un )?(?:code|numero|chiffres) (?:que|qui|qu')(?: ?(?:nous|vous|t'|on|je|avons|
                avez|as|a|venez|vient|venons|viens|etes|vous a|ete|de|d'|recevoir|recu|recus|envoye|envoyes|envoyer|
                arrive|arriver|adresse|affiche|s'affiche|apparait)){1,6}(?: (?:par sms|par message|sur (?:votre|
                ton) \w+))?
            (?:le|ce|votre|ton|un) code(?! (?:(?:de |d')?(?:reduction|erreur|reservation|commande|suivi|barres|
                produit|retrait|promotion|conduite|reference|colis)|-?barres|barre|postal|promo|promotionnel|qr|
                avantage))
            code (?:par sms|du sms|du message|recu|envoye)  otp  jeton
            """
        ),
        "birth": patterns(
            r"""
            (?:date|jour|annee|mois|lieu|ville|pays|departement)(?: et (?:lieu|heure|date))? de (?:votre |
                ta )?naissance
            (?:votre|ton) (?:anniversaire|age)  ne\(?e?\)? le  ddn
            """
        ),
        "answers": patterns(
            r"""
            nom de (?:jeune fille|naissance|famille)(?: de (?:votre|ta) (?:mere|maman))?
            (?:nom|prenom) de (?:votre|ta|ton) (?:mere|maman|pere|premier\w*|animal|grand-mere)(?: \w+)?
            (?:question|questions|reponse|reponses) (?:a (?:votre |ta |la )?question )?(?:de securite|secretes?|
                de recuperation)
            reponse a (?:votre|ta) question
            (?:votre|ton|ta) (?:premier animal|premiere ecole|premiere voiture|animal de compagnie)
            """
        ),
        "address": patterns(
            r"""
            lieu d'habitation  lieu de (?:vie|residence)
            (?:(?:votre|ton|ta|l'|une|nouvelle|d') ?)?adresse(?: (?:complete|actuelle|postale|exacte|du domicile|
                de (?:livraison|facturation|votre domicile)|personnelle))?(?! (?:ip|web|du (?:magasin|site)|
                de (?:la boutique|notre|l'agence)|e-?mail|mail|electronique|email|de messagerie|est :))
            code ?postal  cp  domicile  lieu de residence  (?:votre|ta) (?:rue|ville)  nom de (?:votre|ta) rue
            numero de rue  ou (?:habitez|habites|vivez|vis|residez)(?:-(?:vous|tu))?
            """
        ),
        "contact": patterns(
            r"""
            (?:(?:numero|num\.?|n\.?|no\.?) (?:de )?)(?:(?:votre|ton) )?(?:telephone|tel|portable|mobile|fixe|
                whatsapp|contact|gsm)
            (?:votre|ton|un|le) (?:\w+ )?(?:telephone|tel|portable|mobile|gsm|whatsapp|06)(?= ?(?:$|[?.!,;:)]|et|
                ou|pour|afin|svp|stp|s'il|ici|en|par|associe|enregistre|de contact|fixe|portable|actuel))
            telephone (?:de contact|portable|fixe|associe|ou vous joindre)
            (?:votre|ton|un) (?:\w+ )?numero(?! (?:de (?:commande|reservation|dossier|suivi|vol|ticket|reference|
                colis|facture|billet|serie|train)|vert))
            numero (?:auquel|ou|sur lequel|pour) (?:nous |vous |on |te |pouvons|peut|joindre|rappeler|appeler)\w*
            (?:votre|ton|une?|l'|le|d'|adresse) ?(?:\w+ )?(?:e-?mail|mail|courriel|
                mel)(?! (?:que nous (?:vous )?avons|de confirmation|de bienvenue|envoye))
            adresse (?:e-?mail|mail|electronique|courriel|de messagerie)
            (?:e-?mail|mail|courriel) (?:de contact|associe|enregistre|du compte|avec lequel|rattache)
            (?:vos|tes|les) coordonnees(?: completes| telephoniques| postales)?
            coordonnees(?= ?(?:$|[?.!,;:)]|completes|telephoniques|personnelles|postales|svp|stp|par|en))
            moyen de (?:vous|te) (?:joindre|contacter)
            """
        ),
        "papers": patterns(
            r"""
            (?:acte|certificat|extrait) de (?:mariage|naissance|deces)
            (?:numero de |copie de |photo de )?(?:votre |ton |ta |le |la |un |une )?(?:carte d'identite|cni|
                passeport|permis(?: de conduire)?|titre de sejour|carte vitale|carte de sejour|livret de famille)
            (?:pieces?|papiers?|documents?|justificatifs?|preuve|attestation) (?:de |d')?(?:identite|domicile|
                residence|revenus|officiels?)
            (?:votre|ta|une|vos|tes) (?:piece|pieces|papiers)(?: d'identite)?
            facture (?:d'electricite|d'eau|de gaz|edf|de telephone)  selfie  fiches? de paie  bulletins? de salaire
            avis d'imposition  quittance de loyer
            (?:photo|photographie|image|copie|scan|capture|
                numerisation)s? (?:d'ecran )?(?:\w+ )?(?:recto[- ]verso )?(?:de|du|d'|des) ?(?:(?:votre|ta|ton|vos|
                deux|cotes|recto|verso|la|le|l'|et) ){0,6}(?:carte|piece|passeport|permis|releve|compte|visage|
                identite|cni|facture d'\w+|bulletin|rib|espace bancaire)
            recto[- ]verso de (?:votre|ta) (?:carte|piece)  les deux cotes de (?:votre|ta) carte
            """
        ),
        "statement": patterns(
            r"""
            releves?(?: bancaires?| de (?:votre |ton )?compte| d'identite bancaire)
            (?:votre|ton|un|le|dernier|vos) (?:dernier |derniers )?releves?(?! de compteur)
            """
        ),
        "details": patterns(
            r"""
            (?:(?:vos|tes|quelques|certaines|toutes) )?(?:donnees|informations|infos|
                renseignements) (?:personnel(?:le)?s|completes|privees|d'identification|confidentielles|
                vous concernant)
            (?:vos|tes) (?:donnees|informations|infos|renseignements|details)(?! de (?:commande|reservation|vol|
                livraison))
            (?:votre|ton|le|vos|tes) (?:nom complet|noms? et prenoms?|noms?,? prenoms?|nom de famille|
                prenoms? et noms?)
            nom complet  noms? et prenoms?  nom de famille  etat civil  (?:nom|noms?) et (?:adresse|telephone|numero)
            """
        ),
    },
    listed={
        "account": patterns(r"compte  carte  login"),
        "address": patterns(r"rue  ville"),
        "contact": patterns(r"e-?mail  mail  telephone  tel  portable  mobile  numero  courriel"),
        "details": patterns(r"noms?  prenoms?"),
        "birth": patterns(r"age"),
        "code": patterns(r"codes?"),
    },
    harmless=patterns(
        r"""
        code de (?:votre|ton|ta|la|le|ce) (?:bon|coupon|cheque cadeau|carte cadeau)
        code (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:numero|num\.?|n\.?|no\.?|code|reference|donnees|id|date|details|infos|informations)s? (?:de |du |d'|
            des |de la |de l')?(?:(?:votre|ton|ta|la|le) )?(?:commande|reservation|suivi|vol|dossier|incident|
            reference|ticket|facture(?! d'(?:electricite|eau))|serie|billet|colis|envoi|modele|achat|magasin|place|
            siege|train|produit|erreur|reduction|promotion|coupon|barres?|reclamation|retour|livraison|voyage|
            retrait|expedition|article|lot|panier)
        code[- ]?(?:barres?|promo|promotionnel|qr|avantage|de conduite|reduction)  numero vert
        (?:notre|nos) (?:\w+ )?(?:adresse|e-?mail|mail|telephone|numero|donnees|coordonnees|code postal|
            courriel)(?: (?:e-?mail|mail|de contact))?
        (?:adresse|code postal|telephone|numero) (?:du|de la|de l'|de) ?(?:notre |quel |ce |cette )?(?:magasin|
            boutique|agence|bureau|siege|site|page|restaurant)
        (?:appel|telephon|ecriv|contact|joign|rappel)\w+(?:-nous)? (?:au|a notre|par|sur notre|
            a ce) (?:notre )?(?:telephone|numero|e-?mail|mail|standard)
        (?:plus|davantage|quelques|autres|un peu plus) (?:de |d')(?:details|precisions|informations|infos|
            renseignements)(?! (?:personnel|sur vous|bancaire))
        quelques (?:details|precisions)(?: sur)?
        (?:photo|photographie|image|capture)s? (?:d'ecran )?(?:du|de la|de l'|des|de|d') ?(?:(?:votre|l'|la|
            le) ?)?(?:dommage|degats|produit|etiquette|erreur|message|boite|emballage|ecran|ticket|colis|article|
            compteur|carton)
        carte (?:cadeau|d'embarquement|sim|postale)
        (?:bon|joyeux|fete d'|cadeau d'|gateau d'|pour l'|son) ?anniversaire  a l'adresse de
        (?:dites-nous|dis-nous|racontez-nous|raconte-nous|expliquez-nous|explique-nous|nous dire|nous raconter|
            nous expliquer|nous preciser|precisez-nous) (?:ce qui|ce que|comment|quand|ou (?:cela|c'est|vous avez|
            ca)|si|pourquoi|plus|quel(?:le)? (?:magasin|boutique|produit|jour)|dans quel(?:le)? (?:magasin|boutique)|
            qu'est-ce)
        """
    ),
    verbs=patterns(
        rf"""
        l'(?:ecrire|envoyer|indiquer|donner|noter|ajouter|taper)
        contenir  contienne(?:nt)?  comporte(?:r|nt)?  inclure  figurer
        (?:pouvez|peux) (?:me |nous )?(?:le|la|les) (?:donner|dire|envoyer|transmettre|communiquer|ecrire|passer)
        transfer\w{{1,3}}  (?:re)?transmettre  ajoute[rz]?(?:-en)?
        li(?:sez|s)-(?:le|la|les)(?:-moi|-nous)?  di(?:tes|s)-(?:le|la|les)-(?:moi|nous)
        (?:nous|me|m') ?(?:rappelez|rappelles|envoies|indiques|confirmes|communiques|transmets|precises|
            laisses|passes|fournis|fournissez|partages|notes|notez|dites|ecrivez|ecris|dictez)
        (?:r?envo(?:y|i)|transmett?|communiqu|indiqu|partag|confirm|verifi|saisi[rs]?|saisiss|tap|entr|not|ajout|
            joign|rejoign|charg|telecharg|televers|laiss|montr|photographi|scann|numeris|remett|complet|precis|
            rappel|list|cit|mentionn|post|publi|present|donn|pass|adress|valid|fil|redonn|deposit|depos|renseign|
            divulgu|fax|dict|epel|contien|contenir|remont|recopi|copi|coll|inscri[rv]|marqu|soumett){_ER}
        saisir  inscri(?:re|vez|s)(?:[- ](?:le|la|les))?  transmets  remets  transmettre  joindre  joins
        fourn(?:ir|issez|is|issant)(?:[- ](?:nous|moi))?  ecri(?:s|re|vez|vant)(?:[- ](?:nous|moi|le|la|les)){{0,2}}
        repon(?:dre|dez|ds|dant)(?:[- ](?:nous|moi))?  (?:dis|dites|dire|disant)(?:[- ](?:nous|moi|le|la|les)){{0,2}}
        inclu(?:re|ez|s|ant)  met(?:tre|tez|s)(?:[- ](?:nous|moi|le|la|les)){{0,2}}
        permettez-(?:nous|moi) (?:d'avoir|de connaitre)  rempli(?:r|ssez|s)  li(?:re|sez|s)[- ](?:nous|moi)
        (?:faites|fais|faire)[- ](?:nous|moi)[- ](?:parvenir|suivre|savoir|passer)
        (?:nous|me) faire (?:parvenir|suivre|savoir|passer)  faites parvenir  faire parvenir  prenez (?:une )?photo
        prendre en photo  prends (?:une )?photo  photo de
        (?:nous|me|m'|moi) ?(?:les |le |la |l')?(?:donne[rsz]?|donnez|donneriez|envoie[sz]?|envoyer|envoyez|
            communiquer|communiquez|indiquer|indiquez|transmettre|transmettez|dire|dites|dis|confirmer|confirmez|
            passer|passez|laisser|laissez|fournir|fournissez|partager|partagez|preciser|precisez|rappeler|rappelez|
            ecrire|redonner|filer|montrer|lire)
        envoi(?:e|es)(?:[- ](?:nous|moi|le|la|les)){{0,2}}  contienne  contient
        """
    ),
    frames=patterns(
        r"""
        (?:formulaire|page|fiche) a une? (?:case|champ|espace|ligne) pour
        (?:aiderait|aide|faciliterait|servirait)(?: beaucoup)?(?: d'avoir| de connaitre| si vous \w+)
        avec(?= (?:votre|ton|ta) [^.;:!?]{3,45} (?:je|nous|on) (?:sau|ver|trouv|arriv|fer)\w+)
        si (?:vous|tu) (?:me |nous |m')?(?:tapez|ecrivez|saisissez|entrez|indiquez|mettez|notez|laissez|tapes|
            ecris|mets|donnez|donnes|envoyez)
        ce qu'il [^.,;:!?]{2,24},? c'est
        (?:commencons|debutons|partons)(?: par| avec)?  appreci(?:erions|erais|ons|e)  gentillesse de
        (?:ce qu'il|ce qui|tout ce qu'il)(?: me| nous)? (?:faut|manque)(?: de votre part)?
        sans(?= [^.;:!?]{3,60} (?:nous|on|je) (?:ne|n')[^.;:!?]{0,20}(?:pas|rien))
        (?:vous|tu) (?:nous |me |m')(?:l'|le |la |les )?(?!avez|aviez|aurez|etes|serez|as )\w{3,14}(?:ez|es)(?= )
        (?:si vous|si tu) (?:voulez|vouliez|aviez|peux|veux) (?:bien|la gentillesse)(?: de| d')?
        (?:invitons|prions|demandons|saurions gre|remercions|serions reconnaissants)(?: \w+){0,3} (?:de|d')
        (?:devons|dois|doit|faut)(?: \w+)? (?:voir|verifier|confirmer|savoir|connaitre|vous demander|
            te demander|controler)
        il nous (?:le |la |les )?faut
        (?:nous|on|je|j'|il|elle|notre equipe|l'equipe|ils) ?(?:nous |me |m'|n'|ne )?(?:avons|aurons|aurions|a|
            ai|aura|aurait|aurai|aurais|auront)(?: juste| seulement| encore| egalement| aussi)? (?:besoin|
            simplement besoin)(?: de| d'| du| que \w+)?(?: (?:connaitre|savoir|avoir|verifier|confirmer))?
        besoin (?:de|du|d')
        il (?:nous |me |te |vous )?(?:faut|faudrait|faudra|manque|manquerait|
            reste)(?: juste| encore| seulement| plus que| aussi)?
        (?:nous|me) manque(?:nt)?  manque(?:nt)?(?: juste| encore| plus que)?  ne manque(?:nt)? (?:plus )?que
        il ne (?:nous |me )?(?:manque|reste|faut) (?:plus )?que  n'attendons (?:plus )?que
        (?:nous|on|je) (?:(?:vous|te) )?(?:demand|requ[ie]|exige|souhait|voul|veu|voudr|aimer|doi|dev|desir|
            attend|cherch|sollicit|pri)\w*(?: (?:connaitre|savoir|avoir|verifier|confirmer|obtenir|vous demander|
            te demander|de|de bien vouloir))?
        (?:puis-je|pouvons-nous|pourrions-nous|pourrais-je|peut-on|pourrait-on|est-ce que (?:je|nous|on) (?:peux|
            pouvons|peut|pourrais|pourrait))(?: (?:avoir|connaitre|savoir|vous demander|te demander|demander|prendre|
            noter|confirmer|verifier|obtenir))?
        (?:quel(?:le)?s?|c'est quoi|qu'est-ce que)(?: est| sont| etait| serait| seraient)?
        (?:avez|auriez|as|aurais|connaissez|connais|vous souvenez|vous rappelez|te souviens|te rappelles|
            vous avez|tu as)(?:[- ](?:vous|tu))?(?: (?:toujours|encore|sous la main|bien|de|du))?(?= (?:votre|ton|ta|
            un|une|le|la|l'|vos|tes|sous))
        (?:dans l')?attente (?:de|du|d')(?: recevoir| l'| la| le)?
        (?:attendons|attends|attend) (?:toujours |encore |plus que )?
        (?:des que|une fois que|quand|lorsque|si|tant que|apres que|avant que|aussitot que) (?:nous |on |j'|
            je )?(?:n'|ne )?(?:avons|aurons|avions|aurai|recevons|recevrons|connaissons|savons|avait|aura|ai|
            vous (?:nous |m')?(?:donnez|envoyez|communiquez|transmettez|indiquez|dites|confirmez|pouviez|
            pouvez|donniez|envoyiez|aviez)|tu (?:nous |m')?(?:donnes|envoies|dis|as|auras|peux|pouvais))
        (?:ne )?(?:pouvons|peux|peut|pourrons|pourra|sommes|pourrai) (?:rien |malheureusement )?(?:pas |
            rien )?[^,.;:!?]{0,50} (?:sans|tant que|a moins que)(?: avoir| connaitre| \w+)?
        (?:impossible|difficile|complique)[^,.;:!?]{0,30} sans
        (?:avec|grace a|a l'aide de)(?= (?:votre|ton|ta|un|une|le|la|les|vos) [^.;:!?]{3,45} (?:nous|on|
            je) (?:pourr|pouv|peu|trouv|retrouv|ir)\w*)
        (?:ce qu'il nous faut|ce dont nous avons besoin|tout ce qu'il (?:nous )?(?:faut|manque)|
            la seule chose (?:qui manque|qu'il nous faut)|ce qui (?:nous )?manque)(?: c'est| est|:)?
        (?:suffit|suffirait|suffisent|suffiront|il suffit)(?: de| d')?
        (?:juste|seulement|uniquement|simplement)(?= (?:votre|ton|ta|le|la|les|vos|un|une) )
        (?:merci|priere|veuillez|vous voudrez bien|ayez l'amabilite|auriez-vous l'amabilite|
            auriez-vous la gentillesse|soyez gentil)(?: de| d')?(?: (?:nous |me |m')?(?:bien vouloir )?(?:\w+(?:er|
            ir|re)))?(?= (?:votre|ton|ta|le|la|l'|les|vos|tes|un|une|numero|nom|date|code|l)\b)
        (?:s'il vous plait|s'il te plait|svp|stp)(?= (?:votre|ton|ta|le|la|vos|tes|numero|nom|date|code|mot|
            adresse|un|une))
        (?:on|il) vous (?:demandera|sera demande)
        (?:vous sera|sera|est|sont|seront) (?:demande|requis|necessaire|exige)(?:e|s|es)?(?: de \w+)?
        pour (?:verifier|confirmer|valider|controler)(?= (?:votre|ton|ta) (?:date|adresse|telephone|e-?mail|code|
            numero|compte|mail))
        (?:ayez|gardez|aie|avoir|preparez|munissez-vous de|munissez vous de) (?:sous la main|a portee de main|
            pret)(?= )
        (?:nous|je) (?:n'|ne )(?:avons|ai|disposons|trouvons|voyons) (?:pas encore|toujours pas|
            pas)(?: recu| eu)?(?= (?:votre|de|d'|vos|ton))
        (?:vous|tu) (?:ne |n')(?:nous |m')?(?:avez|as) pas (?:encore )?(?:donne|envoye|indique|communique|
            transmis|precise|mis|inclus|joint)
        (?:vous avez|tu as) oublie (?:de|d') (?:nous |me )?\w+
        (?:ca|cela) (?:vous|te) (?:derange|derangerait|ennuie|embete)(?:rait)?(?: de| d')?
        (?:y a-t-il|existe-t-il|il y a) un(?:e)?(?= (?:numero|telephone|e-?mail|adresse|mail))
        (?:ce serait|serait|il serait) (?:utile|bien|bon|super|ideal|mieux) (?:d'avoir|de connaitre|de savoir|
            que vous \w+)
        confiez-(?:nous|moi)  confie-(?:nous|moi)
        (?:demander|demanderai|demanderons|demande) (?:a |de )?(?=votre|ton|vos)
        (?:etes-vous|seriez-vous|es-tu|vous est-il possible) (?:en mesure |d'accord )?(?:de |pour )(?:nous |me )?\w+
        """
    ),
    lacks=patterns(
        r"""
        sans(?= (?:votre|ton|ta|vos|tes|le|la|les|l'|un|une|ce|cette|ces) ?[^.;:!?]{3,60} (?:impossible|difficile|
            complique|bloques?|rien|aucun|pas possible|coinces?))
        (?:ne |n')(?:peut|peuvent|pouvons|peux|pourra|pourrons)[^.;:!?]{0,50} (?:tant qu(?:e |')(?:il|elle|ils|
            on|nous|je)? ?(?:n'|ne )\w+(?: pas)?|avant|sans|que si|que lorsqu'?|qu'avec)
        sans(?= [^.;:!?]{3,60} (?:ne |n')[^.;:!?]{0,20}(?:pas|rien))
        """
    ),
    behind=patterns(
        r"""
        (?:serait|etait|c'est quoi|c'est|est)(?= ?(?:$|\?))
        [^\W\d]{3,14}(?:rait|raient)(?: (?:beaucoup|bien|tout|le|la|les)\b)?
        s'il vous plait  s'il te plait  svp  stp  merci(?= ?$)  merci d'avance
        (?:est|sont|sera|seront|serait|seraient|reste|restent|
            etant)(?: \w+ment| tres| aussi| bien| tout ce qu'il| ce qu'il| la seule chose)? (?:necessaires?|
            obligatoires?|requis(?:e|es)?|indispensables?|utiles?|suffisante?s?|demande(?:e|s|es)?|nous faut|
            manquante?s?|exige(?:e|s|es)?|attendue?s?|parfaite?s?|ideale?|essentiel(?:le)?s?|a (?:fournir|
            transmettre|envoyer|communiquer|indiquer|renseigner|joindre|saisir))
        (?:nous|m') ?(?:aider|suffi|serait|serviraient|permett|faut|manque|faciliter|seraient)\w{0,7}
        (?:aiderait|aideraient|aide|suffit|suffisent|suffirait|suffiront|manque|manquent|conviendrait|
            fera l'affaire|feront l'affaire)
        (?:doit|doivent|devra|devront|devrait|peut|peuvent|est a|sont a) (?:nous )?(?:etre )?(?:envoye|fourni|
            indique|confirme|inclus|joint|transmis|saisi|presente|verifie|communique|partage|televerse|figurer|
            renseigne|adresse|note)(?:e|s|es)?
        (?:necessaires?|requis(?:e|es)?|obligatoires?|exige(?:e|s|es)?)  sinon (?:nous ne|on ne|je ne)
        (?:sous la main|a portee de main)  (?:en|par) (?:dm|mp|prive|message prive|message direct)(?= ?$)
        nous (?:est|sont|sera|serait) (?:necessaires?|utiles?)
        """
    ),
    outright=patterns(
        r"""
        (?:quand|quel jour|c'est quand)(?: est| tombe)? (?:votre|ton) anniversaire
        ou (?:faut-il|dois-je|devons-nous|doit-on|peut-on|puis-je|pouvons-nous)[^?.!]{0,20} (?:envoyer|livrer|
            expedier|poster|adresser)
        (?:dans|en|de) (?:quelle?) (?:ville|pays|annee|lieu|commune|region)(?: \w+)? (?:etes|es)[- ](?:vous|tu) nee?
        (?:votre|ton|ta) (?:telephone|numero|portable|mobile|code postal)(?: \w+)? (?:se termine|finit|
            commence)(?: bien)? par(?=[^.!?]{1,30}\?)
        (?:savoir|connaitre|dire|indiquer|preciser|demander) ou (?:vous|tu) (?:habitez|habites|vivez|vis|residez)
        au nom de qui est (?:le|la|votre|ta|ton) (?:compte|carte|contrat)
        est-ce que [^?.!]{3,40} est (?:toujours |bien )?(?:votre|ta|ton) (?:numero|adresse|e-?mail|mail|telephone|
            code postal)(?= ?\?)
        (?:quels?|quelles?) (?:sont les |est le )?(?:chiffres?|code|numeros) (?:y )?(?:voyez|vois|s'affiche\w*|
            apparai\w+|avez|as|contient|il y a|indique\w*|y a|dit|recevez|recus?|lisez)
        quel numero(?= ?(?:$|[?.!,]|preferez|preferes|dois|puis|utiliser|composer|vous convient|te convient|
            est le mieux|est le meilleur))
        votre numero (?:est|serait|c'est)(?= ?(?:$|[?.!]))
        (?:quand|ou|l'annee ou|le jour ou) (?:vous etes|tu es|etes-vous|es-tu) nee?
        (?:habitez|habites) [^?.!]{3,50},? (?:c'est (?:bien )?(?:ca|exact|correct)|n'est-ce pas|exact|correct|non|
            oui)(?= ?\?)
        (?:votre|ta|ton) (?:date de naissance|adresse|code postal|numero de telephone|nom de famille|
            anniversaire) (?:est|c'est|finit par|se termine par)(?= [^?.!,]{2,50}\?)
        (?:habitez|habites|vivez|residez|resides|logez|demeurez)(?:[- ](?:vous|tu))?(?: (?:bien|donc))? (?:toujours|
            encore|bien|actuellement)
        (?:etes|es)[- ](?:vous|tu) (?:toujours|encore|bien) (?:domicilie|au \d|a la meme adresse)\w*
        (?:vous|tu) (?:etes|es) nee? (?:quand|ou|le combien|en quelle|quel jour)
        (?:quel|le) nom (?:qui )?(?:figure|apparait|est inscrit|est ecrit|est indique|
            est marque)(?: \w+)? sur (?:la|votre|ta) carte
        quel(?:le)? (?:telephone|mail|e-?mail|adresse|portable)(?: \w+)? (?:est|figure|avons|avez|as|a|utilisez|etait)
        quel(?:le)? est (?:le|la) (?:votre|votres|tien|tienne)
        quel numero (?:y a-t-il|figure|apparait|voyez-vous|est inscrit|est)(?: \w+)? sur (?:votre|ta|la) carte
        quel(?:le)? (?:telephone|numero|mail|e-?mail|adresse)(?= (?:devons|pouvons|dois|puis|peut|faut|avez|
            utilis|est))
        (?:a|sur|sous|avec) quel(?:le)? (?:numero|e-?mail|mail|adresse|telephone)(?: \w+)?
        (?:quand|ou|en quelle annee|quel jour|a quelle date) (?:etes-vous|es-tu|vous etes|tu es|etes vous) nee?s?
        ou (?:habitez|habites|vivez|residez)[- ](?:vous|tu)  (?:vous habitez|tu habites|vous vivez) ou
        quel age (?:avez|as)[- ](?:vous|tu)
        (?:comment|ou|a quel numero|sur quel numero|par quel moyen) (?:pouvons-nous|puis-je|peut-on|
            pourrions-nous|vous|te|on peut|est-ce qu'on peut) ?(?:vous |te )?(?:joindre|contacter|appeler|rappeler|
            joint|contacte)
        (?:avec|a|sur|sous) quel(?:le)? (?:e-?mail|mail|numero|adresse|telephone)
        (?:comment s'appelle|comment s'appelait|quel est le (?:nom|prenom) de) (?:votre|ta|ton) (?:mere|pere|
            premier\w*|animal|chien|chat|ecole)
        que (?:dit|contient) (?:le|ce) (?:sms|code)  (?:noms?|prenoms?)(?:,| et)? (?:adresse|telephone|e-?mail)
        (?:montrez|montre)(?:-nous)? (?:votre|ta) carte
        """
    ),
    confirmations=patterns(
        r"""
        (?:et )?(?:quel(?:le)?s? (?:est|sont)-(?:elles?|ils?)|c'est quoi|quel(?:le)? est-ce)(?= ?$)
        (?:est-ce|c'est) (?:bien |toujours )?(?:correct|exact|juste|ca|la bonne|le bon|d'actualite|a jour)
        est-elle (?:toujours |bien )?(?:correcte|exacte|a jour|valable)
        """
    ),
    negators=patterns(
        r"""
        n'\w{2,14}(?:[- ]\w+)? (?:pas|jamais|rien|plus|aucun)
        supprime[zr]?  efface[zr]?  retire[zr]?  enleve[zr]?
        (?:ne|n')(?! manque| reste)  jamais  pas(?! de (?:souci|probleme))  personne  aucun(?:e)?  ni  sans  inutile
        evite[rz]?  au lieu de  plutot que  attention  mefie[zr]?  gardez(?! (?:sous|a portee))
        garde(?! (?:sous|a portee))  protegez  conservez  nul besoin  nullement  interdit
        """
    ),
    culprits=patterns(
        r"""
        (?:pour|en) (?:vous |te )?demand(?:er|ant)(?= (?:le|la|votre|ton|un|les|des|vos))
        qui (?:veut|demande|voudrait)  (?:messages?|sms|mails?|appels?|e-?mails?)(?: \w+)? qui (?:vous |te )?demand\w+
        quelqu'un  quiconque  escrocs?  arnaque(?:urs?|s)?  fraudeurs?  fraudes?  voleurs?  imposteurs?  phishing
        hameconnage  (?:celui|ceux) qui  si (?:on|l'on) (?:vous|te) (?:demande|appelle)  pirates?  suspecte?s?
        malveillante?s?  escroquerie
        """
    ),
    late_negators=patterns(
        r"""
        (?:a|avec|aupres de) (?:personne|des inconnus|inconnus|des tiers|quiconque|qui que ce soit|un inconnu)
        (?:n'est|ne sont|n'etait|ne sera) (?:pas|plus|jamais)(?: \w+)?
        c'est (?:une arnaque|dangereux|risque|une fraude)  est (?:une arnaque|dangereux|risque|inutile|un escroc)
        """
    ),
    not_negators=patterns(
        r"""
        pourquoi (?:ne|n')(?: ?(?:pas|nous|vous|me|m'))*(?: \w+)? pas  pourquoi pas  pourquoi ne pas
        (?:n'|ne )?(?:hesitez|hesite|oubliez|oublie|craignez|tardez|manquez|ayez crainte|ayez pas peur|
            vous inquietez|t'inquiete|inquietez-vous|vous genez|ayez pas|attendez)(?:-vous)?(?: (?:donc |
            surtout )?pas)(?: (?:a|de|d'|surtout|peur de))?
        (?:ne|n')(?= ?(?:pourriez|pouvez|peux|pourrais|auriez|voulez|nous (?:donn|diri|envoy|pourr)|me (?:donn|
            diri|envoy))[^.!]{0,90}\?)
        pas(?= (?:nous|me|m')[^.!]{0,60}\?)
        pas (?:de (?:souci|soucis|probleme|problemes|panique|stress)|seulement|uniquement|encore|tarder)
        (?:ne|n')(?= ?(?:attendons|manque|reste|vous faut|nous faut|faut) (?:plus )?que?)
        si (?:ca|cela) ne (?:vous|te) (?:derange|ennuie|gene) pas  si ce n'est pas (?:deja fait|trop demander)
        sans (?:souci|probleme|engagement|doute|faute|attendre|tarder|hesiter|crainte|delai)
        ne (?:trouvons|vois|voyons|parviens|retrouvons|parvenons) pas
        quelqu'un (?:de (?:notre|l')|va|vous (?:repond|rappel|contact))
        (?:service|equipe|cellule) (?:anti-?)?fraudes?  antifraude  personne de notre equipe va  une personne de
        """
    ),
    excluders=patterns(r"au lieu de  plutot que  pas  ni  jamais  sans  sauf  excepte  hormis  a part"),
    contrasts=patterns(r"pas"),
    flips=patterns(
        r"""
        seulement  uniquement  juste  mais  simplement  plutot  en revanche  par contre  cependant  suffit
        suffisent  toutefois
        """
    ),
    elsewhere=patterns(
        r"""
        (?:seulement|uniquement|mais|plutot|juste|mieux|de preference)(?: \w+)? (?:en|par|via|dans|sur|
            a travers) (?:un |le |notre |nos |votre )?(?:\w+ )?(?:message|messages|prive|dm|mp|direct|chat|whatsapp|
            e-?mail|messagerie)
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:le|la|les|l'|un|une|votre|vos|ton|ta|tes|du|de la|des|au|aux|par|ce|cette|cet|mon|notre|nos|chaque|
            premier|derniere?|nouve\w+|prochaine?|via|en|sur|sous|deux|seul|seule|mot de|l)
        """
    ),
    doers=patterns(
        r"""
        (?:avez|aviez|avons|ont|as|aurez)(?: (?:deja|bien|peut-etre))?
        (?:(?<!nous )nous(?: (?:vous|te|l'|le|la|les|y|allons|venons de|sommes|avons|pouvons|devons|voulons|
            essayons de|tentons de|en|ne))+|(?:vous|te|t')|on(?: vous| te)?|je(?: vous| te)?|j'|il|elle|ils|elles|
            qui|se|s'|equipe|banque|collegue|conseiller|conseillere|systeme|livreur|application|appli|entreprise|
            service|allons|vais|va|vont|afin de|pour|venons de|vient de|cours de|deja|etre|lui|leur|pouvons|
            (?<!pourriez-vous )(?<!pouvez-vous )vous)(?: (?:vous|te|deja|bien|aussi|le|la|les|l'))*
        """
    ),
    predicates=patterns(
        r"""
        donnee?s?(?= vos)|voyagent|separement
        [^\W\d]{3,14}(?:ait|aient|erait)|est|etaient|parti|correcte?s?|bonne|sure|retard|desoles?|
            ignorez|bloquez|conservez|scannez|felicitations|merci pour|expire|arrive|apparait|affiche
        (?:est|sont|etait|etaient|sera|seront|a|ont|avons|avez|as|ai|avait|aura|peut|peuvent|pourra|peux|pouvez|
            va|vont|vas|allez|arrive|arrivera|arrivee?s?|continue|reste|restent|change[rz]?|changee?s?|modifie[rz]?|
            mise? a jour|bloquee?s?|perdue?s?|oubliee?s?|recue?s?|recevrez|supprime[rz]?|efface[rz]?|retire[rz]?|
            enleve[rz]?|voyez|vois|consulte[rz]?|trouverez|trouvez|utilise[rz]?|clique[rz]?|suive[zr]|suis|
            appele[rz]|desole(?:e|s)?|fonctionne(?:nt)?|expire|protege[rz]?|masque|fait|vu|veut|veux|dit|
            demande(?:nt|r)?|probleme|reinitialise\w*|envoyee?s?|partie?s?|regrettons|verifions|[^\W\d]{3,14}(?:ons|
            erons|irons))
        """
    ),
    barriers=patterns(
        r"""
        pendant que  parce que  car
        pour (?:voir|revoir|regler|resoudre|changer|reinitialiser|ouvrir|mettre a jour|traiter|enqueter|examiner|
            debloquer|annuler|rembourser|savoir ce)
        (?:ce qui|ce que|si|comment|quand|pourquoi) (?:est|s'est|a|vous|nous|la|le)
        (?:dans|sur) (?:notre |l'|le |la )?(?:appli|application|site|page)
        (?:message|lien|moment|minute|temps|instant) (?:pour|pendant|quand|et|avec|afin)  pouvons  allons
        (?:a|est|etait|reste) (?:ete|bien|deja)
        """
    ),
    fillers=patterns(
        r"""
        au cas ou|cas|adherents?|client|identifiant|mdp|pls
        (?:votre|vos|ton|ta|tes|le|la|les|l|un|une|de|du|des|d|et|ou|avec|s'il|vous|te|plait|svp|stp|aussi|
            egalement|juste|seulement|complete?|actuelle?|ok|merci|bonjour|salut|bonsoir|maintenant|ici|puis|ensuite|
            d'abord|noms?|prenoms?|numeros?|compte|carte|titulaire|plus|tout|donnees?|suivante?s?|cher|chere|pardon|
            bien|parfait|super|beaucoup|par|en|que|main|sous|enregistree?|associee?|contact|nouvelle|nouveau|oui|
            bien sur|question|etape|securite|message|prive|mp|dm|identification|verification|enfin|alors|un|deux|
            trois|avance|pour|attente|votre propre|a|nous|encore|ainsi|desole)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        mais  et  ou  ni  car  parce que  pendant que  si  alors  quand  lorsque  des que  donc  afin que  cependant
        puis  tandis que
        """
    ),
    alternatives=patterns(r"ou  ni"),
    additions=patterns(r"et  ou"),
    pronouns=patterns(
        r"""
        (?:-?en )?une?(?= ?(?:$|[.!]|ci-dessous|ici|en dessous|dessous))
        (?:[- ]?(?:nous|moi|une photo d\w*|une copie d\w*) ?){0,2}(?:-?(?:le|la|les)(?:-(?:nous|moi))?|ca|cela|
            ceci|celui-ci|celle-ci|ceux-ci|tout|les deux)(?= ?(?:$|[?.!,;:)]|par|en|ici|maintenant|via|dans|plutot|
            et|avec))
        """
    ),
    pronoun_verbs=patterns(
        r"""
        l'\w+
        (?:pouvez|peux) (?:me |nous )?(?:le|la|les) \w+
        \w{2,14}[- ](?:nous[- ]|moi[- ])?(?:le|la|les)(?:[- ](?:nous|moi))?  (?:nous|me) (?:le|la|les|l') ?\w+
        """
    ),
    determiners=patterns(
        r"""
        (?:votre|vos|ton|ta|tes|un|une)  s'il vous plait,? (?:le|la|les|l')
        quel(?:le)?s? (?:est|sont) (?:le|la|les|l')  (?:pouvez-vous|pourriez-vous) nous (?:donner|dire)(?: (?:le|la))?
        (?!\w*(?:ra|ront|rons)\b)(?:envo|indiqu|saisi|confirm|ecri|fourni|communiqu|transm|partag|donn|
            precis)\w+(?:-nous|-moi)?(?: (?:le|
            la|votre))?
        (?:dites|dis)-(?:nous|moi)(?: (?:le|la|votre))?  repond\w+ (?:avec|par)(?: (?:le|la|votre))?
        """
    ),
    rewordings={
        "": (
            "Pour confirmer que c'est bien vous, passez par notre page sécurisée : {{ link "
            "}}. Rien de personnel n'est à écrire ici."
        ),
        "contact": (
            "Préférez-vous que nous vous appelions ? Choisissez l'heure sur notre page sécurisée : {{ link }}."
        ),
        "details": (
            "Écrivez-nous en message privé et nous regardons tout de suite. Aucune donnée personnelle n'est utile."
        ),
    },
    stubborn=patterns(
        r"adresse  telephone  portable  naissance  passeport  securite  identifiant  cryptogramme  releve  motdepasse"
    ),
)
