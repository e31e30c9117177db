"""What a model wrote, taken apart without Qt: its parts, its formulas, the colours of its code."""
