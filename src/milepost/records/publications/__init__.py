"""Reports as published: their value, hash and files, which never change; withdrawn and corrected, never altered."""
