"""The words that every room shares, and how a photo comes in."""
