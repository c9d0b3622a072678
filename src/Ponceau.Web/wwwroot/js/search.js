// What was searched for comes back with the page, and stays out of the address: it names people.
const search = document.querySelector("[data-search]");

if (search) {
  search.addEventListener("input", () => history.replaceState({ ...history.state, search: search.value }, ""));
  const kept = history.state?.search;
  if (kept && search.value === "") {
    search.value = kept;
    // htmx listens once the whole page is there.
    const ask = () => search.dispatchEvent(new Event("input", { bubbles: true }));
    if (document.readyState === "complete") ask();
    else window.addEventListener("load", ask);
  }
}
