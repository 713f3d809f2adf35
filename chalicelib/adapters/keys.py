"""Secrets and keys: loaded from the secret store on first use, kept for five minutes."""
