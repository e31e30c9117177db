"""Every screen and state of the window as pictures: both themes, all layouts, two text sizes."""
