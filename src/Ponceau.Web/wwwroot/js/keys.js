// "/" searches and Escape leaves (design.md, "Keyboard").
import { mayLeave } from "./guard.js";

const isTyping = (element) => element.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && !isTyping(event.target)) {
    const search = document.querySelector("[data-search]");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === "Escape") leave();
});

function leave() {
  const way = document.querySelector("[data-leave]");
  if (way && mayLeave(way.href)) location.assign(way.href);
}
