"""SQS queues: what goes on them, and how it is read back."""
