"""The never-ask gate: decides whether a text asks a customer for anything sensitive.

Used when a template is saved, when it is published, and on the final text of every send, an agent's own words included.
It reads a text the way a person does (`reading`), cuts it into clauses and looks in each for a request and a sensitive
thing, with the scope of every "never" and "only" (`engine`). What a language has to say is in `languages`.
"""

from chalicelib.domain.gate.gate import Refusal, check, check_source, languages

__all__ = ["Refusal", "check", "check_source", "languages"]
