"""What there is: snippets, their outputs, pages, notebooks. The only code that reads them."""
