"""The `anteroom` command: what an engineer or an agent runs from a shell."""
