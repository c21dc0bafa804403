"""First sight: documents and marked plans by people who never saw the code, scored before anybody mends."""
