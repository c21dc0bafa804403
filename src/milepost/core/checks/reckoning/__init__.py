"""The numbers of an action and what its words say follows from them: a share, a sum, a product, reckoned afresh."""
