// The grid of slots: one stop of the Tab key, arrows inside, space to tick, and dragging to tick many.
const boxesOf = (table) => [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")]);

function place(box) {
  const rows = boxesOf(box.closest("table"));
  const row = rows.findIndex((boxes) => boxes.includes(box));
  return { rows, row, column: rows[row].indexOf(box) };
}

// Only the box last visited is a stop; the first one to begin with.
function rove(table, current) {
  for (const box of table.querySelectorAll("tbody input")) box.tabIndex = box === current ? 0 : -1;
}

function prepare(within) {
  for (const grid of within.querySelectorAll("[data-schedule]")) {
    for (const table of grid.querySelectorAll(".week")) rove(table, table.querySelector("tbody input"));
    for (const button of grid.querySelectorAll("[data-fill]")) button.hidden = false;
  }
}

function tick(box, ticked) {
  if (box.checked === ticked) return;
  box.checked = ticked;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -9], End: [0, 9] };
const between = (least, value, most) => Math.min(Math.max(value, least), most);

document.addEventListener("keydown", (event) => {
  const move = moves[event.key];
  if (!move || !event.target.matches(".week input")) return;
  event.preventDefault();
  const { rows, row, column } = place(event.target);
  const boxes = rows[between(0, row + move[0], rows.length - 1)];
  boxes[between(0, column + move[1], boxes.length - 1)].focus();
});

document.addEventListener("focusin", (event) => {
  if (event.target.matches(".week input")) rove(event.target.closest("table"), event.target);
});

let paint = null;

document.addEventListener("pointerdown", (event) => {
  const box = event.target.closest?.(".slot")?.querySelector("input");
  paint = box && event.pointerType === "mouse" && event.button === 0 ? !box.checked : null;
  if (paint !== null) tick(box, paint);
});

document.addEventListener("pointerover", (event) => {
  const box = event.target.closest?.(".slot")?.querySelector("input");
  if (box && paint !== null && event.buttons === 1) tick(box, paint);
});

document.addEventListener("pointerup", () => setTimeout(() => (paint = null)));

// The press has ticked the box already; the click that follows must not undo it. A click made by the space bar has no detail.
document.addEventListener("click", (event) => {
  if (paint !== null && event.detail > 0 && event.target.matches(".week input")) event.preventDefault();
  const fill = event.target.closest?.("[data-fill]");
  if (fill) fillWeek(fill.closest("[data-week]").querySelector("table"));
});

// Monday to Friday, AM and PM: what most children have.
function fillWeek(table) {
  for (const boxes of boxesOf(table).slice(0, 2)) for (const box of boxes.slice(0, 5)) tick(box, true);
}

document.addEventListener("htmx:load", (event) => prepare(event.target));
prepare(document);
