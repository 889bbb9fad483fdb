"""The Markdown extensions that are the site's own; any builder can load them."""
