"""What is compared, one Lambda entry a module: importing it is the start, `handler(event, context)` is one request."""
