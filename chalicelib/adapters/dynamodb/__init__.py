"""The store: one DynamoDB table, conditional writes, typed errors."""
