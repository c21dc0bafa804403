"""Bytes to Document; the table here is the list of formats that can be read."""
