"""Items to a Plan: sections, actions and answers, and the account of what found no place.

`assemble` begins: it fills a `draft` item by item, with `questions` and the `timeline` of the whole plan known before.
`account` comes after it and lists what no field holds; `scheme` ties statuses to the plan's key.
"""
