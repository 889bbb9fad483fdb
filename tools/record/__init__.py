"""Running what is recorded, and keeping what it printed and drew."""
