"""The two sets of colours. Text on its ground keeps a contrast of at least 4.5 to 1."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Colours:
    """Every colour of the window by what it is for, as ``#rrggbb``."""

    ground: str
    side: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    soft: str
    hover: str
    code: str
    code_keyword: str
    code_string: str
    code_number: str
    code_name: str
    code_comment: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    dark: bool

    def palette(self) -> QPalette:
        """The same for Fusion's own drawing: menus, tool tips, scroll bars, selections."""
        palette = QPalette()
        role = QPalette.ColorRole
        for name, colour in (
            (role.Window, self.ground),
            (role.Base, self.card),
            (role.AlternateBase, self.side),
            (role.Button, self.card),
            (role.ToolTipBase, self.card),
            (role.WindowText, self.text),
            (role.Text, self.text),
            (role.ButtonText, self.text),
            (role.ToolTipText, self.text),
            (role.BrightText, self.danger),
            (role.PlaceholderText, self.muted),
            (role.Highlight, self.accent),
            (role.HighlightedText, self.on_accent),
            (role.Link, self.accent_strong),
            (role.LinkVisited, self.accent_strong),
            (role.Accent, self.accent),
            (role.Mid, self.line),
            (role.Midlight, self.hover),
            (role.Dark, self.line),
            (role.Light, self.card),
        ):
            palette.setColor(name, QColor(colour))
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(self.muted))
        return palette


LIGHT = Colours(
    ground="#faf8fd",
    side="#f1edf9",
    card="#ffffff",
    line="#e1d9ef",
    text="#241f30",
    muted="#686079",
    accent="#7653c1",
    accent_strong="#6340b0",
    on_accent="#ffffff",
    soft="#e6def5",
    hover="#ebe3f9",
    code="#f4f0fb",
    code_keyword="#6340b0",
    code_string="#1f6b3a",
    code_number="#8a4b00",
    code_name="#1d5a9e",
    code_comment="#686079",
    danger="#a82a45",
    danger_soft="#fcebee",
    warning="#7a5300",
    warning_soft="#fdf3dd",
    dark=False,
)

DARK = Colours(
    ground="#1b1922",
    side="#15131b",
    card="#25222f",
    line="#383347",
    text="#ece8f4",
    muted="#a69fb8",
    accent="#b39aef",
    accent_strong="#c6b3f5",
    on_accent="#1d1530",
    soft="#3a3255",
    hover="#2f2b3d",
    code="#15131b",
    code_keyword="#c6b3f5",
    code_string="#9fd8a6",
    code_number="#f0c674",
    code_name="#8fc4f5",
    code_comment="#a69fb8",
    danger="#ff9dac",
    danger_soft="#3b2029",
    warning="#f0c674",
    warning_soft="#3a3020",
    dark=True,
)

STAGE_FAINT = "#6f6980"
"""A sign on the dark stage that cannot be pressed now: 3.5 to 1."""
