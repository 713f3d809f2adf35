"""Builds the services from the settings, each on first use."""
