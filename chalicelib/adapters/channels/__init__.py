"""One package a platform: verify a webhook, parse it, send a reply."""
