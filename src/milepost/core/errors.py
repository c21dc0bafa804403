"""Every error that a person can act on; anything else is a bug and may be one.

The message is for the person who sees it: what happened, where, what to do. Web, API and command line map these once.
"""

from collections.abc import Sequence


class UserFacingError(Exception):
    """An error whose message a person may read."""


class ReadError(UserFacingError):
    """A file could not be read as a plan document."""


class UnknownFormat(ReadError):
    """The bytes are of no kind that a reader takes."""


class DamagedFile(ReadError):
    """The file says that it is of a kind, and is not whole."""


class TooLarge(ReadError):
    """The file passes a limit of size, pages or cells."""


class Encrypted(ReadError):
    """The file is locked with a password."""


class CannotReadSafely(ReadError):
    """Reading the file would take more memory or time than is safe."""


class TookTooLong(CannotReadSafely):
    """Reading the file was stopped because it was not done in the time that there was; with more it might be."""


class NothingToRead(ReadError):
    """The file was read and holds no plan: it is empty, or has no table and no headings that mean anything."""


class PlanFormatError(UserFacingError):
    """A JSON text is not a Milepost plan, or of a version that this release does not know."""


class NotAllowed(UserFacingError):
    """The person may not do this here."""


class InvalidInput(UserFacingError):
    """Something that was entered cannot be kept; `field` names the input that it belongs to."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class AnswerUnfinished(InvalidInput):
    """An answer cannot be sent yet; `missing` holds every field that needs something, with what it needs."""

    def __init__(self, message: str, field: str, missing: Sequence[tuple[str, str]]) -> None:
        super().__init__(message, field)
        self.missing = tuple(missing)


class EditedMeanwhile(UserFacingError):
    """Somebody else changed the same thing first; `theirs` and `yours` hold both texts."""

    def __init__(self, message: str, theirs: str = "", yours: str = "") -> None:
        super().__init__(message)
        self.theirs = theirs
        self.yours = yours


class RoundClosed(UserFacingError):
    """The round no longer takes answers."""


class AlreadySigned(UserFacingError):
    """The section is signed; it must be recalled before it changes."""


class TooOften(UserFacingError):
    """The same was done too often in a short time; `wait` is how many seconds to leave."""

    def __init__(self, message: str, wait: int) -> None:
        super().__init__(message)
        self.wait = wait


class LinkExpired(UserFacingError):
    """The link is past its date, was withdrawn, or never existed."""
