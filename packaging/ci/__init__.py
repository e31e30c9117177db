"""What runs on a builder: each script can be run by hand, too."""
