"""The ``.run`` file: a shell script with the program packed behind it, for one person alone.

For whoever has no administrator, or a system without a package of ours. It is one file, starts
with ``sh FILE``, and writes only below the person's own folders (``installer/install.sh`` says
where, and what it refuses). Written by us rather than made with makeself: the older version must
stay whole until the new one has been tried, which makeself's scripts have no place for.
"""

import hashlib
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from linux import command
from linux.facts import NAME, epoch, processor, version
from linux.layout import HERE, installed_kib, lay_files, settle
from linux.needs import debian_depends, oldest_glibc, outside


def build(frozen: Path, out: Path, number: str = "") -> Path:
    """Make ``lavender-VERSION-linux-ARCH.run`` in ``out`` and return its path.

    ``number`` is the version that the program in ``frozen`` tells of itself, where it is not the
    tree's.
    """
    number = number or version()
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"{NAME}-{number}-linux-{processor()}.run"
    wanted = outside(frozen)
    with tempfile.TemporaryDirectory(dir=out) as work:
        root = Path(work, "root")
        shutil.copytree(frozen, root / "program", symlinks=True)
        lay_files(root / "share")
        shutil.copy(HERE / "installer" / "uninstall.sh", root / "uninstall")
        (root / "uninstall").chmod(0o755)
        settle(root)
        packed = Path(work, "payload")
        _pack(root, packed)
        with packed.open("rb") as payload:
            digest = hashlib.file_digest(payload, "sha256").hexdigest()
        head = _filled(
            {
                "VERSION": number,
                "PROCESSOR": processor(),
                "FILE": file.name,
                "GLIBC": oldest_glibc(wanted),
                "KIB": str(installed_kib(root)),
                "SUM": digest,
                "LIBRARIES": " ".join(name for name in wanted if not name.startswith("ld-linux")),
                "PACKAGES": " ".join(_packages(frozen)),
            }
        )
        made = Path(work, file.name)
        with made.open("wb") as whole, packed.open("rb") as payload:
            whole.write(head)
            shutil.copyfileobj(payload, whole)
        made.chmod(0o755)
        made.replace(file)
    return file


def _packages(frozen: Path) -> list[str]:
    """Debian's packages with what is needed, as far as the builder can tell."""
    if shutil.which("dpkg-shlibdeps") is None:
        return []
    return [re.split(r"[ |]", each)[0] for each in debian_depends(frozen)]


def _filled(values: dict[str, str]) -> bytes:
    """The script with its values, and the line at which the payload begins."""
    text = (HERE / "installer" / "install.sh").read_text(encoding="utf-8")
    for name, value in (values | {"FIRST_LINE": str(text.count("\n") + 1)}).items():
        assert "'" not in value and "\n" not in value
        text = text.replace(f"@{name}@", value)
    return text.encode()


def _pack(root: Path, file: Path) -> None:
    """A tar of ``root`` in the order of the names, nobody's and of one time, through xz."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch()
        return entry

    # A fixed number of threads: xz cuts its blocks by it, and so the bytes depend on it.
    with (
        file.open("wb") as out,
        subprocess.Popen(
            ["xz", "-6", "--threads=2", "--stdout"],  # noqa: S607 - wherever it is
            stdin=subprocess.PIPE,
            stdout=out,
        ) as xz,
    ):
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for path in sorted(root.rglob("*")):
                tar.add(path, str(path.relative_to(root)), recursive=False, filter=plain)
        assert xz.stdin is not None
        xz.stdin.close()
        if xz.wait():
            raise ValueError("xz failed")


if __name__ == "__main__":
    command.run(build, __doc__)
