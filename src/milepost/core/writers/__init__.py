"""Document to bytes; the table here is the list of formats that can be written."""
