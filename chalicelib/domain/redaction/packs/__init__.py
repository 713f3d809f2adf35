"""The words of each shipped language, one module a language."""
