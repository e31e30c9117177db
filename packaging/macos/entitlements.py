"""What Lavender.app asks to be excepted from in Apple's hardened runtime, each with its reason.

Notarization wants the hardened runtime, which forbids memory that can be written and run, and
libraries of other signers. Lavender needs as good as nothing of that:

- llama.cpp has Metal's shaders compiled by the system, in another process. PDFium comes without
  JavaScript, Qt's QML is left out, and CPython 3.13 has no JIT as python.org makes it.
- All libraries inside are signed with the program's own identity (``sign.sh``).
- No App Sandbox: files, printing and the network need no entitlement then.

Usage: ``python packaging/macos/entitlements.py arm64|x86_64 [--ad-hoc]`` prints the file.
"""

import argparse
import plistlib
import sys

WRITABLE_CODE = "com.apple.security.cs.allow-unsigned-executable-memory"
"""For ctypes, which makes one callback when it is imported and llama.cpp's log another. On Apple
silicon the system's libffi takes callbacks from a table of signed code; on Intel it maps memory
that can be written and run (``FFI_EXEC_TRAMPOLINE_TABLE`` is set in Apple's fficonfig_arm64.h and
unset in fficonfig_x86_64.h). Of Apple's three entitlements for such memory allow-jit, the
narrowest, is for programs that ask for it with MAP_JIT, which libffi does not; this is the next."""

OTHER_SIGNERS = "com.apple.security.cs.disable-library-validation"
"""Without an identity there is no team, and library validation then refuses the app's own
libraries. It stays on where there is one."""


def entitlements(machine: str, *, ad_hoc: bool) -> dict[str, bool]:
    """The exceptions for ``machine`` (``arm64`` or ``x86_64``)."""
    wanted = {}
    if machine == "x86_64":
        wanted[WRITABLE_CODE] = True
    if ad_hoc:
        wanted[OTHER_SIGNERS] = True
    return wanted


def main() -> None:
    """Print them as a property list."""
    parser = argparse.ArgumentParser(description="The entitlements of Lavender.app")
    parser.add_argument("machine", choices=("arm64", "x86_64"))
    parser.add_argument("--ad-hoc", action="store_true", help="signed without an identity")
    asked = parser.parse_args()
    wanted = entitlements(asked.machine, ad_hoc=asked.ad_hoc)
    sys.stdout.buffer.write(plistlib.dumps(wanted))


if __name__ == "__main__":
    main()
