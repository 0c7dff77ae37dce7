/* What script adds to pages that work without it: drafts, keys in lists, composed fragments. */
(() => {
  "use strict";
  const words = () => document.body.dataset;

  /*
   * Drafts: a form with data-draft="name" loses nothing typed. Files, passwords and what stands under data-personal are
   * never kept: the browser may be a library's. A draft is put back only over what it was typed over; where the form comes
   * with something else by now (a colleague's words, another unit), it is offered. It is done with once its form was sent.
   */
  const DRAFT = "draft:";
  const DRAFTS_OF = "drafts-of";
  const SENT = "sent";
  const kept = (field) => field.name && !field.disabled && !["file", "password", "hidden", "submit"].includes(field.type)
    && !field.closest("[data-personal]");
  const tick = (field) => field.type === "checkbox" || field.type === "radio";

  const read = (form) => Object.fromEntries([...form.elements].filter(kept)
    .map((field) => [field.id || field.name, tick(field) ? field.checked : field.value]));

  /* As the page came, whatever was typed since or the browser has filled in again. */
  const readAsCame = (form) => {
    const copy = form.cloneNode(true);
    copy.reset();
    return read(copy);
  };

  const write = (form, typed) => [...form.elements].filter(kept).forEach((field) => {
    const value = typed[field.id || field.name];
    if (value === undefined) return;
    if (tick(field)) field.checked = value; else field.value = value;
  });

  /* In the fields both have: an attachment more or less is no other text. */
  const agree = (some, others) => Object.keys(some).every((field) => !(field in others) || some[field] === others[field]);

  const noteOf = (form, insert) => {
    const note = Object.assign(document.createElement("p"), { className: "draft-note" });
    note.setAttribute("role", "status");
    form[insert](note);
    return note;
  };

  const say = (note, text, ...ways) => {
    if (note.firstChild?.data === text) return;
    note.textContent = text;
    ways.forEach(([label, go]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      button.addEventListener("click", go);
      note.append(" ", button);
    });
  };

  const forgetAll = () => Object.keys(localStorage).filter((key) => key.startsWith(DRAFT) || key === DRAFTS_OF)
    .forEach((key) => localStorage.removeItem(key));

  /* Whoever used this browser before, signed out or not, has left nothing to read. */
  const forgetOthers = () => {
    if (localStorage.getItem(DRAFTS_OF) === words().visitor) return;
    forgetAll();
    localStorage.setItem(DRAFTS_OF, words().visitor);
  };

  /*
   * What was sent is answered by leading on to another page. An answer in place (faults, a problem, once more to check)
   * and none at all (no network, a sign-in between) leave the draft; data-draft-sent says it where nothing leads on.
   */
  const forgetSent = () => {
    const sent = JSON.parse(sessionStorage.getItem(SENT));
    sessionStorage.removeItem(SENT);
    const ledOn = sent?.from === document.referrer && performance.getEntriesByType("navigation")[0]?.redirectCount > 0;
    if (sent && (ledOn || document.querySelector("[data-draft-sent]"))) localStorage.removeItem(DRAFT + sent.name);
  };

  const keepDraft = (form) => {
    const name = form.dataset.draft;
    const key = DRAFT + name;
    const came = readAsCame(form);
    const found = JSON.parse(localStorage.getItem(key));
    const above = found && !agree(found.typed, read(form)) ? noteOf(form, "prepend") : null;
    const below = noteOf(form, "append");
    const forget = () => {
      localStorage.removeItem(key);
      form.reset();
      above?.remove();
      say(below, "");
    };
    const discard = [words().draftForget, forget];
    const keep = () => {
      localStorage.setItem(key, JSON.stringify({ came, typed: read(form) }));
      say(below, words().draftKept + " " + new Date().toTimeString().slice(0, 5), discard);
    };
    const restore = () => {
      write(form, found.typed);
      say(above, words().draftFound, discard);
    };
    const offer = () => say(above, words().draftOther, [words().draftRestore, () => { restore(); keep(); }], discard);
    if (above) (agree(found.came, came) ? restore : offer)();
    form.addEventListener("input", keep);
    form.addEventListener("submit", () => {
      sessionStorage.setItem(SENT, JSON.stringify({ name, from: location.href.split("#")[0] }));
    });
  };

  const startDrafts = () => {
    forgetSent();
    const forms = document.querySelectorAll("form[data-draft]");
    if (forms.length) forgetOthers();
    forms.forEach(keepDraft);
    document.querySelectorAll("a[href='/sign-out']").forEach((link) => link.addEventListener("click", forgetAll));
  };

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
    document.querySelectorAll("[data-fragment]").forEach(compose);
    document.querySelectorAll("[data-back]").forEach((link) => link.addEventListener("click", goBack));
    document.addEventListener("keydown", moveInList);
    document.querySelector("[data-focus]")?.focus();
    startDrafts(); // last: a browser may refuse its storage
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();
})();
