// Painting with the mouse: from the box pressed to the one reached, every box between becomes what the pressed one became.
// A finger scrolls, and ticks by tapping as anywhere.
import { recount } from "./schedule-count.js";

let stroke = null;

const boxAt = (event) => event.target.closest?.("[data-schedule] .slot")?.querySelector("input");

function place(boxes, box) {
  const row = boxes.findIndex((each) => each.includes(box));
  return [row, boxes[row].indexOf(box)];
}

const isBetween = (value, one, other) => Math.min(one, other) <= value && value <= Math.max(one, other);

function paintTo(box) {
  const [toRow, toColumn] = place(stroke.boxes, box);
  stroke.boxes.forEach((boxes, row) => boxes.forEach((each, column) => {
    const inside = isBetween(row, stroke.row, toRow) && isBetween(column, stroke.column, toColumn);
    each.checked = inside ? stroke.ticked : stroke.before[row][column];
  }));
  recount(stroke.grid);
}

function restore() {
  stroke.boxes.forEach((boxes, row) => boxes.forEach((box, column) => (box.checked = stroke.before[row][column])));
  recount(stroke.grid);
  stroke.ended = true;
}

function end() {
  if (!stroke || stroke.ended) return;
  stroke.ended = true;
  stroke.grid.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("pointerdown", (event) => {
  const box = boxAt(event);
  stroke = null;
  if (!box || event.pointerType !== "mouse" || event.button !== 0) return;
  const table = box.closest("table");
  const boxes = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("input")]);
  const [row, column] = place(boxes, box);
  const before = boxes.map((each) => each.map((one) => one.checked));
  stroke = { grid: box.closest("[data-schedule]"), table, boxes, row, column, before, ticked: !box.checked, ended: false };
  paintTo(box);
});

document.addEventListener("pointerover", (event) => {
  if (!stroke || stroke.ended) return;
  if (event.buttons !== 1) return end();
  const box = boxAt(event);
  if (box && stroke.table.contains(box)) paintTo(box);
});

document.addEventListener("pointerup", () => {
  end();
  const done = stroke;
  setTimeout(() => { if (stroke === done) stroke = null; });
});
document.addEventListener("pointercancel", end);

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !stroke || stroke.ended) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  restore();
}, true);

// The press has ticked the box already: the click that follows must not undo it. A click made by the space bar has no detail.
document.addEventListener("click", (event) => {
  if (stroke && event.detail > 0 && event.target.matches(".slot input")) event.preventDefault();
});
