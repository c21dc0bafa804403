"""Pages that take a document in: upload, review beside the source, correct, accept, take back."""
