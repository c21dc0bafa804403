"""A plan to the document that a board reads; the table here is the list of reports."""
