// What the rules say stands beside a field of a new record once one has left it, as it would after saving. It forbids nothing.
const left = new Set();
let asking = null;

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-judge]");
  if (!form) return;
  left.add(event.target.id);
  judge(form);
});

async function judge(form) {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(form.dataset.judge, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: asking.signal });
    if (answer.ok) put(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // Overtaken by another answer, or the page is being left: the next step says what is still to be completed.
  }
}

// Only beside what was answered: a form that has just begun is not full of faults.
function put(form, page) {
  for (const control of form.querySelectorAll(".field [id][name]")) {
    const fresh = page.getElementById(control.id);
    if (!fresh || !left.has(control.id)) continue;
    const notes = page.getElementById(control.id + "-notes");
    document.getElementById(control.id + "-notes")?.remove();
    if (notes) control.closest(".field").append(document.adoptNode(notes));
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (fresh.hasAttribute(name)) control.setAttribute(name, fresh.getAttribute(name));
      else control.removeAttribute(name);
    }
  }
}
