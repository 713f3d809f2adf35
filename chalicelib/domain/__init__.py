"""Rules and values. Pure: no AWS, no clock, no environment."""
