// Tables whose rows can be chosen: arrows go from row to row, and the whole row can be clicked.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const table = step && event.target.matches(".pick") && event.target.closest("table");
  if (!table) return;
  const ways = [...table.querySelectorAll("tbody .pick")];
  const next = ways[ways.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.target.closest("a, button, input, label, select")) return;
  if (!getSelection().isCollapsed) return;
  event.target.closest("tbody tr")?.querySelector(".pick")?.click();
});

// The box in the heading ticks every row of its table; without scripts each row is ticked by itself.
document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-tick-rows]")) return;
  for (const box of event.target.closest("table").querySelectorAll("tbody .tick input")) box.checked = event.target.checked;
});

function showTickRows(within) {
  for (const box of within.querySelectorAll("[data-tick-rows]")) box.hidden = false;
}

document.addEventListener("htmx:load", (event) => showTickRows(event.target));
showTickRows(document);

// htmx does not send the button that sends a form from outside of it: what it says goes along in a field that comes and goes with the list.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("#list button[form=list-form][name]");
  if (!button) return;
  const field = Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
  field.setAttribute("form", "list-form");
  button.after(field);
});
