"""The window: the only room that knows Qt.

It speaks to the assistant, the library, the models and the settings, and to nothing below them.
The main thread draws and listens; whatever touches a file, a picture's bytes, the database or
the engine happens elsewhere and comes back through :mod:`lavender.window.bridge`.
"""
