"""Anteroom on AWS Lambda: wires blueprints and queue handlers to services."""
