"""Mutants: small changes, made from a seed, that the tests must detect."""
