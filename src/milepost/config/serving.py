"""How gunicorn serves Milepost: `gunicorn --config python:milepost.config.serving`."""

wsgi_app = "milepost.config.wsgi"
logger_class = "milepost.config.logs.VeiledGunicorn"
workers = 2
threads = 4
