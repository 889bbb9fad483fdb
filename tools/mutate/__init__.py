"""Mutants: small changes that the tests must see, made from a seed."""
