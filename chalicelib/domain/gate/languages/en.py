"""English: what is sensitive, and the ways to ask for it."""

from chalicelib.domain.gate.grammar import Grammar, patterns

ENGLISH = Grammar(
    code="en",
    things={
        "account": patterns(
            r"""
            (?:the |just the |only the )?(?:middle|inner|centre) (?:four|six|eight|three|two|five|
                \d{1,2})(?: (?:digits|numbers|ones))?
            (?:first|last|front|final) (?:four|six|eight|4|6|8)(?= ?(?:$|[?.!,]|will|is|are|please|would|on the|
                of the|from the|digits|numbers))
            numbers? (?:across|in|along|over) the (?:middle|front|centre|center|top)
            (?:account|acct?|a/c|card|customer|client|member|membership|policy|patient|subscriber|user|
                login|bank|banking|iban|debit card|credit card|loyalty|rewards?|nectar|clubcard|payment card|
                current account|savings account|meter point)(?: holder)?(?:'?s)?(?:(?: and| or|
                /| &) \w+)? ?(?:numbers?|no\.?s?|nos?|num|nr|ids?|#|digits|details|info|information|data|
                credentials)(?: \d)?
            (?:numbers?|digits) (?:on|of|from|across|printed on|at the top of) (?:the |your )?(?:(?:front|
                back|top|face|reverse|rear) of )?(?:the |your )?(?:bank |credit |debit |membership |
                loyalty )?(?:card|account|statement|passport|licen[cs]e)
            (?:long|whole|full|entire|main|big|16|sixteen|8|eight) ?(?:digits? )?(?:card )?numbers?
            (?:first|last|final) (?:\w{1,8} )?(?:digits?|numbers?|figures?)
            (?:\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve|fifteen|sixteen|
                nineteen) ?-?(?:digits?|figures?)(?: (?:number|code|card number))?
            (?:the |your )?last (?:4|four|3|three|2|two|5|five|6|six)(?! (?:\w+ )?(?:days?|weeks?|hours?|
                minutes?|months?|years?|times?|orders?|messages?|posts?|items?|parcels?|trips?|flights?|nights?|
                visits?|left|ones?))
            digits? (?:of|from|on) (?:it|them|your|the)
            ibans?  swift code  bic  sort ?codes?  routing numbers?
            bank(?:ing)? (?:account|details|info|information|coordinates)
            expiry(?: dates?)?  expiration(?: dates?)?
            (?:date|when|until|month|year) your card (?:runs out|expires)
            (?:card|account) expiry
            name (?:on|of|as on|printed on|as it appears on) (?:the|your) (?:\w+ )?(?:card|account)
            (?:name of )?account ?holder(?:'?s)?(?: name)?
            user ?(?:name|id)s?
            (?:your|the|a) (?:login|log in|log-in|logon)s?(?= ?(?:$|[?.!,;)]|and|or|so|for|to))
            acc(?:oun)?t ?(?:#|no\.?|num|nr)
            cc ?(?:#|no\.?|num|number|details|info)
            card ?(?:#|no\.?|num|nr)
            (?:national insurance|social security|nhs|tax|ni|ssn|insurance|health insurance|ppsn?|
                medicare)(?: (?:reference|identification))? ?(?:numbers?|no\.?|ids?|#)
            ssn  social security  nino  tin
            """
        ),
        "security": patterns(
            r"""
            pins?(?:[- ]?(?:codes?|numbers?|no\.?|#))?
            pi n
            p in(?= ?(?:$|[?.!,]|code|number))
            (?:secret|personal) (?:identification )?(?:numbers?|codes?)
            (?:card )?(?:security|verification|validation|cv2|cvv2?|cvc2?|csc|cid) ?(?:codes?|numbers?|
                no\.?|digits|#)
            cvv2?s?  cvc2?s?  cv2  csc
            (?:code|numbers?|digits?) (?:on|at) (?:the )?(?:back|reverse|rear|signature strip)(?: of (?:it|
                your|the)(?: \w+)?)?
            (?:number|digits) (?:in|by|next to|beside) the signature
            door ?codes?
            """
        ),
        "password": patterns(
            r"""
            (?:the )?(?:word|phrase|hint) (?:that )?you (?:chose|picked|set|gave|made up|selected)
            (?:(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th))(?:,? and |,? or |
                , )){0,3}(?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)) (?:characters?|
                letters?)(?: of (?:it|your \w+))?
            pass ?(?:words?|codes?|phrases?|wd|keys?)
            pwd  p/w  pw
            (?:log ?-?in|sign ?-?in|logon|access|online banking|internet banking|online) (?:details|
                credentials|data|info|information)
            credentials
            (?:secret|memorable|security|safe) (?:words?|phrases?|information|info|details|names?|places?|
                dates?)
            """
        ),
        "code": patterns(
            r"""
            (?:the|that|this|your) (?:\w+ )?codes? (?:that )?(?:you|u)(?:'ve| have|
                'll)?(?: just| already| now)? (?:received|get|got|been sent|had|see|receive)
            (?:get|receive|got|received|sent|texted|e-?mailed|messaged|sending|texting)(?: (?:you|u|over|out))? (?:a|
                an|the|your) (?:[\w-]+ ){0,2}codes?
            (?:a|your|the) (?:[\w-]+ ){0,2}code (?:has|have|was|is|will|should|just|'ll)(?: \w+){0,3} (?:sent|texted|
                e-?mailed|arriv\w+|on its way|reach you|come through|land|pop up)
            (?:one[- ]?time|single[- ]use|temporary) ?(?:pass ?codes?|pass ?words?|codes?|pins?)
            otps?(?: codes?)?
            (?:verification|authentication|authentification|authori[sz]ation|auth|confirmation|activation|
                access|log ?-?in|sign ?-?in|sms|text|2fa|mfa|two[- ]?factor|security|secret|six[- ]?digit|
                6[- ]?digit|four[- ]?digit|numeric|unlock|recovery|backup) ?codes?
            (?:(?:the|that|this|your|a|any) )?(?:\w{1,9} )?(?:codes?|digits|numbers?|
                token)(?: that| which)? (?:(?:we|i|they|our system|the system|the bank|it) )?(?:have |has |'ve |
                's )?(?:just |already )?(?:sent|texted|messaged|e ?mailed|got|get|received|receive|given|
                generated|arrived|came|appears|pops up)(?: (?:on|to|in|by|via) (?:your \w+|e-?mail|sms|text|
                you))?
            codes? (?:in|from|on|inside|within|displayed|shown) (?:your|the|that|our|a|on) ?\w*
            (?:the|that|this|your|a|any) (?:\w+ )?codes?
            what(?:'s| is) (?:in )?(?:the|that) (?:sms|text) (?:we sent|says?)
            numbers? (?:in|from) (?:the|that|our) (?:sms|text(?: message)?)
            """
        ),
        "birth": patterns(
            r"""
            (?:date|day|year|month|place|town|city|country)(?:(?:,| and|/| &) \w+)? of (?:your )?birth
            birth[- ]?(?:dates?|days?|years?|place|details)
            d\.? ?o\.? ?b\.?  born on  (?:your|ur) (?:exact )?age  b'?day
            """
        ),
        "answers": patterns(
            r"""
            (?:mum|mother|mom|mam|grandmother|gran|nan)'?s (?:\w+ )?name(?: before \w+ (?:got )?married)?
            maiden(?: name)?
            (?:your |ur )?(?:mother|mum|mom)'?s? maiden(?: name)?
            mother'?s? (?:\w+ )?(?:name|surname)
            (?:name of )?(?:your )?(?:first|favou?rite|childhood) (?:pet|school|teacher|car|
                street)(?:'?s)?(?: name)?
            (?:name of )?(?:the|your) (?:primary |first |childhood )(?:school|pet|street|teacher)
            pet'?s name
            (?:secret|security|safety|recovery) (?:questions?(?: and answers?)?|answers?)
            answers? to (?:your|the|this) (?:secret|security|memorable|safety) (?:questions?|word)
            """
        ),
        "address": patterns(
            r"""
            (?:door|house|flat|street|building|apartment) (?:numbers?|names?|no\.?)
            you live(?= at| in)
            (?:your|ur|yr|an|full|home|postal|mailing|billing|street|residential|current|delivery|shipping|
                registered|house|complete|new|old|previous|permanent|first line of (?:your|the)) (?:(?:home|
                postal|mailing|billing|street|delivery|shipping|current|full|new|old|house|complete|
                residential) )*address(?:es)?
            (?:the|an?|any|some) (?:\w+ ){0,2}address(?:es)?(?: (?:details|lines?))?
            address (?:details|on (?:the|your|file)|we (?:have|hold)|you|where|linked|registered|line|
                associated)
            first line of (?:your |the )?address
            post ?-?codes?  postal ?codes?  zip(?: ?codes?)?  eir ?codes?
            house (?:number|no\.?|name)(?: or name)?
            (?:your|the) (?:house|flat|apartment|door|street)(?: (?:number|name|no))?
            street (?:name|number)
            where (?:do |are )?you(?:'re)? (?:currently |now )?(?:live|living|reside|based at)
            place of residence  town you live in
            """
        ),
        "contact": patterns(
            r"""
            (?:your|ur|yr) (?:no\.?|num|nr)(?! one)
            (?<!on )(?<!from )(?<!with )(?<!using )(?<!of )(?<!in )(?:your|ur|yr) (?:mobile|cell|
                landline)(?! (?:app|site|website|data|banking|network|signal|screen|plan|browser|provider|bill|
                device|contract|coverage|phone (?:screen|app)))
            e?-? ?mail ?(?:address(?:es)?|id|addy|add)
            reg(?:istered)? e-?mail
            e-?mail (?:on file|on (?:the|your|this) account|linked|associated|registered|attached|
                you (?:used|use|registered|signed|gave))
            (?:your|ur|yr|an|a|best|working|valid|alternative|registered|
                current) (?:\w+ )?e-? ?mail(?= ?(?:$|[?.!,;:)&/]|and|or|so|for|that|we|you|address|on file|
                linked|please|pls|too|as well|here|in|via|by|below|attached|also|plus|with|is|associated|
                registered))
            (?:(?:mobile|cell|tele)? ?phone|mobile|cell|tel|telephone|landline|contact|daytime|evening|
                whatsapp|handset|home|work|call ?-?back) ?(?:(?:or|and|/) \w+ )?(?:numbers?|no\.?s?|nos?|nr|num|
                #|digits)
            (?<!on )(?<!from )(?<!with )(?<!using )(?<!of )(?<!in )(?:your|ur|yr) (?:\w+ )?(?:phone|mobile|
                cell|telephone|landline|digits|whatsapp)(?= ?(?:$|[?.!,;:)&/]|and|or|so|for|that|please|pls|too|
                here|below|number))
            (?:your|ur|yr|best|good|direct|a) (?:\w+ )?numbers?(?= ?(?:$|[?.!,;:)&/]|and|or|so|for|that|
                where|which|we|i|to (?:call|ring|reach|phone|text|contact)|please|pls|here|below|by|via|
                on which|in case|they|our|one of|someone|is best|over))
            contact (?:details|info|information|data|numbers?|number|telephone)
            numbers? (?:where |that |which |on which |at which )?(?:we|i|you|our team|someone|a colleague|
                the team)(?:'ll)? (?:can|could|may|should|will|might|use|used|be|have)
            numbers? to (?:reach|call|ring|phone|text|contact)
            tel(?:ephone)? ?(?:#|no\.?)  phone ?(?:#|no\.?)
            how (?:best )?to (?:reach|contact) you
            """
        ),
        "papers": patterns(
            r"""
            (?:birth|marriage|death|divorce|adoption|residence|medical) certificates?
            deed poll
            (?:letters?|bills?|documents?|paperwork|paper) from (?:your|the) (?:bank|council|landlord|employer|
                insurer|tax office|utility)
            (?<=provide )id|(?<=upload )id|(?<=submit )id|(?<=attach )id|(?<=show )id|(?<=send )id|(?<=us )id
            (?:id|identity|identification|i\.d\.)(?: ?-?(?:cards?|papers?|documents?|docs?|proof|numbers?|
                no\.?))
            (?:photo|picture|your|ur|yr|valid|government|official|proof of|form of|copy of(?: your)?|some|
                an|any) ?-?(?:issued )?(?:photo )?(?:id|i\.d\.|identity|
                identification)(?: documents?| cards?| papers?)?(?= ?(?:$|[?.!,;:)&/]|and|or|so|for|that|here|
                please|pls|to us|in|by|via|with|from|on|too|as|such|like|issued|documents?|today))
            (?:your )?identification
            passports?(?: (?:numbers?|no\.?|page|photo|details|copy|scan))?
            driv(?:ing|er'?s?)(?:'?s)? licen[cs]es?(?: numbers?)?
            (?:your|the) licen[cs]e(?: numbers?)?
            residence (?:permit|card)
            proof of (?:address|identity|id|residence|residency|who you are|age|income)
            utility bills?
            (?:gas|electricity|water|council tax|phone) bills?
            selfies?
            (?:photos?|pictures?|pics?|scans?|cop(?:y|ies)|images?|screenshots?|snaps?(?:hots?)?|photograph|
                photographs|pdf) (?:of|showing) (?:both sides of |the (?:front|back|front and back) of |
                each side of )?(?:your|the|that|both|an?)? ?(?:\w+ )?(?:cards?|id|ids|passport|licen[cs]e|visa|
                bill|bills|statements?|account|face|payslips?|cheque|check|app balance|online banking)
            (?:both sides|front and back|the (?:front|back)) of (?:your|the) (?:\w+ )?(?:cards?|id|licen[cs]e)
            birth certificate  visa documents?
            """
        ),
        "statement": patterns(
            r"""
            (?:bank|account|card|credit card|latest|last|recent|monthly|most recent|billing|mortgage|
                pension) (?:account |card |bank )?statements?
            (?:your|the|a|any) (?:\w+ ){0,2}statements?
            pay ?slips?
            (?:proof|evidence) of (?:funds|payment from your bank|earnings)
            (?:tax returns?|p60|p45|w-?2)
            """
        ),
        "details": patterns(
            r"""
            (?:your|ur|yr|full|personal|private|complete|own|all(?: of)?(?: the| your)?|individual|profile|
                relevant|registration|registered|billing|payment|identifying) (?:\w+ )?(?:details|detail|info|
                information|data|particulars|deets)
            particulars
            (?:full|complete|legal|last|middle|family|real|second) name(?:s)?
            surname
            who you are(?= ?(?:$|[?.!,;]))
            verification (?:details|info|information|data)
            (?:details|information|info) (?:on|of|from|linked to|we (?:have|hold) (?:on|for)) (?:your|
                the) (?:account|card|id|passport|profile)
            (?:details|information|info) (?:about|on) (?:you(?!r)|yourself)
            name and (?:\w+ )?(?:details|number|dob|address|postcode)
            """
        ),
    },
    listed={
        "account": patterns(
            r"""
            accounts?  cards?  login  expiry
            """
        ),
        "address": patterns(
            r"""
            (?:home |full )?address  street  town  city
            """
        ),
        "contact": patterns(
            r"""
            e-?mails?(?! us| me)
            (?:tele|mobile )?phone(?! us| me)
            mobile(?! app| phone)  cell  tel  number  telephone
            """
        ),
        "details": patterns(
            r"""
            (?:first )?names?  initials
            """
        ),
        "papers": patterns(
            r"""
            id  i\.d\.
            """
        ),
        "code": patterns(
            r"""
            codes?
            """
        ),
        "birth": patterns(
            r"""
            age
            """
        ),
    },
    harmless=patterns(
        r"""
        codes? (?=[a-z]{2,9}\d)[a-z0-9]{4,12}
        (?:order|booking|reservation|reference|ref|tracking|parcel|delivery|shipment|consignment|ticket|
            case|flight|train|seat|table|room|model|serial|product|item|part|batch|invoice|receipt|store|shop|
            branch|platform|gate|bus|confirmation|complaint|claim|issue|version|article|style|isbn|sku|queue|
            lucky|collection|return|returns|purchase|basket|gift ?card|voucher|appliance|meter) (?:(?:or|and|
            /) (?:order|booking|reservation|reference|ref|tracking|parcel|ticket|flight|case|invoice|
            receipt) )?(?:numbers?|no\.?|nos?|ids?|codes?|refs?|references?|details|info|information|data|#|
            dates?)
        (?:promo|promotional|promotion|discount|voucher|coupon|gift|error|fault|status|product|bar|qr|order|
            booking|reference|tracking|country|dialling|area|dress|colou?r|offer|referral|tracking|store|
            collection|return|style|item|article|batch|source|case|exit) ?-?codes?
        (?:code|message) (?:of conduct|on (?:the|your) (?:parcel|box|packaging|label|screen|display|receipt|
            machine|router|product|bottle|tag|voucher|ticket|error (?:page|screen)|back of the (?:product|box|
            machine|router|device)))
        address(?:ing|ed)? (?:this|your (?:concern|issue|problem|question|complaint|query|point|feedback|
            comment|worr|request)\w*|it|these|those|any|that|what|how|all|both|the (?:issue|problem|matter|
            cause|concern|delay|question|point|fault|root|underlying|situation|mistake|error)s?)
        (?:to|will|can|we|we'll|'ll|must|should|help|being|been|be|get|gets|was|is) address(?:ed|ing)?
        (?:our|store'?s?|shop'?s?|branch'?s?|office|company|email our|web|site|return|returns|head office|
            depot|warehouse|venue|restaurant'?s?|hotel'?s?) (?:\w+ )?address(?:es)?
        address (?:of|for) (?:the|our|that|this|a|your (?:local|nearest)) (?:\w+ )?(?:store|shop|branch|
            office|depot|warehouse|venue|restaurant|hotel|showroom|page|site|website)
        address bar
        (?:store|shop|branch) (?:\w+ )?(?:postcode|post code|phone number|zip code)
        (?:our|acme'?s?|the (?:branch|store|shop|team|helpline|restaurant|hotel)(?:'s)?|customer (?:service|
            care|support)|help ?line|freephone|support|toll[- ]?free) (?:\w+ )?(?:numbers?|e-?mail(?: address)?|
            phone(?: number)?|telephone(?: number)?|postcode|line|contact details)
        (?:pinned|pinning|pin badge|safety pins?|rolling pin|bowling pins?|drop a pin|hair ?pins?|pin (?:it|
            this|that) (?:to|on|at|for|up)|pin (?:the|your|this|a) (?:post|tweet|tab|message|chat|thread|app|
            window|conversation|reply|comment|location)|location pin|map pin|pins? and needles|pin ?point(?:ed|
            ing)?|\d-?pin (?:plug|socket|connector)|pin connector|chip (?:and|&|n) pin(?: (?:machine|terminal|
            reader|payment))?|pin ?pad|pin (?:machine|entry device))
        (?:call|ring|phone|telephone|text|reach|contact|get|speak to|talk to) (?:us|our \w+(?: \w+)?|them|
            the (?:\w+ ){0,2}(?:team|line|helpline|bank|branch|store)|an? (?:agent|colleague|person|adviser|
            advisor)) (?:any ?time |straight away |now |direct(?:ly)? |today |24/7 |day or night |free )*(?:on|
            via|at|by|through|using) (?:the|our|that|your)? ?(?:\w+ ){0,2}(?:numbers?|e-?mail)(?: (?:on|
            printed on|at) (?:the |your )?(?:back|reverse|front|top) of (?:your|the) (?:\w+ )?(?:card|statement|
            bill|letter))?
        (?:call|ring|dial|use|phone) (?:the|our|that) (?:\w+ )?(?:number|line|helpline)(?: (?:on|
            printed on) (?:the |your )?(?:back|reverse|front|top) of (?:your|the) (?:\w+ )?(?:card|statement|
            bill|letter))?
        (?:message|dm|write|contact|text|e ?mail|reply) (?:us|me) (?:from|with|using|through|via|in|
            on) (?:your (?:account|phone|mobile)|our app|the app)
        (?:public|press|official|company|full|joint|written|mission) statements?
        statement (?:about|of support|on the|from our)
        (?:more|further|some|a few|few|any other|extra|additional|a little more|a bit more) (?:details?|
            info|information|particulars)(?! (?:about|on|of) (?:you(?!r)|yourself))
        (?:details|information|info) (?:of|about|on|for|regarding) (?:the|what|your (?:issue|problem|order|
            complaint|trip|experience|visit|flight|booking|question|delivery|journey|stay|query|request|concern|
            purchase)|this|how|when|our|any|each|that)(?! (?:account|card))
        (?:your|the|all the|full) (?:order|booking|trip|travel|flight|delivery|parcel|product|journey|visit|
            purchase|error|fault|technical|story|ticket|reservation|case|complaint) (?:details|info|information)
        (?:photos?|pictures?|pics?|images?|screenshots?) of (?:the|your|what|it|any|that|both|
            a) (?:\w+ )?(?:damage|product|item|receipt|error|screen|parcel|box|packaging|fault|label|meal|room|
            message|page|seat|order|problem|issue|meter|bag|shoe|shoes|dress|jacket|app screen|delivery|router|
            lights?|display|barcode|serial number|food|broken \w+|ticket)
        (?:visiting|business|gift|birthday|thank you|greeting|christmas|sim|sd|memory|boarding|score|report|
            red|yellow|playing|post|travel) ?cards?
        (?:happy|lovely|enjoy (?:your|the)|for your|have a (?:great|lovely|nice|happy)|celebrate your|
            on your|special|your (?:son|daughter|child|mum|mother|dad|kid|friend|wife|husband)'?s?|
            birthday (?:party|cake|present|gift|card|wishes|treat|meal|dinner|celebrations?|
            surprise)) birth ?days?
        birthday (?:party|cakes?|presents?|gifts?|cards?|wish(?:es)?|treats?|meal|dinner|celebrations?|
            surprise|lunch|boy|girl)
        (?:expiry|expiration|best before|use by|sell by) dates? (?:of|on|for) (?:the|your|this|
            that) (?:voucher|gift ?card|coupon|offer|product|milk|food|pack|packet|ticket|item|carton|bottle|
            yog\w+|jar|tin|box|label|points)
        (?:voucher|gift card|coupon|offer|product|ticket|points)(?:'?s)? (?:expiry|expiration)(?: date)?
        (?:tin|tins) of  in the name of
        (?:first|last|next|final|previous) number of
        id(?: number)? of (?:the|your) (?:post|order|product|tweet|ticket|booking)
        any questions?
        number of (?:times|people|items|days|minutes|bags|nights|passengers|guests|parcels|pieces|pairs|
            tickets|calls|customers|boxes|points|hours|weeks|attempts|units|reasons|things|ways|messages)
        (?:large|small|high|growing|huge) number
        (?:let|letting) (?:us|me|our team|the team|them|him|her|somebody|someone|a colleague|
            one of us) (?:look|check|see to|deal|sort|fix|find out|help|get back|take a look|chase|speak|talk|
            come back|handle|worry)
        (?:give|gives|giving) (?:us|me|our team|the team|them|it) (?:(?:just|about|until|till|a|an|another|
            one|two|five|some|more|the|few|little|extra|bit of|couple of|quick|day or two|
            day or) ){0,4}(?:moment|minutes?|mins?|hours?|days?|time|chance|while|seconds?|secs?|weeks?|shout|
            call(?! ?back)|ring|bell|nudge|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)
        tell(?:s|ing)? (?:us|me) (?:how|why|whether|what (?:happened|went|you (?:saw|see|would|think|were|
            need|ordered|bought)|the (?:screen|error|message|app|machine|driver) (?:says?|shows?|said))|when|if|
            about (?:the|your|it|that|what)|which (?:store|shop|branch|product|flight|train|app|item|colou?r|
            day|card type|phone model|model|device|version|browser|option|size))
        """
    ),
    verbs=patterns(
        r"""
        (?:send|share|do (?:it|so|that)|give|leave|pop|drop|put)(?: (?:us|me))? (?:by|via|in|over|
            through) (?:an? )?(?:dm|pm|private(?:ly)?(?: message)?|direct message|inbox|chat)
        revert(?: back)? with  get (?:us|me)(?! (?:wrong|started|there))
        (?:update|furnish|leave|supply|provide|arm|help|hit|message|ping|trust) (?:us|me) with
        send(?:ing)?  giv(?:e|ing)  gimme  tell(?:ing)?  shar(?:e|ing)  provid(?:e|ing)  confirm(?:ing)?
        verify(?:ing)?  enter(?:ing)?  typ(?:e|ing)  text(?:ing)?  dm(?:ing)?  pm  messag(?:e|ing)
        e-? ?mail(?:ing)?  mail(?:ing)?  post(?:ing)?  reply(?:ing)?  respond(?:ing)?  answer(?:ing)?
        writ(?:e|ing)  includ(?:e|ing)  add(?:ing)?  attach(?:ing)?  upload(?:ing)?  submit(?:ting)?
        stat(?:e|ing)  quot(?:e|ing)  supply(?:ing)?  forward(?:ing)?  drop(?:ping)?  pop(?:ping)?  pass(?:ing)?
        let (?:us|me|our team|them) (?:have|know|see|get)
        read(?:ing)?(?: out)?  show(?:ing)?  scan(?:ning)?  photograph(?:ing)?  snap  fill(?:ing)? (?:in|out)
        complete  input(?:ting)?  key(?:ing)? in  punch in  put(?:ting)?  list(?:ing)?  spell(?:ing)?(?: out)?
        repeat  mention(?:ing)?  leav(?:e|ing)  hand(?:ing)?(?: over)?  remind (?:us|me)  furnish
        disclos(?:e|ing)  specify(?:ing)?  indicat(?:e|ing)  advise  get back to (?:us|me) with
        come back (?:to us |to me )?with
        take (?:a )?(?:photo|picture|pic|snap)s?
        record  comment(?: with)?  bring  present  drop(?:ping)?  fire(?: over| across)?  shoot(?: over)?
        whatsapp  ping  register  validat(?:e|ing)  prove  jot(?: down)?  note(?: down)?  sling  chuck  bung
        fax  transmit  communicat(?:e|ing)  paste  copy  reveal  authenticate  identify yourself with
        log ?in with  sign in with
        have(?= (?:your|the|ur|an?|both|all)\b[^.!?]{2,60}(?:ready|handy|to hand|at hand|nearby|in front))
        help us with  assist us with  hit (?:us|me) (?:up )?with  follow up with  start (?:off )?with
        begin with  look up  dig out  dictate  dispatch  re-?send  contain(?:s|ing)?
        """
    ),
    frames=patterns(
        r"""
        (?:form|page|system|sheet) (?:has|shows) an? (?:box|field|space|line|gap) for
        double[- ]check(?=\b)
        (?:next|first|last|then)(?: up)?(?: is| comes|,? it's)(?= (?:your|the) )
        (?:obliged|grateful|delighted|pleased|glad|happy|keen|hoping|
            thankful)(?: if you could| to you)? (?:to (?:receive|have|see|get)|for)
        (?:the|our|your|my) (?:\w+ )?(?:couriers?|drivers?|engineers?|technicians?|bank|insurers?|supplier|partners?|
            form|system|team|colleagues?) (?:would|will|'ll|'d) (?:like|need|want|require|appreciate)
        (?:customers?|users?|members?|guests?|passengers?|callers?|clients?|you|people|applicants?|
            everyone)(?:'re| are| is| will be| must be)? (?:kindly |politely |hereby |then )?(?:asked|requested|
            required|invited|obliged|expected|called upon) to (?:state|give|provide|quote|supply|send|enter|share|
            confirm|submit|include|present|disclose|furnish|show|upload|attach|write)
        (?:want|need|like|love|ready) to (?:hear|read|note down|take down|write down)
        (?:the|this|that|our|my) (?:\w+ )?(?:form|system|computer|file|department|process|screen|check|colleagues?|
            manager|record|ticket|case|team)(?: (?:also|still|just|really|only|now|here))? (?:needs?|requires?|
            wants?|lacks?|is missing|is lacking|is short of|(?:is )?waiting (?:for|on))
        (?!(?:gave|told|sent|showed|given|shown|with|to|from|for|by|between|and|of|let|on|at|about|as|asked|
            lets|gives|tells|sends)\b)\w{3,12} (?:us|me)(?= (?:your|ur|the|an?) )
        (?:once|when|as soon as|after)(?= your [^.,;:!?]{2,40} (?:is|are|has|have)(?: been)? (?:uploaded|sent|
            received|provided|confirmed|verified|entered|shared|in|here|with us))
        (?:would|could|might|will)(?: \w+){1,4} to (?:have|know|get|see)
        (?:we|i) (?:do ?n'?t|do not)(?: seem to)? have(?= (?:your|an?|any) (?:mobile|phone|number|e-?mail|
            address|postcode|date|dob|contact|account|customer|card|full))
        without(?= [^.;:!?]{3,60} (?:we|i|our team|they)(?:'re| are)? (?:can'?t|cannot|can not|won'?t|unable|
            stuck|not able))
        if (?:you'd|you would|you could|you can|you'll)(?: just)? be so kind(?: as to)?
        if (?:that's|it's|that is|it is) (?:ok|okay|alright|not too much trouble|no trouble|all right)
        when you (?:have|get) a (?:moment|minute|sec|second|chance)  would you be so kind(?: as to)?
        (?:ask|asking|invite|request|require|encourage|urge|expect|advise) (?:you|(?:all |our |
            all our )?(?:customers|users|members|guests|callers|clients)|everyone|everybody|
            people)(?: kindly)? to \w+
        (?:we|i|they)(?:'ve| have)? (?:must|should|have to|need to|got to|
            ought to)(?: first| also| then)? (?:see|have|know|take|check|verify|confirm|ask(?: you)? for|collect|
            record|get)
        (?:on|to|at|under|from|with|by|via) (?:what|which)(?= (?:number|e-?mail|address|phone|name and))
        (?:we|i|they|our team|the team|my colleagues?|billing|he|she|our system|the system|it)(?:'ll| will|
            'd| would|'re going to| are going to|'m going to| do)?(?: (?:just|please|also|quickly|possibly|
            kindly|now|first|ever|then|still|really|maybe|perhaps|either|simply|only|actually|always|also))* (?:need|
                needs|require|
            requires|want|wants|miss|ask for|ask you for|have to ask|must ask|must have|must know|have to have|
            have to know|has to have|has to know|lack|could do with|could use|like|love|appreciate|be needing|
            be asking|be requiring|look for)
        (?:we|i|they|our team|the team)(?:'re| are|'m| am| is)?(?: (?:just|please|also|quickly|possibly|
            kindly|now|first|ever|then|still|really|maybe|perhaps|either|simply|only|actually|always|
                also))* (?:missing|lacking|after|
            looking for|waiting (?:for|on)|awaiting|in need of|short of|going to need|asking (?:you )?for|
            requesting|requiring|collecting|seeking)
        (?:we|i|they|our team|the team|you)(?:'ll| will)?(?: (?:just|please|also|quickly|possibly|kindly|
            now|first|ever|then|still|really|maybe|perhaps|either|simply|only|actually|always|also))* (?:have|got|need|
            '?ve got) to (?:take|have|confirm|verify|check|ask|know|see|validate|collect|record|note|
            run through|go through|provide|give)
        (?:need|want|like|love|have|got|trying|try) to (?:confirm|verify|check|know|have|get|take|
            ask (?:you )?for|see|validate|collect|match)
        (?:can|could|may|might|shall|should|let) (?:we|i|us|me)(?: (?:just|please|also|quickly|possibly|
            kindly|now|first|ever|then|still|really|maybe|perhaps|either|simply|only|actually|always|also))* (?:have|
                get|take|grab|
            ask(?: you)?(?: for)?|confirm|check|verify|know|note|see|borrow|request|obtain|trouble you for|
            bother you for|start with|use|run through|collect|validate|just have)
        (?:i'll|we'll|i will|we will|let's|lets|i'd|we'd) (?:just |first |quickly )?(?:take|grab|start with|
            begin with|confirm|verify|be needing|run through)
        (?:what|whats|what's|wats|which|whose|wot|wheres|where's|where|how|who)(?:'s| is| are| was| were| r|
            s)?(?: (?:would be|will be|about|else is))?
        (?:do|did|would|can|could|will) (?:you|u)(?: happen to| still| perhaps| maybe| by chance)? (?:have|
            know|remember|recall|got|hold|see|find)
        (?:have|hv) (?:you|u) (?:got|a|an|your|the|any)
        (?<![a-z'] )(?:got(?! (?:an? |any )?(?:\w+ )?(?:texts?|calls?|messages?|e-?mails?|letters?|sms))|
            any chance of|any chance i could get|any chance we could have|how about|
            what about|mind|fancy|care to|care for|okay to|ok to|able to|possible to (?:have|
            get)) (?:you )?(?:sharing|giving|sending|confirming|telling|a|an|your|the|us|me)?
        (?:all|everything|the only thing|what|the first thing|one thing|only thing|
            the thing)(?: that)?(?:'s)? (?:we|i|they|the team)(?:'ll)?(?: still| now| just)? (?:need|require|
            want|ask|are missing|'re missing|lack|is missing|miss)(?:s|
            ed)?(?: to know| from you| now| here| for this| to go ahead| to proceed)*(?: is| are|:)?
        (?:all|everything|only thing|what)(?: that)?(?:'s| is) (?:needed|missing|required|left|lacking|
            outstanding|wanted)(?: is| are|:|,)?
        (?:all )?it takes(?: is)?
        (?:if|once|when|as soon as|until|unless|after|before|the moment|till) (?:we|i|they|our team|
            the team) (?:only |just |also )?(?:have|had|has|get|got|know|knew|receive|received|see)
        (?:once|when|as soon as|until|unless|after|the moment) (?:you|u)(?:'ve| have) (?:just |
            please )?(?:sent|given|provided|shared|told|confirmed|supplied|entered|replied with|reply with|got)
        (?:cannot|can not|can'?t|unable to|won'?t|not able to|impossible|hard|difficult|tricky|no way|
            nothing|stuck|couldn'?t|not possible|unlikely|struggling|we'?re lost|lost|useless|
            slow)(?: \w+){0,8} (?:without|unless|until)(?: having| knowing| we (?:have|get|know))?
        (?:still|yet to) (?:need|missing|waiting|receive|get|have|see|don'?t have|haven'?t (?:got|received|
            seen|had))(?: for)?
        (?:you|u) (?:haven'?t|have not|did ?n'?t|did not) (?:yet |quite )?(?:sent|send|given|give|tell|told|
            provided?|shared?|confirm|confirmed|included?|mention|mentioned|leave|left)(?: (?:us|me))?(?: yet)?
        (?:we|i) (?:haven'?t|have not|did ?n'?t|did not)(?: yet| actually)? (?:got|received|receive|get|had|
            seen)(?: from you)?
        (?:we|i) (?:do ?n'?t|do not)(?: seem to| actually| yet| currently)? have(?=[^.,!?;]{0,50} (?:yet|
            on file|on record|here|any more|anymore|on the system))
        (?:you|u)(?:'ve| have)? (?:forgot|forgotten|missed|omitted|left out)(?: to (?:include|send|add|give|
            tell us|share|mention))?(?! your pass)
        (?:we|i) (?:could|can|would) (?:do with|use)
        (?:with|using|given)(?= (?:your|the|a) [^.!?;]{3,60}? (?:we|i)(?:'ll|
            'd| can| could| will| would| should| might)\b)
        (?:waiting for|awaiting|look(?:ing)? forward to(?: (?:having|receiving|getting))?|hoping for|
            depends on|hinges on|down to)
        (?:is|are) there (?:an?|any)(?= )
        (?:by|through|mind|consider|try|start by|begin by) (?:just )?(?:sending|giving|sharing|telling|
            providing|entering|typing|confirming|replying|dm-?ing|messaging|texting|e-?mailing|uploading|
            submitting|attaching|quoting|forwarding|filling in|posting|scanning|showing|supplying)(?: us| me)?
        (?:ok|okay|alright|all right|possible|fine|convenient|easier|best) (?:if (?:we|i)|to|
            for us to)(?: just)? (?:take|have|get|grab|ask|confirm|check|know|verify)(?: for)?
        (?:mind|ok|okay|alright)(?: if)? (?:we|i)(?: just)? (?:grab|take|have|get|ask|borrow|check|
            confirm)(?: for)?
        (?:faster|quicker|quickly|sooner|easier|easily|better|straight away|right away|immediately|only|
            just) with
        (?:make sure|ensure|be sure)(?: that)? (?:your|the|to) (?:\w+ )?(?:contains?|includes?|has|have|
            states?|gives?|shows?|mentions?|quotes?)
        (?:i|we) (?:do ?n'?t|can ?'?t|cannot|could ?n'?t) (?:see|find)(?= (?:your|an?|
            any) [^.,!?]{2,40} (?:on|in|with|for) (?:the|your|our|this) )
        (?:in exchange for|in return for|subject to(?: receiving| seeing)?)
        (?:please|pls|plz|kindly|pretty please)(?: just)?(?: (?:with|have|be ready with|by))?(?= (?:your|ur|
            yr|the|an?|full|account|card|pin|dob|date|name|phone|e-?mail|post ?code|bank|password)\b)
        (?:need|needed|required|missing|wanted|requested|necessary|require|needing|requirements?|to do|
            next step|step one|for id|for security|for verification|for data protection|outstanding)(?: is| are|
            :)? ?:?(?: from you)?(?= ?(?:your|:|the|a|full|account|pin|card|dob|date|post))
        be asked (?:for|to (?:give|enter|provide|confirm|state))
        (?<!were )(?<!was )(?<!been )(?<!machine )(?<!app )(?<!till )(?<!reader )(?<!site )(?<!page )(?<!screen )(?<!cashpoint )(?:asks|ask|asking|asked)(?: you)?(?: for| to (?:give|confirm|enter|provide|share|send))
        (?:i|we) (?:wonder|wondered|was wondering|were wondering) (?:what|if)
        (?:curious|wondering|asking) (?:what|about)
        (?:appreciate|grateful|great|good|nice|lovely|perfect|fab|super|brilliant|kind|handy|helpful|useful|
            fine)(?: it)? (?:if|to (?:have|know|get|see)|for)
        (?:would help|helps|help)(?: us)? (?:to (?:have|know|get|see)|if (?:we|you|i) (?:had|have|could|can|
            know|knew|gave|sent|shared|told))
        trouble you for  bother you for  ask you for  the small matter of  request(?:ing)?(?: for)?
        (?:with us|trust us with)
        """
    ),
    lacks=patterns(
        r"""
        (?:can'?t|cannot|can not|won'?t|unable|not able|couldn'?t|only)(?: \w+){0,8}? (?:until|till|before|
            unless|once)(?= (?:we|i|they|he|she|it|the|our|you) )
        without(?= [^.;:!?]{3,60} (?:we|i|our team|they|it)(?:'re| are|'m| am|'s)? (?:can'?t|cannot|can not|
            won'?t|unable|stuck|not able|couldn'?t|not))
        """
    ),
    behind=patterns(
        r"""
        (?:will|would|'ll) (?:find|identify|unlock|bring up|pull up)
        (?:has|have|was|were)(?:n't| not)(?: yet| still| actually)?(?: been)? (?:provided|supplied|uploaded|
            submitted|included|attached|filled in)(?! (?:to|by|with|at))
        (?:would|could|might) (?!have\b|be\b|get\b|reach\b|arrive\b|come\b|not\b|never\b)\w{3,12}
        (?:is|are) (?:exactly |just )?(?:what|all) (?:i|we)(?:'m| am|'re| are|'d| would)? (?:missing|after|
            lacking|need|waiting for|want|short of|looking for|still need)
        (?:does|do|will do|would do|works?|is|are) (?:the job|the trick|just fine|just as well|as well|
            fine too|fine as well|too|also fine)
        please  pls  plz  plse  thx  ta
        (?:is|are|'s|'re|was|were|will be|would be|must be|might be|may be|be|being|
            becomes?)(?: \w+ly| also| still| all| just| what| now| absolutely| only)? (?:needed|required|
            necessary|missing|essential|mandatory|requested|wanted|compulsory|outstanding|all (?:we|i|
            that) (?:need|require)|what (?:we|i|they) (?:need|require|are after|want|ask)|the (?:next|first|
            only|last|missing) (?:step|thing|piece|bit)|helpful|useful|handy|great|good|perfect|ideal|nice|
            lovely|fine|enough|sufficient|the key|key|vital|brilliant|fab|best|appreciated|a must|all it takes|
            a (?:great|big) help|welcome|next)
        (?:would|will|could|might|should|can|'d|'ll)(?: \w+ly| also| really| certainly)? (?:help|do|
            be (?:great|good|helpful|useful|handy|perfect|ideal|nice|lovely|fine|enough|sufficient|appreciated|
            brilliant|fab|needed|required|wonderful|ideal|super|a (?:great )?(?:start|help)|next)|suffice|speed|
            make (?:it|this|things)|let us|allow us|enable us|get (?:us|you|things|this)|
            be (?:the )?(?:quickest|fastest|easiest)|work)
        (?:helps?|lets?|allows?|enables?|gets?|speeds?|makes?|suffices?|works?) (?:us|me|our team|things|
            this|to (?:find|verify|confirm)|with|you|it|for us|fine|if)
        (?:needs?|need|must|should|ought to|has to|have to|is to|are to|to|can|could|may|might|shall|
            will have to)(?: also| please| just| now| first| then| only| still)? be (?:\w+ly )?(?:sent|provided|
            given|entered|shared|confirmed|verified|included|submitted|supplied|uploaded|typed|stated|quoted|
            attached|dm'?e?d|messaged|texted|e ?mailed|added|filled in|completed|posted|written|put|passed|told|
            checked|disclosed|scanned|forwarded|listed)
        (?:needed|required|necessary|missing|wanted|requested|mandatory|essential)
        (?:we|i|they|our team|the team)(?:'ll| will| do|
            'd| would)?(?: also| still| then| just| now)? (?:need|require|want|ask|must have|are after|
            are missing|'re missing|'re after|would like|'d like)
        (?:sent|dm'?d|texted|shared|given|provided|confirmed|in a dm|by dm|via dm|in a (?:private|
            direct) message|by (?:private|direct) message) (?:to (?:us|me)|over|here|now|below|back|please|
            today)(?= ?(?:$|[.!?]))
        (?:or )?(?:we|i) (?:can'?t|cannot|can not|won'?t|are unable to|'re unable to) (?:help|continue|
            proceed|go (?:on|ahead|further)|find|look|do|check|sort|release|unlock|unblock)
        (?:handy|to hand|at hand|(?<!is )(?<!are )(?<!be )ready|nearby|on you|with you|in front of you)
        is(?= ?(?:$|[.!]))
        goes (?:here|below|in (?:the|your) reply)
        (?:below|in your (?:next )?(?:reply|message|answer|dm)|in a (?:reply|dm))(?= ?(?:$|[.!?,]|and|so|or))
        """
    ),
    outright=patterns(
        r"""
        do you (?:still )?use the same (?:e-?mail|number|phone|address|mobile)
        what(?:'s| is| was) the name of your (?:\w+ )?school
        (?:is|are) (?:this|that|it|these|the following|below)(?: still| the)? your (?:\w+ )?(?:address|number|
            e-?mail|mobile|phone|date of birth|postcode)
        (?:which|what) (?:e-?mail|phone)(?: \w+)? (?:would|will|might|should) (?:it|that|this|you)
        (?:were|was) (?:you|u) (?:\w+ )?born
        (?:you|u) were (?:\w+ )?born
        your (?:\w+ )?(?:number|phone|mobile|postcode|iban|surname|address) (?:ends?|starts?|begins?) (?:in|with|
            on)(?= [^?.!]{1,30}\?)
        which (?:flat|house|street|building|floor|apartment|road|door)(?: number)? (?:you're|you are|do you|are you|
            you)(?: \w+)? (?:in|live|at|on|living)
        (?:is|are) [^?.!]{3,40} (?:still |the best )?your (?:\w+ )?(?:number|e-?mail(?: address)?|address|postcode|
            mobile|date of birth)(?=\?)
        what (?:is|was|were|'s) your (?:\w+ )?address
        whose name is (?:the|your) (?:account|card|policy|contract) in
        (?:which|what) (?:numbers|digits|figures|code)(?: \w+)? (?:are|is|do|does|did|can|came|come|appears?|show|
            shows)(?= ?(?:in it|there|you|u|it|on it|$|[?.!,]))
        (?:which|what) number (?:is best|suits|works|would|do you prefer|shall|should|may|can)(?: \w+)?
        (?:and )?your (?:\w+ )?number (?:is|was|would be)(?= ?(?:$|[?.!]))
        where (?:does|do) your (?:post|mail|letters?) (?:go|come|arrive|get sent)
        where (?:should|shall|can|do|would|may|must) (?:we|i|the courier|it|they) (?:\w+ )?(?:send|ship|deliver|post|
            mail|bring|go)
        (?:any|some|is there another|another|a different) other (?:surname|last name|name|e-?mail|number|address|phone)
        (?:day|date|month|year|town|city|place)(?: and \w+)? (?:that |when |where |in which )?(?:you|u) were born
        (?:what|which|whose) name (?:is|was|'s|does|do)(?: it| they| that)? (?:on|in|under|printed on|
            shown on) (?:it|them|the card|your card|the account|your account|the passport|the id|the licence)
        (?:live|living|based) (?:at|in|on) [^?.!]{3,50},? (?:is that right|is that correct|right|correct|yes|yeah|
            isn't it|don't you)(?=\?)
        your (?:date of birth|dob|d\.o\.b|birthday|postcode|post code|zip|surname|last name|phone number|
            mobile number|home address|address|e-?mail(?: address)?|middle name) (?:is|was|ends in|starts with|
            ends with)(?= [^?.!,]{2,50}\?)
        (?:you were|were you) born (?:on|in)(?= [^?.!,]{2,50}\?)
        what (?:should|shall|do) i (?:put|write|enter|fill in|type) (?:under|for|as|in|next to)(?= (?:your|the|
            ['"]?(?:date|dob|address|name|phone|e-?mail|post|account|card)))
        still (?:live|living|reside|residing)(?= ?(?:at|in|on|there|$|[?.!,]))
        still at (?=\d|(?:the|that) (?:same|old|above) address)
        (?:is|are) (?:your|the|this) (?:\w+ )?(?:address|postcode|zip(?: code)?|e-?mail|phone number|mobile|
            date of birth|dob|surname|contact details|details)(?: on file| we have| we hold)? (?:still|correct|right|
            the same|up to date)
        (?:what|which) (?:\w+ )?(?:address|number|e-?mail|phone|mobile|postcode)(?:es)? (?:we|i|you|u|
            they)(?: \w+ly)? (?:should|have|can|hold|use|used|gave|signed|registered)
        (?:give|send|pass|leave|drop|tell|share|confirm|have|take|need|text|get)(?: (?:us|me|on|over|along|
            through))? (?:your|ur) (?:\w+ )?(?:mobile|cell)(?= ?(?:$|[?.!,]))
        what(?:'s| is| are) yours  (?:what|which) age are (?:you|u)
        read (?:us|me)(?: out)? (?:the|that) (?:number|code|digits)
        (?:on|to|at|under|from|with|by|via) (?:what|which) (?:number|e-?mail|address|phone)(?: \w+)?
        when (?:were|are|was|r) (?:you|u) born
        (?:what|which) (?:year|day|date|month)(?: and \w+)? (?:were|are) (?:you|u) born
        where (?:do |are |r )?(?:you|u)(?:'re)? (?:currently |now |actually )?(?:live|living|reside|residing)
        (?:how|where|on what|on which|at what|at which|
            what'?s the best way)(?: best| else| exactly| to)? ?(?:number |address |e-?mail |
            is the best way )?(?:can|could|should|do|may|might|shall|would)? ?(?:we|i|our team|a colleague|
            someone|to)(?: best)? (?:reach|contact|call|ring|phone|e ?mail|text|get hold of|get in touch with|
            write to|post it to|send it to|deliver)(?: you| u| this| it)?(?= ?(?:$|
            [?.!,]| by| on| at| today| tomorrow| then))
        how old are (?:you|u)
        where (?:were|are) (?:you|u) born
        what (?:were|are) (?:you|u) born as
        (?:what|which) (?:number|e-?mail(?: address)?|phone|mobile|inbox)(?: \w+)? (?:can|could|should|do|
            did|are|is|were|would|shall|may) (?:we|i|you|u|our|best|registered|linked|the account|your)
        (?:what|which) (?:e-?mail|number)(?: address)? (?:is|was|are) (?:on|linked|registered|tied|attached|
            connected|best)
        which (?:bank|street|town|house|flat)(?: \w+)? (?:do|are) you (?:live|bank|with|in|at|living)
        (?:show|hold up|scan|photograph|send|flash)(?: us| me)?(?: both sides of| the (?:front|
            back) of| a (?:photo|picture|scan) of)? your (?:\w+ )?card(?= ?(?:$|[?.!,]|to the camera|in|and|on|
            by|please|so|front))
        (?:dm|pm|send|give|tell|text|e ?mail|message)(?: us| me) (?:with )?(?:your|ur|yr|the) (?:account|
            log ?in|details|info|deets)(?= ?(?:$|[?.!,]|and|so|please|pls|in|by|via|we|here|or|to us|then))
        (?:enter|type|send|text|reply with|read (?:us |me )?(?:out )?|give (?:us |me )|tell (?:us |me )|
            share|forward|what'?s|what is|confirm|paste) (?:the|that|this|your) (?:sms|text(?: message)?|code|
            codes|digits|numbers)(?= ?(?:$|[?.!,]|and|so|we|you|here|that|from|below|please|to|in|it|our|on))
        (?:what|which) (?:digits|code|numbers?) (?:do|does|did|have|has|can|is|are)(?: (?:you|u|it|the))
        what (?:does|did) (?:the|that|our) (?:text|sms|code|message we sent|text message|
            authenticator)(?: message)? (?:say|show|read)
        name of (?:your|the) (?:first|favou?rite|childhood|primary) (?:\w+)
        (?:who|what) (?:is|was|are|were) your (?:first|favou?rite|childhood) (?:pet|school|teacher|car|boss|
            job)(?:'s name| called)?
        (?:what|which) address(?:es)? (?:should|shall|can|could|do|did|would|are|is|was|will|may)
        name (?:and|&|\+) (?:address|phone|e-?mail|number|dob|postcode|d\.o\.b\.?|account|zip|mobile)
        what (?:is|was) your (?:mother|mum|mom)(?:'s)? (?:called|name)
        last (?:4|four|3|three|2|two|5|five|6|six|8|eight)(?: digits)?(?: of (?:your|the) \w+)? ?(?:please|
            pls|\?)
        (?:prove|tell us|show us|confirm|verify) (?:exactly )?who you are by (?:sending|giving|telling|
            sharing|providing|replying|entering|typing)
        (?:data protection|security|id) questions?(?= ?(?:first|please|before|to answer|now|:))
        """
    ),
    confirmations=patterns(
        r"""
        (?:and )?what(?:'s| is| are) (?:it|they|that)(?= ?$)
        what does it (?:say|read|show)
        (?:is|are) (?:that|this|it|they|those|these) (?:still |all )?(?:right|correct|you|yours|accurate|up to date|
            the (?:right|correct) one|current|where you live)
        (?:have|did) (?:we|i) (?:got|get) (?:that|it|this) right
        """
    ),
    negators=patterns(
        r"""
        take(?= [^.!?]{3,40} (?:down|off|out))
        (?<!to )(?:deleted?|remove|take down|erase|hide)
        never  not  do ?n'?t  does ?n'?t  did ?n'?t  wo ?n'?t  would ?n'?t  ca ?n'?t  cannot  could ?n'?t
        should ?n'?t  must ?n'?t  need ?n'?t  is ?n'?t  are ?n'?t  was ?n'?t  were ?n'?t  have ?n'?t  has ?n'?t
        ai ?n'?t  dnt  no need  no one  nobody  none  neither  nor  no longer  no  avoid  avoiding  refrain
        stop  without  nothing  beware(?: of)?  be wary of  watch out for  instead of  rather than  unsafe
        hardly
        (?:tell|tells|told|asks?) (?:no one|nobody)
        (?:only|ever) ask  regardless of who  under no circumstances?  no matter who  mustn'?t  forbidden
        against our rules  keep
        """
    ),
    culprits=patterns(
        r"""
        (?:somebody|someone|people|callers?|others) (?:may|might|could|can)
        (?:texts?|calls?|messages?|e-?mails?|sms|links?|letters?|dms?|pages?|sites?|posts?)(?= (?:asking|
            asked|asks|wanted|wants|requesting|wanting|demanding|that asks?|which asks?))
        any ?one  any ?body  whoever  scam(?:mers?|s)?  fraud(?:sters?)?  criminals?  thieves  thief
        phish(?:ing|ers?)  impostors?  imposters?  fakes?  strangers?  suspicious  crooks?  somebody else
        someone else  cold callers?  hackers?  con artists?  impersonators?  bogus
        (?:gets?|got|receives?|received|getting)(?: an?| any| the| such)? (?:\w+ )?(?:calls?|texts?|
            messages?|e-?mails?|links?|letters?|dms?)(?= (?:asking|that|which|from|requesting|wanting|who))
        (?:if|when) (?:someone|somebody|a (?:caller|message|text|call|link|site|page|post|dm))
        """
    ),
    contrasts=patterns(
        r"""
        not
        """
    ),
    late_negators=patterns(
        r"""
        (?:to|with) (?:nobody|no one|no-one|anyone|anybody|strangers|other people|others|someone else|
            third parties)
        (?:give|tell|send|show) (?:nobody|no one)
        (?:is|are|was|would be|can be|'s) (?:\w+ly )?(?:not safe|unsafe|risky|dangerous|a risk|a bad idea|
            never safe|never needed|never required|never necessary|not (?:needed|required|necessary)|
            no longer (?:needed|required|necessary)|unnecessary|a scam|fraud|phishing)
        puts? you(?:r account)? at risk
        (?:isn'?t|aren'?t|not|never|no longer|won'?t be) (?:us|our|ours|a genuine|genuine|really us|from us|
            needed|required|necessary|safe|something we)
        is a (?:scam|fraudster|thief|fake|red flag|warning sign|trick)
        are (?:scammers?|fraudsters|fakes?|scams)
        by mistake  by accident
        (?:should|could) (?:make you suspicious|ring alarm bells|raise suspicion)
        (?:not|never) (?:be )?(?:asked|shared|sent|posted|given|needed|required|requested|collected)
        is never  are never  will never  would never
        """
    ),
    not_negators=patterns(
        r"""
        why not
        why (?:do ?n'?t|not) (?:you|u|we)
        (?:do ?n'?t|do not|never|please do ?n'?t) (?:hesitate|forget|be (?:shy|afraid)|worry|mind|panic|
            fret|hold back|delay|fail)(?: to| about it| about that| in)?
        (?:wo|would|could|ca|might) ?n'?t (?:you|u)
        if (?:you|u) do ?n'?t mind  (?:you|u) do ?n'?t mind
        if (?:you|u) (?:have ?n'?t|have not)(?: already| yet)?(?: done so)?
        no (?:worries|problem|problems|rush|hurry|probs|bother|trouble|doubt|sweat|stress|fuss|harm|time)
        (?:it'?s|that'?s|it is|that is) (?:no|not a) (?:problem|bother|trouble)
        not (?:only|just|merely|simply|solely|to worry|a problem|yet|least)
        nothing but  no later than  if not(?: already)?  (?:is|was|would) it not
        no(?=,? (?:we|i|please|sorry|thanks|thank|but|just|send|that))
        without (?:delay|further ado|fail|hesitation|worry|waiting)
        (?:ca ?n'?t|cannot|could ?n'?t|do ?n'?t|do not|did ?n'?t|can not) (?:find|see|locate|identify|
            pull up|access|trace|get into|open|look up|recogni[sz]e|seem|yet|match|wait|thank|help (?:you|with))
        (?:whether|if) or not  or not  not sure(?: if| which| who)?  unfortunately not
        not (?:long|far|ideal|good|great|ok|okay|right|nice|acceptable)
        stop by  nonsense
        no(?= (?:idea|clue|luck|joy|sign))
        anyone else
        keep(?= (?:us|going|in touch|an eye|me|you posted|you updated|things))
        fraud (?:team|department|check|squad|desk|colleagues|specialists|prevention|protection)
        anti[- ]?fraud(?: \w+)?
        stop(?= (?:all|the|this|it|any|further|your card|another|more|others))
        so (?:no one|nobody|that no one|that nobody)(?: else)?
        """
    ),
    excluders=patterns(
        r"""
        instead of  rather than  not  no  never  without  other than  apart from  but not
        neither  nor  never mind  forget  minus  excluding  besides
        """
    ),
    excluded_by=(),
    flips=patterns(
        r"""
        except(?: for)?  save for
        only  just  but  simply  merely  though  however  instead  rather  yet
        """
    ),
    elsewhere=patterns(
        r"""
        (?:only|just|but|rather|instead|better|preferably)(?: \w+)? (?:by|in|via|per|through|over|as|to|
            using) (?:a |our |your |the )?(?:\w+ )?(?:dms?|pms?|direct messages?|private messages?|messages?|
            inbox|private|message|e ?mail|phone|chat|privately|text|whatsapp|messenger|letter)
        (?:but|rather|only|just|better|preferably|instead)(?: only| just)? (?:in private|privately|
            in confidence)
        (?:by|in|via|through|over) (?:a |our |your |the )?(?:\w+ )?(?:dms?|pms?|direct messages?|
            private messages?|messages?|inbox|private|message|e ?mail|phone|chat|privately|text|whatsapp|
            messenger|letter) (?:only|instead|is (?:fine|ok|okay|better|best|safe|good)|works|will do)
        (?:a |our |your |the )?(?:dms?|pms?|direct messages?|private messages?|messages?|inbox|private|
            message|e ?mail|phone|chat|privately|text|whatsapp|messenger|letter) (?:is|would be) (?:fine|ok|
            okay|better|best|safer|safe)
        """
    ),
    not_a_verb_after=patterns(
        r"""
        (?:the|a|an|your|our|this|that|these|those|my|their|his|her|its|ur|by|of|via|per|any|each|every|
            direct|private|public|first|last|next|new|no|through|latest|previous|original|deleted?|same|
            automatic|final|another|one|some|more|secure|form|tracking|money|blog|recent|other|original|in|on|
            at|for|with|from|which|about|as|into|sms|delivery|social|your public)
        """
    ),
    doers=patterns(
        r"""
        (?:we|i|they|he|she|it|we'?ll|we'?ve|i'?ll|i'?ve|they'?ll|it'?ll|team|colleagues?|department|bank|
            driver|courier|warehouse|system|app|page|form|billing|support|specialist|manager|agent|adviser|
            advisor|someone|somebody|who|people|everyone|customers|us|engineers?|shop|store|company|supplier|
            partner|desk|office|which)(?: (?:will|can|can'?t|cannot|could|may|would|have|has|had|do|does|did|
            are|is|am|was|were|should|shall|must|to|also|just|now|then|soon|already|only|personally|always|
            usually|normally|be|been|going|able|happily|gladly|still|both|all|immediately|shortly|today|
            tomorrow|even|ever|about|'ll|quickly|try|trying|hope|hoping|want|start|started|happy|glad|working|
            asked|being|and|sort|check|look|write|it|up|out|into|this|that|call|fix|review|find))*
        (?:they|he|she|it|we|i)'(?:ll|ve|d|re|s)(?: (?:\w+ly|just|also|be|now|then|not|soon|even|happily|
            still|personally))*
        (?<!you be )(?<!you )(?:able|unable|going|happy|glad|trying|about|how|time|times|attempts?|
            helps) to
        been  being  was  were  is  are
        """
    ),
    predicates=patterns(
        r"""
        typed|entered|tried|used|wrote|asked|told|chose|clicked|pressed|logged|scanned|inserted|swiped|paid
        there'?s|there (?:is|are|was|were)
        gave|given|gives|travels?|comes?|brings?|means?|carry|carries
        sorry|apologies|delays?|delayed|as before|checks|shows|arrives?|leaves|left|moved?|changes|turned|took|
            goes|gone|got|wrong|right|correct|safe|secure|ready|visible|posted|dispatched|refunded|charged|
            credited|cleared|matched|verified|confirmed|keeps|runs|ran|ends|lasts|starts|stays|says|looks|seems|
            appears|helps|protects?|ignore|freeze|block|ring|call|watch|store|scan|enjoy|congratulations|welcome|
            glad|happy|well done
        (?:we|they|he|she|it|i)(?:'ll|'ve|'d|'re|'m|'s)?
        (?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|does|did|do|may|might|shall|should|
            must|isn'?t|aren'?t|wasn'?t|won'?t)
        (?:lost|stolen|forgot|forgotten|forget|changed?|updated?|reset|resets?|sent|received|blocked|
            unblocked|locked|unlocked|declined|fixed|sorted|waits?|stays?|stayed|expired?|arrived?|arrives|
            opened|open|closed|check|checked|see|seen|keep|kept|delete|deleted|remove|removed|hidden|hide|hid|
            use|using|used|works?|working|visit|follow|click|tap|looks?|looking|call|ring|trouble|problems?|
            stuck|issued|shared|posted|changing|updating|resetting|renew|renewed|ordered|cancel|cancelled|
            protect|remains?|belongs?|needs?|goes|go|shown|shows|manage|view|set|found|find|thank|thanks for|
            happens?|happened|came|come|made|make|try|read|choose|chosen|pick|think|wait|said|says|asked|ask)
        [^\W\d]+n't
        """
    ),
    barriers=patterns(
        r"""
        while  because
        about (?:what|how|the|it|this|that|why|when)
        to (?:look|find out|fix|open|reset|update|change|see what|sort|get this|get it|investigate|get your|
            unlock|unblock|restore|process|cancel|replace|resolve|make|correct|check (?:what|why|how|with|that|
            when)|talk|speak|put|help|return|refund|complete|finish|review|go through your|re-?issue|reissue|
            print|post|track)
        (?:that|so|and|as|since|why|how|when|if|whether|what) (?:we|i|they|it|he|she|our|the (?:team|bank))
        we (?:have|will|can|are|'ve|'ll|sent|found)
        we'(?:ve|ll|re)
        (?:was|were|is|are|has|have|had|got) (?:sent|declined|blocked|charged|updated|changed|closed|opened|
            open|used|hidden|removed|refused|shared|lost|stolen|safe|secure|not|never|still|now|being|been|
            already|visible|correct|right|wrong|working|on its way|ready|protected)
        (?:link|message|moment|minute|time|chance|shout|line|dm|note|call|ring|hand)(?: \w+)? (?:to|about|
            before|while|for a|on|when|if|at|and (?:we|our|i))
        (?:in|on|under|at|from|of) (?:our|the) (?:app|website|site|page|settings|help cent(?:re|er))
        (?:what|how|why|when|where) (?:happened|went|it|you|the|to|your)
        happened
        (?:visible|readable|safe|private|secret|hidden)
        """
    ),
    fillers=patterns(
        r"""
        in case|case|surname|if|possible|kindly|asap
        (?:your|ur|yr|the|an?|and|or|plus|with|also|of|on|for|to|please|pls|plz|just|only|full|complete|
            current|exact|names?|first|last|numbers?|ok|okay|thanks|thank you|thx|cheers|hi|hello|hey|there|
            quick|quickly|now|next|here|then|us|me|account|card|same|registered|as well|too|maybe|perhaps|
            either|both|eg|ie|following|below|so|much|many|from|in|by|that|all|some|bit|details?|question|step|
            security|check|verification|quickest|one|two|three|four|five|six|it|s|your own|own|additionally|
            further|finally|lastly|secondly|firstly|as|well|etc|new|old|home|work|mobile|contact|best|date|
            sorry|right|great|good|sure|alright|lovely|morning|afternoon|evening|day|dear|well|mate|love|sir|
            madam|oh|and|but|still|again|yet|reply|info|information|dm|via|direct|message|private|required|
            optional|mandatory|field|fields)
        \d{1,2}  [a-e](?=\))
        """
    ),
    splits=patterns(
        r"""
        but  and  or  nor  so  because  while  if  unless  then  although  though  however  whereas  until  once
        before  after  when  as soon as  plus
        """
    ),
    additions=patterns(
        r"""
        and  or  then
        """
    ),
    alternatives=patterns(
        r"""
        or  nor
        """
    ),
    pronouns=patterns(
        r"""
        (?:does|do|did) (?:it|they) (?:say|read|show)
        (?:(?:me|us|back|out) ){0,2}what (?:it|that|they) (?:is|says?|are|was|reads?)  yours
        (?:(?:us|me|over|to|just|both|all|of|back|only|for|with|on|down|through|by|here|instead|
            them to)\W? ){0,3}(?:(?:a |an )?(?:photo|picture|copy|scan|screenshot|image|pic) of )?(?:it|them|
            either|both|that|those|these|this|one|ones|the same|everything|all)(?= ?(?:$|[?.!,;:)]|to|over|by|
            in|via|here|privately|through|with|as|and|so|please|pls|now|instead|again|once|on|directly|for|at|
                below|back|
            along|across|securely|using|too))
        """
    ),
    pronoun_verbs=patterns(
        r"""
        (?:send|share|do (?:it|so|that)|give|leave|pop|drop|put)(?: (?:us|me))? (?:by|via|in|over|
            through) (?:an? )?(?:dm|pm|private(?:ly)?(?: message)?|direct message|inbox|chat)
        """
    ),
    determiners=patterns(
        r"""
        (?:your|the|an?|any|full|ur|yr|this|these|current)
        (?:send|give|tell|share|provide|confirm|enter|type|state|include|supply|need|require)(?: (?:us|me))?
        (?:reply|respond|answer|come back|get back to us) with
        (?:ask|asking) (?:you )?for
        """
    ),
    rewordings={
        "": (
            "To confirm it is you, please use our secure page: {{ link }}. Nothing personal needs to be written here."
        ),
        "contact": "Shall we ring you? Choose a time on our secure page: {{ link }}.",
        "details": "Send us a direct message and we will look into it. No personal details are needed.",
        "unnamed": "Write out in plain words what you would like to know, or use the secure link.",
    },
    stubborn=patterns(
        r"""
        password  passwords  pincode  passcode  passphrase  postcode  security  account  address  maiden  birth
        passport  statement  username  details
        """
    ),
)
