"""Pictures as they are published: upright, in sRGB, in a few widths, with nothing else in them.

A camera's notes, the place among them (EXIF, XMP, IPTC), never reach the site: what is written is
drawn anew from the points of the picture alone.
"""

from __future__ import annotations

import struct
import warnings
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from archive_site.model.media import WIDTHS, MediaFile
from archive_site.model.problems import Unreadable

MOST = 100_000_000  # points; a scan of A3 at 600 dpi has 70 million
Image.MAX_IMAGE_PIXELS = None  # told by `MOST`, with a cure
ENOUGH = 2 * WIDTHS[-1]  # px, of which the widest that is published is made
REDUCED = ("L", "RGB", "RGBA", "CMYK")
ON_ITS_SIDE = (5, 6, 7, 8)  # values of Orientation (EXIF) that exchange width and height
READ = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "TIFF", "BMP")  # EPS would run Ghostscript
BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    struct.error,
    Image.DecompressionBombError,
)
OPTIONS = {
    "webp": {"quality": 80, "method": 4},
    "avif": {"quality": 60, "speed": 8, "max_threads": 1},
}


def looked_at(file: MediaFile, raw: bytes) -> MediaFile:
    """A picture's width and height, upright; it is decoded whole, so that it can be shown later."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(raw), formats=READ) as picture:
                wide, high = picture.size
                if wide * high > MOST:
                    raise Unreadable(
                        "C006",
                        f"has {wide:,} × {high:,} points, more than {MOST // 1_000_000} million;"
                        " make it smaller, some 4,000 points wide",
                    )
                several = getattr(picture, "n_frames", 1) > 1
                picture.draft(None, (1, 1))  # a JPEG is read through, and unpacked small
                picture.load()
                if picture.getexif().get(ExifTags.Base.Orientation, 1) in ON_ITS_SIDE:
                    wide, high = high, wide
        except BROKEN as error:
            said = str(error).strip().rstrip(".").split("\n")[0]
            said = "" if isinstance(error, UnidentifiedImageError) else f" ({said})"
            raise Unreadable("C006", f"can't be read as a picture{said}; save it anew") from None
    doubt = "holds several pictures, and the first alone is shown" if several else ""
    return MediaFile(
        **{name: getattr(file, name) for name in ("path", "kind", "bytes", "mark")},
        width=wide,
        height=high,
        doubt=doubt,
    )


def encoded(full: str, mark: str, width: int, form: str) -> bytes:
    """A picture in a width and a form (webp, avif)."""
    picture = _upright(full, mark)
    if picture.width > width:
        high = max(1, round(picture.height * width / picture.width))
        picture = picture.resize((width, high), Image.Resampling.LANCZOS)
    written = BytesIO()
    picture.save(written, form, **OPTIONS[form])
    return written.getvalue()


@lru_cache(maxsize=2)
def _upright(full: str, mark: str) -> Image.Image:
    """A picture's points as RGB or RGBA; `mark` tells its bytes, so that new ones are read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(Path(full), formats=READ) as opened:
            opened.draft(None, (ENOUGH, ENOUGH))
            opened.load()
            turned = ImageOps.exif_transpose(_smaller(opened))
            plain = _in_srgb(turned)
    clean = Image.new(plain.mode, plain.size)
    clean.paste(plain)
    return clean


def _smaller(picture: Image.Image) -> Image.Image:
    """A picture that is far larger than any width published, reduced by a whole factor."""
    factor = min(picture.size) // ENOUGH
    if factor < 2 or picture.mode not in REDUCED:
        return picture
    smaller = picture.reduce(factor)
    smaller.info.update(picture.info)
    picture.close()
    return smaller


def _in_srgb(picture: Image.Image) -> Image.Image:
    clear = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    if picture.mode.startswith(("I", "F")):  # 16 bits and more a point
        picture = picture.convert("F").point(lambda value: value / 256).convert("L")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "CMYK", "L"):
        try:
            given = ImageCms.ImageCmsProfile(BytesIO(profile))
            made = ImageCms.profileToProfile(
                picture, given, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            picture = made or picture
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile that can't be used is as none
    return picture.convert("RGBA" if clear else "RGB")
