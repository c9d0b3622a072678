// The grid of renewals: how many are ticked, all of them at once, and arrows from date to date. Without scripts each line is ticked by itself.
const form = () => document.querySelector("form[data-renewal]");

function show() {
  const boxes = [...(form()?.querySelectorAll("[data-chosen]") ?? [])];
  if (boxes.length === 0) return;
  const ticked = boxes.filter((box) => box.checked).length;
  const button = form().querySelector("[data-create-many]");
  const { createNone, createOne, createMany } = button.dataset;
  const written = ticked.toLocaleString(document.documentElement.lang);
  button.textContent = ticked === 0 ? createNone : ticked === 1 ? createOne : createMany.replace("#", written);
  const all = form().querySelector("[data-tick-all]");
  const box = all.querySelector("input");
  all.hidden = false;
  box.checked = ticked === boxes.length;
  box.indeterminate = ticked > 0 && ticked < boxes.length;
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-tick-all] input"))
    for (const box of form().querySelectorAll("[data-chosen]")) box.checked = event.target.checked;
  if (event.target.matches("[data-tick-all] input, [data-chosen]")) show();
});

document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.target.matches("[data-renewal] [data-day]")) return;
  const days = [...form().querySelectorAll(`[data-day="${event.target.dataset.day}"]`)];
  const next = days[days.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
});

show();
