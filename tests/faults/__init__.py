"""Programs that do to Lavender what a long life, a broken disk or a curious neighbour does."""
