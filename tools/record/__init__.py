"""Running snippets and notebooks, and storing what they printed and drew."""
