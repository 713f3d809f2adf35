"""English."""

from chalicelib.domain.redaction.packs.pack import Pack

PACK = Pack(
    cues={
        "card": """
            card number | card no | card num | card nr | card | card details | card info | credit card | debit card
            | bank card | visa | mastercard | master card | amex | american express | visa card | maestro
            | card digits | long number | number on the front | pan number | full card | prepaid card | gift card
            | new card | old card | card is | card: | my card | cc number | cc | cc num | 16 digit number
            | 16 digits | sixteen digits | discover
        """,
        "security_code": """
            security code | cvv | cvc | cvv 2 | cvc 2 | cid | csc | card verification | verification value | cv 2
            | ccv | cvn | three digits on the back | 3 digits on the back | three digit code | 3 digit code
            | 4 digit code on the front | three digit number | 3 digit number | 3 digit security | code on the back
            | number on the back | numbers on the back | digits on the back | last three on the back
            | last 3 on the back | secuirty code | sec code | security number | security num | card code
            | signature strip | three numbers on the back | 3 numbers on the back | back of the card
            | back of my card | signature | by the signature | little number | tiny number | 3 digit | three digit
            | 3 digit thing | three digits | 3 digits | three numbers | 3 numbers | security digits | on the back is
            | back says | back is | on back | on the back it says | numbers on back | back of it
        """,
        "pin": """
            pin | pin code | pin number | pin no | pincode | atm code | atm pin | card pin | debit pin | pins
            | passkey | unlock code | personal identification number | access number | phone pin | telephone pin
            | 4 digit pin | four digit pin | mpin | upi pin | cash machine code | cashpoint code | keypad code
            | door code | alarm code | four digits | 4 digits | four digit | 4 digit | four digit thing | 4 numbers
            | four numbers
        """,
        "password": """
            password | passwords | passcode | pass code | pass word | passwd | pwd | pword | p word | pw | passphrase
            | pass phrase | pasword | passwrd | passwork | passord | login pass | pass: | secret word | secret answer
            | security answer | security word | memorable word | memorable answer | memorable phrase | login is
            | login: | wifi key | wi fi key | mother s maiden name | mothers maiden name | maiden name
            | security question answer | secret: | credentials: | logon: | log in: | passw | psw | psswd | pswd
            | my pass is | pass is | passsword | pass
        """,
        "one_time_code": """
            one time code | one time password | one time passcode | one time pin | onetime code | otp | otp code
            | verification code | verification number | verify code | confirmation code by text | authentication code
            | auth code | authenticator code | authenticator | login code | log in code | sign in code | signin code
            | text code | sms code | texted code | 2 fa | 2 fa code | two factor code | two factor | two step code
            | mfa code | 6 digit code | six digit code | 4 digit code | four digit code | 8 digit code | 5 digit code
            | five digit code | the code | a code | code you sent | code u sent | code is | code: | code was
            | this code | my code | your code | ur code | ya code | access code | passcode from the text
            | temporary code | temp code | backup code | recovery code | reset code | activation code | approval code
            | code i got | code i received | code from | code says | number you texted | number they texted
            | number you sent | number u sent | token code | rsa code | security token | codes | code that came
            | new code | text with | the text said | text message said | sms says | sms said | text says
            | code which came | sms | text saying | text that says | text which says | a text with | code
            | msg saying | message saying | message with | by text | via text | through by text | verification
            | verification thing | verification text | verification sms | verification message | six digits
            | 6 digits | six digit | 6 digit | six numbers | 6 numbers | 6 digit number | six digit number
            | 6 digit thing | texted me* | you texted* | u texted* | texted* | sent me* | you sent* | u sent*
            | received* | messaged me* | pinged me*
        """,
        "iban": """
            iban | iban number | iban no | international bank account number
        """,
        "national_id": """
            social security | social security number | social security no | ssn | soc sec | ss number | ss no
            | social is | my social | national insurance | national insurance number | ni number | ni no | nino
            | nin | national id | national id number | id number | id no | identity number | identity card number
            | id card | id card number | tax id | tax number | taxpayer id | tin | itin | nhs number | sin number
            | social insurance number | tax file number | tfn | pps number | ppsn | aadhaar | aadhaar number
            | pan card | citizen number | utr | identification number | medicare number | insurance number | id is
            | resident id | emirates id | national identity
        """,
        "email": "",
        "phone": """
            phone | phone number | phone no | telephone | telephone number | tel | tel no | mobile | mobile number
            | mobile no | mob | cell | cell number | cell phone | cellphone | call me | call me on | call me at
            | call me back | call back | call back on | ring | ring me | ring me on | call | text | ring me back
            | reach me | reach me on | reach me at | text me | text me on | text me at | my number | my number s
            | my no | whatsapp | whats app | whatsapp me | contact number | contact no | contact me on
            | contact me at | landline | home number | work number | daytime number | best number | give me a call
            | give me a ring | callback number | fone | ph | ph no | cel | mobil | my digits | fax | phone me
            | message me on | get me on | get hold of me on | husband s number | wife s number | number is registered
            | signal | telegram | viber | dial | reach | reach my husband on | reach my wife on | reachable on
            | reachable at | get me at | buzz me | hit me up at | hit me up on | number to call | number to reach me
            | dial me
        """,
        "birth_date": """
            date of birth | dob | d o b | birth date | birthdate | birthday | bday | b day | born | born on
            | was born | birth day | date birth | year of birth | birth | born in | i m | i am
        """,
        "account_number": """
            account number | account no | account num | acct number | acct no | acct | acc number | acc no
            | account nr | accnt | account | bank account | account is | account: | my account | a c | a c no
            | a c number | acc | sort code | sortcode | routing number | routing no | routing | aba | swift | bic
            | customer number | customer no | customer id | client number | client id | member number
            | membership number | member id | user id | loyalty number | customer reference | savings account
            | current account | checking account | account ending in full | frequent flyer number | frequent flyer
            | user number | bsb | utility account | meter account | login id | membership no | bank details
            | banking details | bank info | accounts | membership | member | s c | user no | login number | sort*
            | barclays* | hsbc* | lloyds* | natwest* | santander* | monzo* | starling* | nationwide* | halifax*
            | rbs* | tsb* | chase* | wells fargo* | citibank* | revolut*
        """,
        "policy_number": """
            policy number | policy no | policy num | policy | policy nr | policy id | insurance policy
            | claim policy | cover number | certificate number | policy is | insurance certificate | plan number
            | claiming on | claim on | claim against | insured under | cover note
        """,
        "passport_number": """
            passport number | passport no | passport num | passport | passport nr | passport is | pasport
            | passport id | visa number | travel document | travel document number
        """,
        "licence_number": """
            driving licence | driving licence number | driving license | driving license number | driver licence
            | driver license | drivers licence | drivers license | driver s licence | driver s license
            | drivers licence number | drivers license number | driver s license number | driver s licence number
            | driver licence number | driver license number | licence number | license number | licence no
            | license no | dl number | dl no | dl | d l | driver number | drivers lic | driver s lic | lic number
            | licence* | license* | lic no | lic*
        """,
        "postal_address": """
            address | my address | home address | postal address | delivery address | billing address
            | shipping address | live at | living at | i live | we live | live on | lives at | reside at
            | deliver to | delivered to | delivery to | deliver it to | ship to | ship it to | shipped to | send to
            | send it to | sent to | posted to | post it to | mail it to | moved to | move to | moving to | postcode
            | post code | postal code | zip | zip code | zipcode | come to | come round to | adress | addres
            | mailing address | flat at | house at | house is | home is at | registered at | parcel to | package to
            | order to | staying at | send them to | send the replacement to | replacement to | collect from
            | collect it from | pick up from | pick it up from | based at | here at | leave it at | addy
            | located at | bring it to | my place is | my house | we re at | were at | i m at | send someone to
            | engineer to | come over to | drop it at | drop it off at | lives on | home is
        """,
    },
    harmless="""
        order | order number | order no | order id | order ref | order reference | orders | parcel | parcel number
        | package | tracking | tracking number | tracking no | tracking id | tracking code | track | consignment
        | shipment | delivery number | flight | flight number | flight no | booking | booking reference | booking ref
        | booking number | booking code | reservation | reservation number | confirmation number | confirmation code
        | confirmation | pnr | reference | reference number | ref | ref no | ref number | ticket | ticket number
        | case | case number | case id | case ref | complaint number | invoice | invoice number | receipt
        | receipt number | transaction id | transaction | item | item number | item code | product code | product
        | sku | model | model number | serial number | part number | version | error | error code | error message
        | post | post id | tweet | status id | room | room number | gate | seat | row | train | bus | coach
        | platform | page | store | store number | shop | branch | branch number | till | extension | ext | ending
        | ending in | ending with | ends in | ends with | ends | last four | last 4 | last four digits
        | last 4 digits | last four numbers | last 4 numbers | last 3 digits | final four | final 4 | four digits are
        | discount code | promo code | voucher | voucher code | coupon | coupon code | offer code | gift code
        | referral code | qr code | barcode | bar code | dress code | country code | area code | source code | http
        | status code | response code | price | paid | pay | cost | costs | charged | charge | refund | refunded
        | total | balance | bill | fee | owe | owed | worth | bought | year | dated | waited | chapter | level | step
        | size | unit | count | queue | number of | episode | season | series | route | lane | motorway | highway
        | km | miles | weight | points | score | followers | views | bus number | flt | pnr code | colour code
        | color code | paint code | fault code | code of conduct | locker | job | job number | vacancy
        | request number | sr | incident | incident number | work order | return number | rma | return | job ref
        | ticket no | ticket ref | crime number | crime reference | claim ref | article | isbn | batch | lot
        | lot number | award | rows | win | hotline | helpline | your number | your phone | your line
        | customer service | customer services number | freephone | toll free | rate plan | tariff | plan | iphone
        | galaxy | windows | ios | android | boarding pass | season pass | bus pass | rail pass | travel pass
        | day pass | festival pass | ski pass | guest pass | press pass | museum pass | final 4 digits
        | first four digits | first 4 digits | first 6 digits | first six digits | last 6 digits | last six digits
        | last three digits
    """,
    joints="""
        is are was were be its it's it s the my a an of for to on in number no num nr code which that i use used
        always just new old current full correct right so and then here here's heres goes re as equals ends like
        this these those your u you sent me got received says said reads again please pls plz btw by way ok okay hi
        hello card bank account online actual real own also still first main says: would should must will being
        exactly = ie e g eg called set with from text app website atm debit credit phone sms one time verification
        login they him her if need needed you're checking have has wanna want want's know at home back under below
        following
    """,
    copulas="is was are its s equals being says said reads thats",
    possessives="my our as for that",
    units="""
        days day hours hour hrs hr h minutes minute mins min seconds sec weeks week months month years year yrs
        times time x euros euro eur dollars dollar usd bucks pounds pound quid gbp pence cents percent points miles
        mile km kms kg g mg lb lbs people customers users followers calls call emails items pieces messages attempts
        tries st nd rd th gb mb tb degrees stars star rupees yen nights night guests passengers bags mm cm m ft feet
        inches inch litres steps views likes
    """,
    ordinary="""
        not no wrong right correct incorrect invalid valid expired still now never always apparently locked blocked
        too the a an my your same fine ok okay gone lost compromised weak strong reset changed required needed being
        been broken stuck rejected refused denied it its it's that this there what where why how when who which so
        very just already also again impossible hard easy difficult useless rubbish terrible ridiculous stupid dead
        out off on in for at by to from with of and or but if because since as until unless after before really
        simply totally completely definitely probably maybe perhaps supposed going something anything nothing
        different new old long short safe secure unsafe good bad better shown visible hidden private secret unknown
        only under over accepted forgotten forgot please pls help can cannot can't cant could would will won't wont
        should must may might do does doesn't doesnt did didn't didnt is isn't isnt are aren't was wasn't has hasn't
        have haven't i you u we they he she me us them up down back here link email emails mail page field box
        screen prompt recovery manager policy problem problems issue issues error errors protected change changes
        request attempt attempts tries times days thing stuff hint hints fields app site website every each twice
        once works worked work fails failed fail correct? case-sensitive sensitive accurate unique temporary
        permanent available unavailable missing empty blank set saved stored written exposed leaked public stolen
        hacked breached lost? keeps kept let lets letting said says say saying sent send sends
    """,
    ordinary_endings="ing ed ly n't less ful able ible",
    months="""
        january february march april may june july august september october november december jan feb mar apr jun
        jul aug sep sept oct nov dec
    """,
    digits="""
        zero one two three four five six seven eight nine oh=0 o=0 nought=0 naught=0 ten=10 eleven=11 twelve=12
        thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
        forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=00
    """,
    at_signs="at | at sign | [at] | (at)",
    dots="dot period point",
    streets_after="""
        street st road rd avenue ave lane ln drive dr close court ct way place pl crescent cres terrace boulevard
        blvd square gardens grove mews parkway pkwy row walk hill park highway hwy circle trail rise view green wharf
        quay alley path villas cottages heights broadway plaza pike turnpike vale
    """,
)
