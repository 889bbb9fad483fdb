"""Building, serving and comparing the site."""
