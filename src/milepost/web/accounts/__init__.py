"""Sign-in by a code that is mailed, and sign-out; allauth does the work, the pages and words are ours."""
