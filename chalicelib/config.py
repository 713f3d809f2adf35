"""Settings: what the environment, brand.toml and the secret store say, checked once."""
