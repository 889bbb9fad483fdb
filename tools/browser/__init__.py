"""`make test-site`: measures the built site in a real browser."""
