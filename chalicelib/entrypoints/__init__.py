"""Chalice blueprints: thin routes and queue handlers."""
