"""What a link leads to: a visitor's task list, one action a page, and nothing that needs an account."""
