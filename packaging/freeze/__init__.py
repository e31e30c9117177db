"""How a folder is made that runs where there is no Python: what goes in, and how it is checked."""
