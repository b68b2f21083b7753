"""Pictures, documents and recordings that go with a record, and what is published of them."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import quote

import msgspec

from archive_site.model.record import Record

KINDS = {
    "picture": ("jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff", "bmp"),
    "document": ("pdf",),
    "sound": ("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac"),
    "film": ("mp4", "m4v", "webm", "ogv"),
    "captions": ("vtt",),
}
BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")  # ISO/IEC 14496-12, QuickTime
FORBIDDEN = frozenset('<>:"|?*\\')
DEVICES = frozenset(  # names that Windows keeps for itself, whatever their ending
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))]
)
WIDTHS = (480, 960, 1600)  # px, of the pictures that are published
FORMATS = ("avif", "webp")
PLAYED = ("sound", "film")


class Cue(msgspec.Struct, frozen=True):
    """What is said from a second of a recording on."""

    second: int
    text: str


class MediaFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file of `content/media/` that a record names, as it was read.

    Width and height are a picture's in px, turned upright. `fault` says why it can't be shown and
    what to do, `doubt` what of it is not shown.
    """

    path: str  # below content/media/
    kind: str = ""
    bytes: int = 0
    mark: str = ""  # digest of its bytes
    width: int = 0
    height: int = 0
    cues: tuple[Cue, ...] = ()
    fault: str = ""
    doubt: str = ""
    kept: bool = False  # in content/private/, and never shown

    @property
    def url(self) -> str:
        """Where it stands on the site; of a picture, the folder of what is made of it."""
        return f"/media/{quote(self.path)}"

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths in px that a picture is published in; none is larger than it is."""
        return (*(each for each in WIDTHS if each < self.width), min(self.width, WIDTHS[-1]))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in px of the widest that is published."""
        wide = self.widths[-1]
        return wide, max(1, round(self.height * wide / self.width))

    @property
    def name(self) -> str:
        """Its name without the folders."""
        return self.path.rpartition("/")[2]

    @property
    def is_shown(self) -> bool:
        """Whether it can be published."""
        return bool(self.kind) and not self.fault


class Medium(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file with what its record says of it, and the captions that lie beside it."""

    file: MediaFile
    alt: str
    credit: str = ""
    rights: str = ""  # address
    caution: str = ""
    captions: tuple[tuple[str, MediaFile], ...] = ()  # language tag, "" where none is given


def seconds(time: str) -> int:
    """A time such as 12:30 or 1:02:03 in seconds."""
    total = 0
    for part in time.split(":"):
        total = total * 60 + int(part)
    return total


def clock(second: int) -> str:
    """A second of a recording as a time: 12:30, 1:02:03."""
    minutes, second = divmod(second, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes}:{second:02}"


def kind_of(name: str) -> str:
    """What a file is by the ending of its name; nothing where none of ours."""
    ending = PurePosixPath(name).suffix.lower().removeprefix(".")
    return next((kind for kind, endings in KINDS.items() if ending in endings), "")


def is_recording(head: bytes) -> bool:
    """Whether a file begins as sound or film does, in one of the containers of ours."""
    if head.startswith((b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3")) or head[4:8] in BOXES:
        return True
    if head.startswith(b"RIFF"):
        return head[8:12] == b"WAVE"
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0  # a frame of MPEG audio


def name_fault(name: str) -> str:
    """What keeps a file of this name from standing on every disk and in every address."""
    for step in name.split("/"):
        if not_there := sorted(FORBIDDEN & set(step)) or [c for c in step if ord(c) < 32]:
            return f"has {not_there[0]!r} in its name, which Windows refuses; give it another name"
        if step.partition(".")[0].rstrip().upper() in DEVICES or step.endswith((".", " ")):
            return "has a name that Windows refuses; give it another"
    return ""


def names_of(record: Record) -> tuple[str, ...]:
    """The files that a record names, by their paths below content/media/."""
    return tuple(value.one("file").removeprefix("media/") for value in record.all("media"))


def played(record: Record) -> str:
    """The address of the one recording of a record, or nothing where there is none or several."""
    found = [name for name in names_of(record) if kind_of(name) in PLAYED]
    return MediaFile(found[0]).url if len(found) == 1 else ""


def language_beside(recording: str, other: str) -> str | None:
    """The language of captions by their name, `talk.az.vtt` beside `talk.mp4`; None: others'."""
    stem, name = recording.rpartition(".")[0], other.rpartition(".")[0]
    if kind_of(other) != "captions" or not (name == stem or name.startswith(f"{stem}.")):
        return None
    return name[len(stem) + 1 :]


def media_of(record: Record, files: dict[str, MediaFile]) -> tuple[Medium, ...]:
    """What a record's page shows of its media; files that can't be shown are left out."""
    found = []
    for value, name in zip(record.all("media"), names_of(record), strict=True):
        file = files.get(name)
        if file is None or not file.is_shown:
            continue
        captions = (
            (lang, each)
            for other, each in files.items()
            if file.kind in PLAYED and (lang := language_beside(name, other)) is not None
        )
        found.append(
            Medium(
                file=file,
                alt=value.one("alt"),
                credit=value.one("credit"),
                rights=value.one("rights"),
                caution=value.one("caution"),
                captions=tuple(sorted(captions, key=lambda each: (each[0], each[1].path))),
            )
        )
    return tuple(found)
