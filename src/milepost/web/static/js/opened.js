// Tells the server that a person has the page before them: a scanner that only fetches it does not run this.
"use strict";

const address = document.currentScript.dataset.opened;
const tell = () => fetch(address, { method: "POST", keepalive: true }).catch(() => { /* no connection: not worth a word */ });
if (document.visibilityState === "visible") setTimeout(tell, 1000);
else document.addEventListener("visibilitychange", tell, { once: true });
