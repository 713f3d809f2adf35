"""The X channel (formerly Twitter): X Activity API webhooks, posts and direct messages."""
