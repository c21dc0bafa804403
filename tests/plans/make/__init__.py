"""The golden pairs' maker: invented plans as data, writers for each layout, and the table of documents."""
