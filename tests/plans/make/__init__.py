"""The golden pairs' maker: seven invented plans as data, writers for each layout, and the table of documents."""
