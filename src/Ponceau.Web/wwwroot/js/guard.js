// Leaving a form never loses what was typed: the page says so in place, and the way out stands beside the button that saves.
const guarded = () => document.querySelector("form[data-guard]");
const isChanged = (form) => form?.dataset.guard === "changed";

// True where nothing typed would be lost. Else the page says that it would, and its own way out leads where one wanted to go.
export function mayLeave(destination) {
  const form = guarded();
  if (!isChanged(form)) return true;
  const notice = form.querySelector("[data-unsaved]");
  const way = form.querySelector("[data-leave]");
  if (!notice || !way) return true;
  notice.hidden = false;
  if (destination) way.href = destination;
  way.focus();
  return false;
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-guard]");
  if (form) form.dataset.guard = "changed";
});

// A part of the form that is added or removed is not saved either.
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.target.closest?.("form[data-guard]");
  if (form) form.dataset.guard = "changed";
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || link.target) return;
  if (link.matches("[data-leave]")) return forget();
  const staysHere = link.pathname === location.pathname && link.hash;
  if (!staysHere && !mayLeave(link.href)) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  // What is chosen instead of what was typed is meant, as what is saved is.
  if (event.target.matches("[data-guard], [data-instead]")) forget();
  else if (event.target.matches("[data-leaves]") && !mayLeave()) event.preventDefault();
});

// Closing the window cannot be undone, so the browser asks.
window.addEventListener("beforeunload", (event) => {
  if (isChanged(guarded())) event.preventDefault();
});

function forget() {
  const form = guarded();
  if (form) form.dataset.guard = "";
}
