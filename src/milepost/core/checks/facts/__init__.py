"""What the sentences of a plan state, read once into facts that the rules compare."""
