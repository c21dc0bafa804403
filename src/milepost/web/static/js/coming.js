// Looks again for what the worker makes, until it is there; without JavaScript, people press "Look again".
"use strict";

const EVERY = 3000; // milliseconds
const said = (page) => page.querySelector("[data-coming] [role=status]").textContent;

const look = async () => {
  const answer = await fetch(location.href, { cache: "no-store" });
  if (!answer.ok || answer.url !== location.href) return location.reload();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.querySelector("[data-coming]")) return location.reload();
  if (said(page) === said(document)) return wait();
  const [old, fresh] = [document, page].map((one) => one.querySelector("[data-coming]"));
  document.title = page.title;
  // The status stays the same element, so that a screen reader says its new words.
  old.querySelector("[role=status]").textContent = said(page);
  const hadFocus = old.contains(document.activeElement);
  [...old.children].slice(1).forEach((one) => one.remove());
  old.append(...[...fresh.children].slice(1));
  old.dataset.coming = fresh.dataset.coming;
  if (hadFocus) old.querySelector("a").focus();
  wait();
};

const wait = () => {
  if (document.querySelector("[data-coming=yes]")) setTimeout(() => look().catch(wait), EVERY);
};

wait();
