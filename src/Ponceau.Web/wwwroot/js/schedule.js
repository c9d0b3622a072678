// The grid of slots: one stop of the Tab key, arrows inside, space to tick, headings and buttons that fill many boxes at once.
// Each button does here what it does at the server (Forms/ScheduleActs.cs), at once and without sending the form.
import { recount, say, weeksOf } from "./schedule-count.js";
import "./schedule-paint.js";

const gridOf = (part) => part.closest("[data-schedule]");
const boxesIn = (part) => [...part.querySelectorAll(".slot input")];

// Every place of a week's table where the keyboard can stand: the headings and the boxes.
const stopsOf = (table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.querySelector("input, button")));

// Only the place last visited is a stop; the first box to begin with.
function rove(table, current) {
  for (const stop of stopsOf(table).flat()) if (stop) stop.tabIndex = stop === current ? 0 : -1;
}

function prepare(within) {
  for (const grid of within.querySelectorAll("[data-schedule]")) {
    for (const table of grid.querySelectorAll("table.week")) rove(table, boxesIn(table)[0]);
    grid.querySelector("[data-recount]").hidden = true;
    recount(grid);
  }
}

const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -9], End: [0, 9] };

document.addEventListener("keydown", (event) => {
  const move = moves[event.key];
  const table = event.target.closest?.("[data-schedule] table.week");
  if (!move || !table) return;
  event.preventDefault();
  const stops = stopsOf(table);
  const row = stops.findIndex((each) => each.includes(event.target));
  const column = stops[row].indexOf(event.target);
  const least = event.key === "Home" ? 1 : 0;
  const to = stops[Math.min(Math.max(row + move[0], 0), stops.length - 1)];
  to[Math.min(Math.max(column + move[1], least), to.length - 1)]?.focus();
});

document.addEventListener("focusin", (event) => {
  const table = event.target.closest?.("[data-schedule] table.week");
  if (table) rove(table, event.target);
});

// How many weeks there are and what is ticked, in one line, as the server keeps it.
const kept = (grid) => [weeksOf(grid), ...boxesIn(grid).filter((box) => box.checked).map((box) => box.value)].join(" ");

const setWeeks = (grid, weeks) => (grid.querySelector(`input[type=radio][value="${weeks}"]`).checked = true);

function setBoxes(within, values) {
  for (const box of boxesIn(within)) box.checked = values.includes(box.value);
}

const weekOf = (grid, number) => grid.querySelector(`[data-week="${number}"]`);

function fill(grid, button) {
  for (const week of button.dataset.fill.split(" ")) setBoxes(weekOf(grid, week), button.dataset.boxes.split(" "));
  if (button.dataset.weeks) setWeeks(grid, button.dataset.weeks);
}

function copy(grid) {
  setBoxes(weekOf(grid, 2), boxesIn(weekOf(grid, 1)).filter((box) => box.checked).map((box) => "2" + box.value.slice(1)));
  setWeeks(grid, 2);
}

function single(grid) {
  setWeeks(grid, 1);
  grid.querySelector("input[type=radio]:checked").focus();
}

// A slot is ticked on the days on which the component opens, a day whole; what is all ticked is unticked.
function toggle(heading) {
  const stops = stopsOf(heading.closest("table"));
  const row = stops.findIndex((each) => each.includes(heading));
  const under = row === 0 ? stops.slice(1).map((each) => each[stops[0].indexOf(heading)]) : stops[row].slice(1);
  const meant = row === 0 ? under : under.filter((box) => !box.closest("td").matches(".closed"));
  if (meant.every((box) => box.checked)) for (const box of under) box.checked = false;
  else for (const box of meant) box.checked = true;
}

const undoOf = (grid) => grid.querySelector("[data-undo]");

function change(grid, act) {
  const before = kept(grid);
  act();
  if (kept(grid) === before) return;
  undoOf(grid).querySelector("input").value = before;
  undoOf(grid).hidden = false;
  grid.dispatchEvent(new Event("input", { bubbles: true }));
}

function undo(grid) {
  const before = undoOf(grid).querySelector("input");
  const [weeks, ...boxes] = before.value.split(" ");
  setWeeks(grid, weeks);
  setBoxes(grid, boxes);
  before.value = "";
  undoOf(grid).hidden = true;
  grid.querySelector("table.week [tabindex='0']").focus();
  grid.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-schedule] button[name=Do]");
  if (!button) return;
  event.preventDefault();
  const grid = gridOf(button);
  if (button.closest("[data-undo]")) undo(grid);
  else if (button.closest("[data-single]")) change(grid, () => single(grid));
  else if (button.matches("[data-copy]")) change(grid, () => copy(grid));
  else if (button.matches("[data-fill]")) change(grid, () => fill(grid, button));
  else change(grid, () => toggle(button));
});

document.addEventListener("input", (event) => {
  for (const grid of event.target.closest("form")?.querySelectorAll("[data-schedule]") ?? []) {
    recount(grid);
    if (grid.contains(event.target) || event.target.matches("[type=checkbox]")) say(grid);
  }
});

// A browser that comes back to a page puts what was ticked back after the scripts have run.
window.addEventListener("pageshow", () => document.querySelectorAll("[data-schedule]").forEach(recount));
document.addEventListener("htmx:load", (event) => prepare(event.target));
prepare(document);
