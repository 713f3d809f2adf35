"""Verifiers: one a module, each answers whether the facts on a form match."""
