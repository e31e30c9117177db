"""The scripts for Macs, with stand-ins for Apple's tools that write down what they were asked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.packaging.mach_o_files import app_with, thin

MACOS = ROOT / "packaging" / "macos"
LIBRARY = "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script for Macs")


@pytest.fixture
def apple(tmp_path: Path) -> Path:
    """A folder of stand-ins; what they are asked is in ``asked`` beside them."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("codesign", "xattr", "xcrun", "ditto", "security", "plutil"):
        tool = tools / name
        tool.write_text(f'#!/bin/sh\necho "{name} $*" >>"{tmp_path}/asked"\n')
        tool.chmod(0o755)
    return tools


def run(
    script: str, *arguments: Path, tools: Path, **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run a script of packaging/macos with the stand-ins before everything else."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LAVENDER_")}
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/sh", MACOS / script, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=kept | {"PATH": path, "PYTHON": sys.executable} | environ,
        timeout=60,
    )


def asked(tools: Path) -> list[str]:
    """What the stand-ins were asked, one line a call."""
    file = tools.parent / "asked"
    return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app with a library, a framework, and a name with spaces."""
    return app_with(
        tmp_path / "a folder",
        {LIBRARY: thin(), "Frameworks/libllama.dylib": thin(), "Frameworks/an odd.so": thin()},
    )


def test_a_library_would_stay_unsigned_or_be_signed_after_the_app(app: Path, apple: Path) -> None:
    done = run(
        "sign.sh", app, tools=apple, LAVENDER_SIGN_IDENTITY="Me (T)", LAVENDER_MACHINE="arm64"
    )
    assert done.returncode == 0, done.stderr
    calls = [line for line in asked(apple) if line.startswith("codesign --force")]
    signed = [line.rpartition(str(app))[2].removeprefix("/Contents/") for line in calls]
    framework = LIBRARY.removesuffix("/QtCore")
    assert signed == [framework, "Frameworks/an odd.so", "Frameworks/libllama.dylib", ""]
    assert all("--options runtime --timestamp --sign Me (T)" in line for line in calls)
    assert ["--entitlements" in line for line in calls] == [False, False, False, True]
    assert asked(apple)[-1].startswith("codesign --verify --deep --strict")


def test_an_app_without_an_identity_would_not_be_signed_at_all(app: Path, apple: Path) -> None:
    done = run("sign.sh", app, tools=apple, LAVENDER_MACHINE="x86_64")
    assert done.returncode == 0, done.stderr
    assert "for this build only" in done.stdout
    calls = [line for line in asked(apple) if line.startswith("codesign --force")]
    assert len(calls) == 4
    assert all("--timestamp=none --sign - " in line for line in calls)


def test_a_signature_that_fails_would_be_passed_over(app: Path, apple: Path) -> None:
    (apple / "codesign").write_text("#!/bin/sh\ncase $* in *libllama*) exit 1 ;; esac\n")
    assert run("sign.sh", app, tools=apple, LAVENDER_MACHINE="arm64").returncode != 0


def test_a_build_without_credentials_would_fail_or_ask_apple(app: Path, apple: Path) -> None:
    done = run("notarize.sh", app, tools=apple)
    assert done.returncode == 0
    assert "no credentials" in done.stdout and not asked(apple)
    done = run("keychain.sh", tools=apple)
    assert done.returncode == 0
    assert "no signing certificate" in done.stdout and not asked(apple)


def test_an_app_that_apple_refuses_would_be_released(app: Path, apple: Path) -> None:
    (apple / "plutil").write_text(
        "#!/bin/sh\ncase $2 in status) echo Invalid ;; *) echo 7 ;; esac\n"
    )
    done = run("notarize.sh", app, tools=apple, LAVENDER_NOTARY_PROFILE="p")
    assert done.returncode == 1
    assert "did not accept" in done.stderr
    assert any("notarytool log 7 --keychain-profile p" in line for line in asked(apple))
    assert not any("stapler" in line for line in asked(apple))


def test_an_accepted_app_would_not_carry_the_word_with_it(app: Path, apple: Path) -> None:
    (apple / "plutil").write_text("#!/bin/sh\necho Accepted\n")
    done = run(
        "notarize.sh", app, tools=apple, LAVENDER_NOTARY_KEY="secret", LAVENDER_NOTARY_KEY_ID="K"
    )
    assert done.returncode == 0, done.stderr
    calls = asked(apple)
    assert calls[0].startswith("ditto -c -k --keepParent")
    assert "--key-id K" in calls[1] and "--wait" in calls[1]
    assert [line.split()[2] for line in calls[2:]] == ["staple", "validate"]
    assert "secret" not in done.stdout + done.stderr + "".join(calls)
