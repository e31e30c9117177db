"""The style sheet: shapes and spacing. Colours come from :mod:`lavender.window.colours`."""

import re

from PySide6.QtGui import QGuiApplication

from lavender.window.colours import DARK, Colours

SHEET = """
QMainWindow, QWidget#ground {{ background: {ground}; }}
QWidget#side {{ background: {side}; }}
QWidget#plain, QWidget#asking, QScrollArea, QScrollArea > QWidget > QWidget#column {{
    background: transparent; border: none;
}}
QWidget#gaps {{ background: {line}; }}
QWidget#ground[active="true"] {{ border-top: 2px solid {accent}; }}
QMenuBar {{ background: {side}; color: {text}; border-bottom: 1px solid {line}; padding: 1px 8px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QSplitter::handle {{ background: {line}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}

QLabel#title {{ font-weight: 600; }}
QLabel#brand {{ font-weight: 600; font-size: 12.5pt; }}
QLabel#group {{ font-weight: 600; font-size: 12.5pt; padding-top: 6px; }}
QLabel#headline {{ font-weight: 600; font-size: 19hp; }}
QLabel#muted, QLabel#stage {{ color: {muted}; }}
QLabel#line {{
    color: {muted}; font-size: 9pt; border-top: 1px solid {muted}; padding-top: 5px;
}}
QLabel#small {{ color: {muted}; font-size: 9pt; }}

QPushButton, QToolButton {{
    background: {card}; color: {text}; border: 1px solid {line};
    border-radius: 9px; padding: 6px 12px;
}}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:focus, QToolButton:focus, QComboBox#chooser:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled {{ color: {muted}; background: transparent; }}
QFileDialog QToolButton {{ padding: 3px; }}
QToolButton#qt_menubar_ext_button {{
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0;
}}
QToolButton#qt_menubar_ext_button:hover {{ background: {hover}; }}
QFileDialog QComboBox {{
    background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 5px 8px;
}}
QFileDialog QComboBox:focus {{ border-color: {accent}; }}
QFileDialog QComboBox::drop-down {{ border: none; width: 22sp; }}
QFileDialog QComboBox::down-arrow {{ image: none; }}
QFileDialog QTreeView, QFileDialog QListView {{
    background: {card}; border: 1px solid {line}; border-radius: 8px;
}}
QFileDialog QHeaderView::section {{
    background: {card}; color: {muted}; border: none; border-bottom: 1px solid {line}; padding: 4px;
}}
QToolButton::menu-indicator {{ image: none; }}
QPushButton, QToolButton {{ icon-size: 16sp; }}
QWidget#asking QCheckBox {{ margin: 0 8px; }}
QCheckBox::indicator {{
    width: 14sp; height: 14sp; background: {card}; border: 1px solid {muted}; border-radius: 4px;
}}
QCheckBox::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {text}; }}
QCheckBox::indicator:disabled {{ background: {hover}; border-color: {line}; }}
QWidget#asking QPushButton#quiet, QWidget#asking QToolButton#quiet {{ icon-size: 20sp; }}
QPushButton#primary {{
    background: {accent}; color: {on_accent}; border: 1px solid {accent};
    border-radius: 9px; padding: 7px 16px; font-weight: 600;
}}
QPushButton#primary:hover {{ background: {accent_strong}; border-color: {accent_strong}; }}
QPushButton#primary:focus {{ border: 2px solid {text}; padding: 6px 15px; }}
QPushButton#primary:disabled {{
    background: {hover}; color: {muted}; border-color: {hover}; font-weight: 600;
}}
QPushButton#harmful {{ color: {danger}; border-color: {danger}; }}
QPushButton#harmful:focus {{ border: 2px solid {danger}; padding: 5px 11px; }}
QPushButton#quiet, QToolButton#quiet {{
    background: transparent; border: 1px solid transparent; color: {muted}; padding: 4px 8px;
}}
QPushButton#quiet:hover, QToolButton#quiet:hover {{ background: {hover}; color: {text}; }}
QPushButton#quiet[open="true"] {{ background: {soft}; color: {text}; }}
QPushButton#quiet:focus, QToolButton#quiet:focus {{ border-color: {accent}; }}
QPushButton#below {{
    background: transparent; border: none; color: {muted}; padding: 4px 12px 4px 0;
}}
AnswerFooter QToolButton#quiet {{ padding: 4px 3px; }}
QPushButton#below:hover {{ color: {text}; }}
QPushButton#below:focus {{ color: {accent_strong}; text-decoration: underline; }}
QPushButton#suggestion {{
    background: {soft}; border: 1px solid {soft}; border-radius: 13px; padding: 4px 12px;
}}
QPushButton#suggestion:hover {{ border-color: {accent}; }}
QPushButton#suggestion:focus {{ border: 1px solid {accent}; }}
QPushButton#latest {{ border-radius: 12px; padding: 5px 14px; }}

QComboBox#chooser {{
    background: transparent; border: 1px solid transparent; border-radius: 9px;
    padding: 4px 8px; color: {muted};
}}
QComboBox#chooser:hover {{ background: {hover}; color: {text}; }}
QComboBox#chooser QAbstractItemView {{ background: {card}; border: 1px solid {line}; }}
QMenu {{ background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 5px; }}
QMenu::item {{ padding: 6px 24sp 6px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {soft}; color: {text}; }}
QMenu::item:disabled {{ color: {muted}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}

QLineEdit#search {{
    background: {card}; border: 1px solid {line}; border-radius: 9px; padding: 6px 9px;
}}
QLineEdit#title {{
    background: {card}; border: 1px solid {accent}; border-radius: 7px; padding: 3px 5px;
}}
QLineEdit#search QToolButton {{
    background: transparent; border: none; border-radius: 6px; padding: 0; icon-size: 12sp;
}}
QLineEdit#search QToolButton:hover {{ background: {hover}; }}
QLineEdit#search:focus {{ border: 1px solid {accent}; }}
QListView {{ background: transparent; border: none; outline: none; }}

QLabel#good {{ color: {accent}; }}
QLabel#fair {{ color: {warning}; }}
QLabel#bad {{ color: {danger}; }}
QLabel#chip {{
    background: {soft}; border-radius: 7sp; padding: 1px 8px; font-size: 9pt;
}}
QPlainTextEdit#boxed {{
    background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 4px 6px;
}}
QPlainTextEdit#boxed:focus {{ border-color: {accent}; }}
QDialog {{ background: {ground}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialog QListView::item:selected {{ background: {soft}; color: {text}; border-radius: 6px; }}
QDialog QListWidget::item {{ padding: 5px 7px; }}
QDialog QLineEdit, QDialog Whole, QDialog Decimal, QDialog Choice {{
    background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 5px 8px;
}}
QDialog QLineEdit:focus, QDialog Whole:focus, QDialog Decimal:focus,
QDialog Choice:focus {{ border: 1px solid {accent}; }}
Choice::drop-down {{ border: none; width: 22sp; }}
Choice::down-arrow {{ image: none; }}
Whole::up-button, Decimal::up-button {{
    border: none; width: 22sp; subcontrol-position: top right;
}}
Whole::down-button, Decimal::down-button {{
    border: none; width: 22sp; subcontrol-position: bottom right;
}}
QFrame#card {{ background: {card}; border: 1px solid {line}; border-radius: 16px; }}
QFrame#card[focused="true"] {{ border: 1px solid {accent}; }}
QFrame#bubble {{ background: {soft}; border: 2px solid {soft}; border-radius: 16px; }}
QFrame#bubble[found="true"] {{ border-color: {accent}; }}
QWidget#plain[found="true"] {{ border-{start}: 3px solid {accent}; }}
QFrame#problem {{ background: {danger_soft}; border: none; border-radius: 11px; }}
QFrame#problem QLabel {{ color: {danger}; }}
QFrame#notice {{ background: {warning_soft}; border: none; border-radius: 11px; }}
QFrame#notice QLabel {{ color: {warning}; }}
QTextBrowser, QPlainTextEdit {{
    background: transparent; border: none; color: {text}; placeholder-text-color: {muted};
}}

QWidget#code {{ background: {code}; border: 1px solid {line}; }}

QProgressBar {{ background: {line}; border: none; border-radius: 2px; max-height: 4sp; }}
QProgressBar#meter[full="true"]::chunk {{ background: {warning}; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QScrollBar:vertical {{ background: transparent; width: 11px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 36px; }}
QScrollBar::handle:vertical:hover {{ background: {muted}; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 3px; min-width: 36px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

STAGE = """
QDialog#stage {{ background: {side}; }}
QDialog#stage QLabel {{ color: {text}; padding: 2px 6px; }}
QDialog#stage QLabel#faint {{ color: {muted}; padding: 0; }}
QDialog#stage QLabel#trouble {{ color: {danger}; padding: 6px; }}
QDialog#stage QToolButton, QDialog#stage QPushButton {{
    background: transparent; color: {text}; border: 1px solid transparent; padding: 6px 9px;
}}
QDialog#stage QToolButton:hover, QDialog#stage QPushButton:hover {{ background: {hover}; }}
QDialog#stage QToolButton:focus, QDialog#stage QPushButton:focus {{ border-color: {accent}; }}
QDialog#stage QToolButton:disabled {{ color: {muted}; }}
QDialog#stage QPushButton#primary {{ background: {accent}; color: {on_accent}; }}
QDialog#stage QPushButton#primary:focus {{ border: 2px solid {text}; }}
QDialog#stage QPushButton#primary:disabled {{ background: {hover}; color: {muted}; }}
"""
"""A photo is looked at in the dark, whatever the theme."""


def stylesheet(colours: Colours, scale: float = 1.0) -> str:
    """The sheet with these colours in it, and texts ``scale`` times as large.

    What is measured in ``sp`` grows with them, in pixels. Headlines, in ``hp``, are large already:
    they grow half as much.
    """
    start = "right" if QGuiApplication.isRightToLeft() else "left"
    sheet = SHEET.format(**vars(colours), start=start) + STAGE.format(**vars(DARK))
    larger = {"pt": scale, "hp": (1 + scale) / 2, "sp": scale}
    written = {"pt": "pt", "hp": "pt", "sp": "px"}

    def sized(size: re.Match[str]) -> str:
        number, unit = float(size[1]) * larger[size[2]], size[2]
        return f"{round(number) if unit == 'sp' else round(number, 1)}{written[unit]}"

    return re.sub(r"([\d.]+)(pt|hp|sp)\b", sized, sheet)
