"""Downloads from the Hugging Face Hub: the one place that ever opens an Internet socket.

A download is started by a person, runs in a child process of its own and can be killed at any
moment: what was fetched stays in a part file and is gone on with, and nothing counts as here before
its SHA-256 was compared.
"""
