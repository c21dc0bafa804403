"""Who leads: a cell or line of names, posts and bodies taken apart."""
