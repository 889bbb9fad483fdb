"""What a reader of the repository would want named: `make check`."""
