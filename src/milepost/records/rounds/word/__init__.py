"""The Word form of a request: made from what its person is asked, and what comes back in it put beside what is kept."""
