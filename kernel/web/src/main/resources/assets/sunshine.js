/* What script adds to pages that work without it: drafts, keys in lists, composed fragments. */
(() => {
  "use strict";
  const words = () => document.body.dataset;

  /* Drafts: a form with data-draft="name" loses nothing typed; files, passwords and what stands under data-personal are
     never kept: the browser may be a library's. */
  const kept = (field) => field.name && !field.disabled && !["file", "password", "hidden", "submit"].includes(field.type)
    && !field.closest("[data-personal]");
  const tick = (field) => field.type === "checkbox" || field.type === "radio";

  const read = (form) => Object.fromEntries([...form.elements].filter(kept)
    .map((field) => [field.id || field.name, tick(field) ? field.checked : field.value]));

  const write = (form, draft) => [...form.elements].filter(kept).forEach((field) => {
    const value = draft[field.id || field.name];
    if (value === undefined) return;
    if (tick(field)) field.checked = value; else field.value = value;
  });

  const say = (note, text, forget) => {
    note.textContent = text + " ";
    if (!forget) return;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words().draftForget });
    button.addEventListener("click", forget);
    note.append(button);
  };

  const keepDraft = (form) => {
    const key = "draft:" + form.dataset.draft;
    const note = Object.assign(document.createElement("p"), { className: "draft-note" });
    note.setAttribute("role", "status");
    form.append(note);
    const forget = () => { localStorage.removeItem(key); form.reset(); note.textContent = ""; };
    const stored = localStorage.getItem(key);
    if (stored && !form.querySelector("[aria-invalid]")) {
      write(form, JSON.parse(stored));
      say(note, words().draftFound, forget);
    }
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        localStorage.setItem(key, JSON.stringify(read(form)));
        const now = new Date().toTimeString().slice(0, 5);
        say(note, words().draftKept + " " + now, forget);
      }, 600);
    });
  };

  /* A page that confirms a sending names the draft that is done with: data-draft-sent="name". */
  const forgetSent = (mark) => localStorage.removeItem("draft:" + mark.dataset.draftSent);

  /* Lists: up and down (also k and j) move between the rows' first links, enter follows as ever. */
  const moveInList = (event) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    const list = event.target.closest("[data-keys]") || document.querySelector("[data-keys]");
    if (!list || (event.target !== document.body && !list.contains(event.target))) return;
    const links = [...list.querySelectorAll("tbody tr, li")].map((row) => row.querySelector("a")).filter(Boolean);
    const at = links.findIndex((link) => link.closest("tr, li").contains(document.activeElement));
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /* Fragments: pages are composed here of what each service knows; without script the link inside stays. */
  const compose = async (place) => {
    place.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(place.dataset.fragment, { headers: { "HX-Request": "true", Accept: "text/html" }, credentials: "same-origin", redirect: "manual" });
      if (!answer.ok) return;
      place.innerHTML = await answer.text();
      if (window.htmx) window.htmx.process(place);
    } catch (unreachable) {
      console.warn("fragment not reached, its link stays", place.dataset.fragment, unreachable);
    } finally {
      place.removeAttribute("aria-busy");
    }
  };

  const goBack = (event) => {
    if (history.length < 2) return;
    event.preventDefault();
    history.back();
  };

  const start = () => {
    document.querySelectorAll("[data-draft-sent]").forEach(forgetSent);
    document.querySelectorAll("form[data-draft]").forEach(keepDraft);
    document.querySelectorAll("[data-fragment]").forEach(compose);
    document.querySelectorAll("[data-back]").forEach((link) => link.addEventListener("click", goBack));
    document.addEventListener("keydown", moveInList);
    document.querySelector("[data-focus]")?.focus();
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
