"""Django's settings: one file for every installation; what differs comes from the environment."""

from pathlib import Path

import jinja2

from milepost.config import env, logs

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
    "allauth",
    "allauth.account",
    "milepost.config",
    "milepost.records.history",
    "milepost.records.outbox",
    "milepost.records.people",
    "milepost.records.access",
    "milepost.records.plans",
    "milepost.records.imports",
    "milepost.records.quality",
    "milepost.records.rounds",
    "milepost.records.signoff",
    "milepost.records.meetings",
    "milepost.records.papers",
    "milepost.records.publications",
    "milepost.records.demo",
]

MIDDLEWARE = [
    "milepost.web.middleware.secret.SecretAddresses",
    "django.middleware.security.SecurityMiddleware",
    "milepost.web.middleware.policy.ContentPolicy",
    "milepost.web.middleware.size.LargestRequest",
    "milepost.web.middleware.zero.NoZeroBytes",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Every view is closed unless it says otherwise; tests/web/open_views.txt lists those that do.
    "milepost.web.middleware.closed.ClosedByDefault",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "milepost.web.middleware.errors.ErrorPages",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [PACKAGE / "web" / "templates"],
        "OPTIONS": {
            "environment": "milepost.web.environment.environment",
            # Django would print "{{ no such element }}" on the page of a developer and nothing on that of a user.
            "undefined": jinja2.Undefined,
            "context_processors": ["milepost.web.masthead.masthead"],
            "auto_reload": DEBUG,
        },
    },
    # What allauth renders and we do not: parts of its mail.
    {"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True},
]

LOGGING = logs.SETTINGS

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
STATICFILES_DIRS = [PACKAGE / "web" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 365 * 24 * 3600  # every address carries a mark of its content: milepost.web.assets

# Limits are counted in the cache, which every worker must share; were it too small, it would forget counts.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Where people reach this Milepost: what the links in its mails begin with.
ADDRESS = env.text("MILEPOST_ADDRESS", "http://127.0.0.1:8000").rstrip("/")

EMAIL_HOST = env.text("MILEPOST_EMAIL_HOST")
_MAIL_BY = "smtp" if EMAIL_HOST else "console"
EMAIL_BACKEND = env.text("MILEPOST_EMAIL_BACKEND", f"django.core.mail.backends.{_MAIL_BY}.EmailBackend")
EMAIL_PORT = env.number("MILEPOST_EMAIL_PORT", 25)
EMAIL_HOST_USER = env.text("MILEPOST_EMAIL_USER")
EMAIL_HOST_PASSWORD = env.text("MILEPOST_EMAIL_PASSWORD")
EMAIL_USE_TLS = env.flag("MILEPOST_EMAIL_TLS")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env.text("MILEPOST_EMAIL_FROM", "Milepost <milepost@localhost>")

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "account_login"
CSRF_FAILURE_VIEW = "milepost.web.errors.stale_form"
ACCOUNT_FORMS = {
    "request_login_code": "milepost.web.accounts.forms.AddressForm",
    "confirm_login_code": "milepost.web.accounts.forms.CodeForm",
}
ACCOUNT_ADAPTER = "milepost.web.accounts.adapter.Adapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_VERIFICATION = "none"  # the code that signs in is the proof
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = False

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
BEHIND_PROXY = env.flag("MILEPOST_BEHIND_PROXY")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# An import may hold 30 MB of pasted text; the readers have limits of their own and say so in words.
LARGEST_REQUEST = 42 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 40 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
