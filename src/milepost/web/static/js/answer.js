// Keeps what is typed as it is typed, and on this device while there is no connection. Every page works without it.
"use strict";

const form = document.querySelector("[data-answer]");
const told = document.querySelector("[data-kept]");
const KEPT = `milepost-kept:${form.dataset.answer}`;
const PAUSE = 1500;
let timer = 0;
let saving = false;
let isDirty = false;
let isLeaving = false;

const say = (words) => { if (told.textContent !== words) told.textContent = words; };
const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const fields = () => [...new FormData(form)].filter(([name]) => name !== "do");

const keepHere = () => {
  try { localStorage.setItem(KEPT, JSON.stringify(fields().filter(([name]) => !name.endsWith("-version")))); } catch { /* full, or forbidden */ }
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
    const result = await response.json();
    if (!response.ok) { keepHere(); say(result.error || "This could not be kept. Press the button to try again."); return; }
    setVersions(result.versions);
    forget();
    const clash = result.clashes[0];
    say(clash
      ? `${clash.by || "A colleague"} is writing here too. Press a button to see both texts; yours is not lost.`
      : `Kept at ${clock()}. It is not sent yet.`);
  } catch {
    keepHere();
    say("No connection. What you write is kept on this device and goes on when you are back. Do not close this page.");
  } finally {
    saving = false;
    if (isDirty) later();
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
}

// What this device kept while there was no connection comes back into the boxes that are still empty.
const restore = () => {
  let kept = [];
  try { kept = JSON.parse(localStorage.getItem(KEPT) || "[]"); } catch { return; }
  let isBack = false;
  for (const [name, value] of kept) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLTextAreaElement && value && !field.value) { field.value = value; isBack = true; }
  }
  if (isBack) { say("What you wrote without a connection is back in the boxes."); later(); }
};

form.addEventListener("input", later);
form.addEventListener("change", later);
form.addEventListener("submit", () => { isLeaving = true; clearTimeout(timer); });
window.addEventListener("online", later);

for (const button of form.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", (event) => {
    const box = form.elements.namedItem(button.dataset.copy);
    if (box.value.trim() && !window.confirm("Put last time’s words in place of what you wrote?")) { event.preventDefault(); return; }
    event.preventDefault();
    box.value = form.querySelector(`[data-last="${button.dataset.copy}"]`).innerText.trim();
    box.focus();
    later();
  });
}

restore();
