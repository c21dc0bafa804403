// Keeps what is typed as it is typed, and on this device while there is no connection. Every page works without it.
"use strict";

const form = document.querySelector("[data-answer]");
const told = document.querySelector("[data-kept]");
const KEPT = `milepost-kept:${form.dataset.answer}`;
const PAUSE = 1500;
const LONG_PAUSE = 30000;
const TOO_MANY = 429;
const touched = new Set();
let timer = 0;
let saving = false;
let isDirty = false;
let isLeaving = false;
let pressed = null;

const say = (words) => { if (told.textContent !== words) told.textContent = words; };
const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const fields = () => [...new FormData(form)].filter(([name]) => name !== "do");

// The field that counts the versions of this one: its own, that of its milestone or figure, or that of the rest.
const versionOf = (name) => form.elements.namedItem(`${name}-version`)
  ?? form.elements.namedItem(`${name.replace(/-[a-z_]+$/, "")}-version`)
  ?? form.elements.namedItem("state-version");

const keepHere = () => {
  const kept = fields().filter(([name]) => touched.has(name)).map(([name, value]) => [name, value, versionOf(name).value]);
  try { localStorage.setItem(KEPT, JSON.stringify(kept)); } catch { /* full, or forbidden */ }
};
const forget = () => { try { localStorage.removeItem(KEPT); } catch { /* forbidden */ } };

const setVersions = (versions) => {
  for (const [name, version] of Object.entries(versions)) {
    const input = form.elements.namedItem(`${name}-version`);
    if (input) input.value = version;
  }
};

async function save() {
  if (saving || isLeaving) { isDirty = true; return; }
  saving = true;
  isDirty = false;
  say("Keeping …");
  try {
    const response = await fetch(form.dataset.answer, { method: "POST", body: new URLSearchParams(fields()) });
    if (response.status === TOO_MANY) {
      keepHere();
      say("Milepost is busy. What you write is kept on this device, and goes on in half a minute.");
      later(LONG_PAUSE);
      return;
    }
    const result = await response.json().catch(() => ({}));
    if (!response.ok) { keepHere(); say(result.error || "This could not be kept. Press the button to try again."); return; }
    setVersions(result.versions);
    forget();
    const clash = result.clashes[0];
    say(clash
      ? `${clash.by || "A colleague"} is writing here too. Press a button to see both texts; yours is not lost.`
      : `Kept at ${clock()}. It is not sent yet.`);
  } catch {
    keepHere();
    say("No connection. What you write is kept on this device, and goes on when you are back.");
  } finally {
    saving = false;
    if (pressed) form.requestSubmit(pressed);
    else if (isDirty) later();
  }
}

function later(pause = PAUSE) {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

const touch = (event) => { touched.add(event.target.name); later(); };

// A second press sends nothing more; a press while something is being kept waits for it, or the two would clash.
const leave = (event) => {
  if (isLeaving || saving) event.preventDefault();
  if (saving) { pressed = event.submitter; return; }
  isLeaving = true;
  clearTimeout(timer);
};

// What this device kept comes back with the version that was written on: where a colleague went on, both texts are shown.
const restore = () => {
  let kept = [];
  try { kept = JSON.parse(localStorage.getItem(KEPT) || "[]"); } catch { return; }
  const now = new Map(fields());
  const missing = kept.filter(([name, value]) => now.get(name) !== value && form.elements.namedItem(name));
  for (const [name, value, version] of missing) {
    const field = form.elements.namedItem(name);
    if (field.type === "checkbox") field.checked = true;
    else field.value = value;
    versionOf(name).value = version;
    touched.add(name);
  }
  if (missing.length) { say("What you wrote without a connection is back in the boxes."); later(); }
};

form.addEventListener("input", touch);
form.addEventListener("change", touch);
form.addEventListener("submit", leave);
window.addEventListener("online", () => later());
window.addEventListener("pageshow", (event) => { if (event.persisted) isLeaving = false; });

for (const button of form.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", (event) => {
    const box = form.elements.namedItem(button.dataset.copy);
    event.preventDefault();
    if (box.value.trim() && !window.confirm("Put last time’s words in place of what you wrote?")) return;
    box.value = form.querySelector(`[data-last="${button.dataset.copy}"]`).innerText.trim();
    box.focus();
    touched.add(box.name);
    later();
  });
}

restore();
