"""The built site, measured in a real browser: `make test-site`."""
