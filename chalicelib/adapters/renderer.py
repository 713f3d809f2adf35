"""Renders replies and pages from the template folder."""
