"""Promise: the list of replies that are sent is what the code names, no more and no less."""

import ast

from chalicelib.domain.cases import CaseStatus
from chalicelib.domain.reply_names import SENT_REPLIES
from tests.builders import ROOT

CODE = [ROOT / "chalicelib" / "domain" / "decision.py", *(ROOT / "chalicelib" / "services").glob("*.py")]
BY_STATUS = {f"status_{status}" for status in CaseStatus}
"""Made from the status of the case, so that no such name stands in the code."""


def test_every_reply_that_the_code_names_is_on_the_list_and_no_other() -> None:
    words = {
        node.value
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    folders = {path.name for path in (ROOT / "templates" / "replies").iterdir() if path.is_dir()}
    assert words & folders == SENT_REPLIES - BY_STATUS
    assert folders >= SENT_REPLIES
