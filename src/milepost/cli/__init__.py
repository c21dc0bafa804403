"""The command line: offline commands never load Django, online ones work on the records."""
