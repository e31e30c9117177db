"""What makes a Lavender.app of a frozen folder, and a disk image of the app."""
