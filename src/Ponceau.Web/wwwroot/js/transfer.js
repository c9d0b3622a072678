// The transfer screen without reloads: the row chosen changes in place, and a run that goes on shows how far it is.
// Everything here is read from the page's own address, so that a reload shows the same.
async function read(address, signal) {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

// Puts parts of a page that was read in place of those shown; what had the focus has it again.
function put(page, ids) {
  const focused = document.activeElement?.id;
  const place = document.querySelector(".long")?.scrollTop;
  for (const id of ids) {
    const [shown, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (shown && fresh) shown.replaceWith(document.adoptNode(fresh));
  }
  const [long, stands] = [document.querySelector(".long"), page.querySelector(".stands")];
  if (long && place) long.scrollTop = place;
  if (stands) say(stands.textContent);
  if (focused && focused !== document.activeElement?.id) document.getElementById(focused)?.focus({ preventScroll: true });
  rove();
}

// The sentence under the heading is heard when it changes, and only then.
function say(sentence) {
  const stands = document.querySelector(".stands");
  stands.setAttribute("role", "status");
  if (stands.textContent !== sentence) stands.textContent = sentence;
}

const rows = () => [...document.querySelectorAll("[data-rows] tbody tr")];

// The table is one stop of the Tab key, at the row chosen; arrows go from row to row.
function rove() {
  for (const row of rows()) {
    for (const way of row.querySelectorAll("a")) way.tabIndex = row.hasAttribute("aria-current") ? 0 : -1;
  }
}

// A row that was chosen elsewhere may lie below the part of the grid that is seen.
function bringIntoSight() {
  const row = document.querySelector("[data-rows] tr[aria-current]");
  const grid = row?.closest(".long");
  if (grid && row.offsetTop + row.offsetHeight > grid.scrollTop + grid.clientHeight) grid.scrollTop = row.offsetTop - grid.clientHeight / 2;
}

let choosing = null;

async function choose(row) {
  const way = row.querySelector(".pick");
  for (const each of rows()) each.toggleAttribute("aria-current", false);
  row.setAttribute("aria-current", "true");
  rove();
  history.replaceState(history.state, "", way.href);
  choosing?.abort();
  choosing = new AbortController();
  try {
    const page = await read(way.href, choosing.signal);
    if (page) put(page, ["part-tabs", "part-messages", "part-synchronisation"]);
  } catch (stopped) {
    if (stopped.name !== "AbortError") location.assign(way.href);
  }
}

document.addEventListener("click", (event) => {
  const row = event.target.closest?.("[data-rows] .pick")?.closest("tr");
  if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  choose(row);
});

// rows.js moves the focus first; the row it comes to is the one chosen.
document.addEventListener("keydown", (event) => {
  const row = event.target.closest?.("[data-rows] tbody tr");
  if (!row || !event.target.matches(".pick") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Enter") {
    event.preventDefault();
    location.assign(row.querySelector(".more").href);
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const now = document.activeElement.closest("tr");
    if (now !== row) choose(now);
  }
});

let feed = null;

// A page that is not looked at asks for nothing: a browser has few connections for one address.
function listen() {
  feed?.close();
  feed = null;
  const part = document.querySelector("[data-feed]");
  if (!part || document.hidden) return;
  feed = new EventSource(part.dataset.feed);
  feed.addEventListener("progress", (event) => show(JSON.parse(event.data)));
}

async function show(progress) {
  const part = document.querySelector("[data-feed]");
  if (progress.phase !== part.dataset.phase) {
    const page = await read(location.href).catch(() => null);
    if (page) put(page, ["part-configuration", "part-data", "part-messages", "part-synchronisation"]);
    return;
  }
  const [bar, said] = [part.querySelector("[data-bar]"), part.querySelector("[data-said]")];
  if (bar && progress.total > 0) {
    bar.max = progress.total;
    bar.value = progress.done;
  }
  if (said) said.textContent = progress.text;
}

document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-print]")) window.print();
});

if (document.querySelector("[data-feed]")) {
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => feed?.close());
  window.addEventListener("pageshow", listen);
  rove();
  bringIntoSight();
}
for (const button of document.querySelectorAll("[data-print]")) button.hidden = false;
