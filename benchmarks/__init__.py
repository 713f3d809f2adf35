"""`make bench`: how fast a webhook is accepted, what a message costs in AWS calls, how soon its reply stands."""
