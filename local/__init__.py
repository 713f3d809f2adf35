"""The whole system on one machine: embedded AWS, queue pump, simulated platforms."""
