"""Anteroom: what runs in the brand's AWS account."""
