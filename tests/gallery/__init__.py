"""Every screen and state of the window as pictures: both themes, all layouts, two text sizes."""

LANGUAGES = ("en", "ja", "rtl", "pseudo")
"""Besides English and Japanese: English from right to left, and English at length."""
