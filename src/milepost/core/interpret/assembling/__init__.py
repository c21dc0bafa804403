"""Items to a Plan: sections, actions and answers, and the account of what found no place."""
