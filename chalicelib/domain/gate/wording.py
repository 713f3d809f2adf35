"""What an agent is told when the gate refuses a text."""

REASONS = {
    "account": "This asks the customer for an account, card or customer number.",
    "security": "This asks the customer for a PIN or a security code.",
    "password": "This asks the customer for a password or other sign-in details.",
    "code": "This asks the customer for a one-time code.",
    "birth": "This asks the customer for a birth date.",
    "answers": "This asks the customer for a maiden name or the answer to a security question.",
    "address": "This asks the customer for an address or a postcode.",
    "contact": "This asks the customer for an e-mail address, a phone number or another way to reach them.",
    "papers": "This asks the customer for identity papers, or for a picture of a card or a document.",
    "statement": "This asks the customer for a statement or another document about money.",
    "details": "This asks the customer for personal details.",
    "outright": "This asks the customer for something personal.",
    "unnamed": "This asks the customer for whatever the placeholder stands for; nobody can know what that will be.",
}
"""Why a text is refused, by kind of thing."""

NO_GRAMMAR = "We cannot check texts in this language, so only the approved built-in texts may be sent in it."
NO_GRAMMAR_REWORDING = "Use one of the built-in texts, or write in a language that we can check."
