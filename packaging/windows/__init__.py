"""The installer for Windows and the portable zip, made on Linux, macOS or Windows."""
