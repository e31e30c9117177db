"""Packages for Linux, all made from one frozen folder: deb, rpm, a self-extracting installer.

``facts`` says version, time and processor; ``layout`` lays out what every package installs;
``needs`` reads from the ELF files what the folder expects of a system; ``deb``, ``rpm`` and
``installer`` wrap it up. Each is a program: ``python -m linux.deb --frozen FOLDER --out FOLDER``
with ``app`` and ``packaging`` on the path. The same desktop file, metainfo, manual page and icons
serve AppImage, Flatpak and snap.
"""
