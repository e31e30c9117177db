"""Icons of all systems come out of the one SVG."""

from pathlib import Path

import pytest
from PIL import Image

from freeze import icons


def test_every_size_is_there_and_drawn(tmp_path: Path) -> None:
    icons.write_theme(icons.SOURCE, tmp_path)
    for side in icons.LINUX:
        file = tmp_path / "hicolor" / f"{side}x{side}" / "apps" / f"{icons.NAME}.png"
        with Image.open(file) as picture:
            assert picture.size == (side, side)
            assert picture.mode == "RGBA"
            lowest, highest = picture.getchannel("A").getextrema()
            assert (lowest, highest) == (0, 255), "a sign on nothing"
    scalable = tmp_path / "hicolor" / "scalable" / "apps" / f"{icons.NAME}.svg"
    assert scalable.read_bytes() == icons.SOURCE.read_bytes()


def test_windows_and_macos_get_each_size(tmp_path: Path) -> None:
    icons.write_ico(icons.SOURCE, tmp_path / "a.ico")
    icons.write_icns(icons.SOURCE, tmp_path / "a.icns")
    with Image.open(tmp_path / "a.ico") as picture:
        assert picture.info["sizes"] == {(side, side) for side in icons.WINDOWS}
    with Image.open(tmp_path / "a.icns") as picture:
        sides = {width * scale for width, _, scale in picture.info["sizes"]}
        assert sides >= {32, 64, 128, 256, 512, 1024}


def test_the_same_svg_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.ico", "two.ico"):
        icons.write_ico(icons.SOURCE, tmp_path / name)
    assert (tmp_path / "one.ico").read_bytes() == (tmp_path / "two.ico").read_bytes()


def test_what_is_no_svg_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.svg"
    wrong.write_text("lavender")
    with pytest.raises(ValueError, match="no SVG"):
        icons.draw(wrong, 16)
