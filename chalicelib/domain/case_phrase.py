"""The case phrase: two plain words that the private message and the page both carry.

It lets a person see that a page belongs to the conversation in front of them. It is not a secret and unlocks nothing.
"""

_FIRST = (
    "amber", "autumn", "brave", "bright", "calm", "candid", "cedar", "clear", "copper", "coral", "crisp", "early",
    "eager", "fair", "fresh", "gentle", "golden", "grand", "green", "happy", "hazel", "honest", "ivory", "jolly",
    "kind", "lively", "lunar", "mellow", "merry", "misty", "modest", "noble", "olive", "orange", "patient", "pearl",
    "plain", "polite", "proud", "quick", "quiet", "rapid", "ready", "royal", "ruby", "rustic", "scarlet", "sharp",
    "silent", "silver", "simple", "smooth", "sober", "solar", "spring", "steady", "summer", "sunny", "tidy", "velvet",
    "violet", "warm", "winter", "young",
)  # fmt: skip
_SECOND = (
    "acorn", "anchor", "apple", "arrow", "badge", "basket", "beacon", "bell", "bridge", "brook", "button", "candle",
    "canyon", "castle", "cherry", "cloud", "clover", "comet", "cottage", "daisy", "desert", "drum", "falcon", "feather",
    "fern", "field", "forest", "fountain", "garden", "harbour", "heron", "hill", "island", "kettle", "kite", "ladder",
    "lantern", "lemon", "maple", "marble", "meadow", "melody", "mirror", "mountain", "nest", "ocean", "orchard",
    "paper", "pebble", "piano", "planet", "pocket", "river", "robin", "saddle", "sail", "shell", "spoon", "star",
    "station", "table", "tower", "valley", "willow",
)  # fmt: skip


def case_phrase(random_bytes: bytes) -> str:
    """Return two words picked by the first two of the given bytes."""
    return f"{_FIRST[random_bytes[0] % len(_FIRST)]} {_SECOND[random_bytes[1] % len(_SECOND)]}"
