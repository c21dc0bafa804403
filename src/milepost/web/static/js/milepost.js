// Enhancements only: every page works without this file.
"use strict";

document.querySelector("[data-focus-first]")?.focus();

// Long answers: the style sheet folds them, this gives each the button that opens it.
for (const answer of document.querySelectorAll("[data-words]")) {
  if (answer.scrollHeight <= answer.clientHeight + 24) {
    answer.classList.add("is-open");
    continue;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--link";
  const label = () => {
    const open = answer.classList.contains("is-open");
    button.textContent = open ? "Show less" : `Show all ${answer.dataset.words} words`;
    button.setAttribute("aria-expanded", open);
  };
  button.addEventListener("click", () => { answer.classList.toggle("is-open"); label(); });
  label();
  answer.after(button);
}
