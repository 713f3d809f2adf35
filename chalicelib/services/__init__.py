"""One use case a module. Reaches the outside only through `domain.ports`."""
