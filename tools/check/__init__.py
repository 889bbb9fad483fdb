"""The checks of `make check`, for whoever works on the repository."""
