"""The only code that reads snippets, outputs, pages and notebooks, and what it finds in them."""
