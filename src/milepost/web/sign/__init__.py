"""What a link to sign leads to: the section as it will print, each answer accepted or sent back, and the signature."""
