"""The outside, one kind a module. No adapter imports another."""
