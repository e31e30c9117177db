"""Bytes as people read them."""


def amount(size: float) -> str:
    """In powers of ten, as file managers and shops count: "4.7 GB", "38 MB"."""
    if size >= 100_000_000:
        return f"{size / 1e9:.1f} GB"
    return f"{max(1, round(size / 1e6))} MB"
