"""People, posts and messages, and the rules by which X takes or refuses them. No HTTP in here."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from local.simulated_x.changes import Changes
from local.simulated_x.settings import SimulatedXSettings
from local.simulated_x.weighted_length import weighted_length

MAX_POST_WEIGHT = 280
MAX_MESSAGE_CHARACTERS = 10_000
MAX_NAME_CHARACTERS = 50
_SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}")
_MENTION = re.compile(r"(?<![\w@])@([A-Za-z0-9_]{1,15})\b")
_RIGHT_TO_LEFT_NAME = "\u0644\u064a\u0644\u0649"
_FIRST_CUSTOMERS: tuple[tuple[str | None, str, str], ...] = (
    ("Jo", "jo_k", "en"),
    ("Sam Example", "sam_example", "en"),
    (_RIGHT_TO_LEFT_NAME, "layla_h", "ar"),
    (None, "no_name_7", "en"),
)


class Refused(Exception):
    """The platform does not take this request; the fields are those of X's problem document."""

    def __init__(self, status: int, title: str, detail: str, kind: str = "about:blank") -> None:
        super().__init__(detail)
        self.status = status
        self.title = title
        self.detail = detail
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account; `name` is None where the person never set one."""

    id: str
    handle: str
    name: str | None
    lang: str


@dataclass(frozen=True, slots=True)
class Post:
    """One public post; `in_reply_to` is the id of the post above it."""

    id: str
    author: Person
    text: str
    created_ms: int
    conversation_id: str
    in_reply_to: str | None


@dataclass(frozen=True, slots=True)
class DirectMessage:
    """One private message between a customer and the brand."""

    id: str
    customer: Person
    from_brand: bool
    text: str
    created_ms: int
    conversation_id: str


@dataclass(slots=True)
class RateWindow:
    """So many calls in so many seconds, counted in fixed windows as X counts them."""

    limit: int
    seconds: int
    used: int = 0
    reset_at: int = 0

    def count(self, now: float) -> bool:
        """Count one call; False where the window is used up. `now` and `reset_at` are Unix seconds."""
        self.roll(now)
        if self.used >= self.limit:
            return False
        self.used += 1
        return True

    def roll(self, now: float) -> None:
        """Begin a new window where the old one is over."""
        if now >= self.reset_at:
            self.used = 0
            self.reset_at = int(now) + self.seconds

    @property
    def remaining(self) -> int:
        """Return how many calls are left."""
        return max(0, self.limit - self.used)


def mentioned_handles(text: str) -> Iterator[re.Match[str]]:
    """Yield a match for every typed @mention; group 1 is the handle."""
    return _MENTION.finditer(text)


@dataclass
class Platform:
    """The whole public and private life of the platform. Every method may be called from any thread."""

    settings: SimulatedXSettings
    changes: Changes
    clock: Callable[[], float]
    """Unix seconds."""
    posts: list[Post] = field(default_factory=list)
    messages: list[DirectMessage] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._last_ms = 0
        self._sequence = itertools.count()
        self.brand = Person(self.settings.account_id, self.settings.handle, self.settings.brand_name, "en")
        self.post_limit = RateWindow(self.settings.posts_per_window, self.settings.window_seconds)
        self.message_limit = RateWindow(self.settings.messages_per_window, self.settings.window_seconds)
        self.customers = [Person(self._new_id(), handle, name, lang) for name, handle, lang in _FIRST_CUSTOMERS]

    def add_customer(self, *, handle: str, name: str | None, lang: str = "en") -> Person:
        """Open an account. Raises Refused for a handle or name that X would not take."""
        handle = handle.removeprefix("@")
        if not _HANDLE.fullmatch(handle):
            raise _invalid("A handle has 1 to 15 letters, digits or underscores.")
        if name is not None and len(name) > MAX_NAME_CHARACTERS:
            raise _invalid(f"A name has at most {MAX_NAME_CHARACTERS} characters.")
        with self.changes.writing():
            taken = {person.handle.lower() for person in (self.brand, *self.customers)}
            if handle.lower() in taken:
                raise _invalid(f"The handle @{handle} is taken.")
            person = Person(self._new_id(), handle, name or None, lang)
            self.customers.append(person)
        return person

    def customer(self, handle: str) -> Person:
        """Return the customer with this handle, `@` and case aside. Raises Refused where there is none."""
        wanted = handle.removeprefix("@").lower()
        with self.changes.reading():
            for person in self.customers:
                if person.handle.lower() == wanted:
                    return person
        raise _invalid(f"There is no customer @{handle.removeprefix('@')}.")

    def post_as_customer(self, customer: Person, text: str, in_reply_to: str | None) -> Post:
        """Publish what a customer typed. Raises Refused for an empty or too long text or an unknown post."""
        _check_post_text(text)
        with self.changes.writing():
            if in_reply_to is not None and self.find_post(in_reply_to) is None:
                raise _invalid("The post replied to does not exist.")
            return self._publish(customer, text, in_reply_to)

    def post_as_brand(self, text: str, in_reply_to: str | None) -> Post:
        """Publish what the app sent. Raises Refused by X's rules on length, repetition and replies."""
        _check_post_text(text)
        with self.changes.writing():
            # The rule of 2026-02-23: a reply needs an author who named us, in that very post.
            if in_reply_to is not None and not self._may_reply_to(in_reply_to):
                raise _forbidden(
                    "Reply to this conversation is not allowed because you have not been mentioned or otherwise "
                    "engaged by the author of the post you are replying to."
                )
            if self._is_duplicate(text):
                raise _forbidden("You are not allowed to create a Tweet with duplicate content.")
            return self._publish(self.brand, text, in_reply_to)

    def message_from_customer(self, customer: Person, text: str) -> DirectMessage:
        """Deliver a private message to the brand. Raises Refused for an empty or too long text."""
        _check_message_text(text)
        with self.changes.writing():
            return self._deliver(customer, text, from_brand=False)

    def message_from_brand(self, participant_id: str, text: str) -> DirectMessage:
        """Deliver a private message to somebody who wrote first. Raises Refused for anybody else."""
        _check_message_text(text)
        with self.changes.writing():
            customer = next((person for person in self.customers if person.id == participant_id), None)
            if customer is None:
                raise _invalid("The participant_id is not the id of a user.")
            if not any(message.customer == customer and not message.from_brand for message in self.messages):
                raise _forbidden("You do not have permission to DM one or more participants.")
            return self._deliver(customer, text, from_brand=True)

    def find_post(self, post_id: str) -> Post | None:
        """Return the post with this id."""
        with self.changes.reading():
            return next((post for post in reversed(self.posts) if post.id == post_id), None)

    def count_call(self, window: RateWindow) -> bool:
        """Count a call of the brand's app against one limit; False where the limit is reached."""
        with self.changes.writing():
            return window.count(self.clock())

    def set_limits(self, *, posts: int | None, messages: int | None) -> None:
        """Give a new limit to either call and begin a new window for it."""
        with self.changes.writing():
            if posts is not None:
                self.post_limit = RateWindow(posts, self.settings.window_seconds)
            if messages is not None:
                self.message_limit = RateWindow(messages, self.settings.window_seconds)

    def _may_reply_to(self, post_id: str) -> bool:
        post = self.find_post(post_id)
        if post is None:
            return False
        return post.author == self.brand or self.names_brand(post.text)

    def names_brand(self, text: str) -> bool:
        """Tell whether the text has the brand's @mention typed into it."""
        return any(match[1].lower() == self.brand.handle.lower() for match in mentioned_handles(text))

    def _is_duplicate(self, text: str) -> bool:
        since_ms = (self.clock() - self.settings.duplicate_seconds) * 1000
        return any(
            post.author == self.brand and post.created_ms >= since_ms and post.text.strip() == text.strip()
            for post in self.posts
        )

    def _publish(self, author: Person, text: str, in_reply_to: str | None) -> Post:
        post_id = self._new_id()
        parent = self.find_post(in_reply_to) if in_reply_to else None
        conversation_id = parent.conversation_id if parent else post_id
        post = Post(post_id, author, text, int(self.clock() * 1000), conversation_id, in_reply_to)
        self.posts.append(post)
        return post

    def _deliver(self, customer: Person, text: str, *, from_brand: bool) -> DirectMessage:
        conversation_id = "-".join(sorted((customer.id, self.brand.id), key=int))
        message = DirectMessage(self._new_id(), customer, from_brand, text, int(self.clock() * 1000), conversation_id)
        self.messages.append(message)
        return message

    def _new_id(self) -> str:
        """Return a snowflake: milliseconds since X's own epoch above 22 bits of sequence; always growing."""
        with self.changes.reading():
            # A clock set back must not give out an id twice.
            self._last_ms = max(self._last_ms, int(self.clock() * 1000))
            return str(((self._last_ms - _SNOWFLAKE_EPOCH_MS) << 22) + next(self._sequence))


def _check_post_text(text: str) -> None:
    if not text.strip():
        raise _invalid("The text is empty.")
    if weighted_length(text) > MAX_POST_WEIGHT:
        raise _forbidden(f"Your Tweet text is too long: {weighted_length(text)} of {MAX_POST_WEIGHT}.")


def _check_message_text(text: str) -> None:
    if not text.strip():
        raise _invalid("The text is empty.")
    if len(text) > MAX_MESSAGE_CHARACTERS:
        raise _invalid(f"A message has at most {MAX_MESSAGE_CHARACTERS} characters.")


def _forbidden(detail: str) -> Refused:
    return Refused(403, "Forbidden", detail)


def _invalid(detail: str) -> Refused:
    return Refused(400, "Invalid Request", detail, "https://api.twitter.com/2/problems/invalid-request")
