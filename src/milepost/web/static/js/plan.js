// Keyboard on the plan page: j and k between actions, / to find, ? for the list. A switch turns them off.
"use strict";

const keys = document.getElementById("keys");
const toggle = document.querySelector("[data-shortcuts]");
const KEPT = "milepost-shortcuts";
const actions = [...document.querySelectorAll(".board__action a")];

toggle.checked = localStorage.getItem(KEPT) !== "off";
toggle.addEventListener("change", () => localStorage.setItem(KEPT, toggle.checked ? "on" : "off"));

const step = (by) => {
  const shown = actions.filter((link) => link.checkVisibility());
  const at = shown.indexOf(document.activeElement);
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
  next?.focus({ preventScroll: true });
  next?.closest("tr").scrollIntoView({ block: "start" });
};

const showKeys = () => { keys.open = true; keys.querySelector("summary").focus(); };

const does = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => document.getElementById("filter-find")?.focus(),
  "?": showKeys,
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea");
  if (!toggle.checked || typing || event.ctrlKey || event.metaKey || event.altKey || !does[event.key]) return;
  event.preventDefault();
  does[event.key]();
});

document.querySelector('a[href="#keys"]')?.addEventListener("click", () => { keys.open = true; });
