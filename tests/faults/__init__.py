"""Programs that do harm on purpose, as often as they are told, and say what came of it."""
