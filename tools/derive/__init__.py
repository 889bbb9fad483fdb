"""Writing everything that is derived from recordings and pages: pages, tables, downloads.

Each module derives one kind of file; its `files()` returns all of them, path -> content,
and writes nothing.
"""
