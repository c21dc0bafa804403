"""Django's settings: one file for every installation; what differs comes from the environment."""

from pathlib import Path

from milepost.config import env

PACKAGE = Path(__file__).resolve().parent.parent
VAR = Path(env.text("MILEPOST_VAR", "var")).resolve()

DEMO = env.flag("MILEPOST_DEMO")
DEBUG = env.flag("MILEPOST_DEBUG")
SECRET_KEY = env.text("MILEPOST_SECRET_KEY", "a key for tests and the demo only, refused by a start-up check elsewhere")
ALLOWED_HOSTS = env.words("MILEPOST_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = env.words("MILEPOST_ORIGINS")
HTTPS = env.flag("MILEPOST_HTTPS")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "milepost.records.history",
    "milepost.records.outbox",
    "milepost.records.people",
    "milepost.records.access",
    "milepost.records.plans",
    "milepost.records.imports",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "milepost.config.urls"
WSGI_APPLICATION = "milepost.config.wsgi.application"

DATABASES = {"default": env.database("MILEPOST_DATABASE", f"sqlite:{VAR / 'milepost.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.Person"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = env.text("MILEPOST_TIME_ZONE", "Europe/London")
USE_I18N = False
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [PACKAGE / "web" / "static"]
WHITENOISE_USE_FINDERS = True

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# An import may hold 30 MB of pasted text; the readers have limits of their own and say so in words.
DATA_UPLOAD_MAX_MEMORY_SIZE = 40 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
