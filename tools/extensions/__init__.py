"""The Markdown extensions of this site, which any builder can load."""
