// What the grid comes to, in the sentences that the server gives it (Forms/ScheduleCount.cs says the same of what is kept).
const ticked = (grid, week) => [...grid.querySelectorAll(`[data-week="${week}"] input:checked`)].map((box) => box.value.slice(2));
const isTicked = (grid, name) => grid.closest("form")?.elements[grid.dataset.owner + name]?.checked === true;

export const weeksOf = (grid) => Number(grid.querySelector("input[type=radio]:checked").value);

function linesOf(grid) {
  const { texts, ...most } = JSON.parse(grid.dataset.words);
  const language = document.documentElement.lang;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const plural = new Intl.PluralRules(language);
  const fill = (key, places) => texts[key].replace(/\{(\w+)\}/g, (_, name) => places[name]);
  const counted = (key, count) => fill(`${key}.${plural.select(count) === "one" ? "one" : "many"}`, { count: number.format(count) });
  const days = (halfDays) => counted("days", halfDays / 2);

  const weeks = weeksOf(grid) === 2 ? [ticked(grid, 1), ticked(grid, 2)] : [ticked(grid, 1)];
  const counts = weeks.map((week) => week.length);
  const both = counts[0] + counts.at(-1);
  if (both === 0) return [["plain", fill("empty")]];

  const lines = counts.map((count, i) => ["plain", fill("week", { week: i + 1, days: days(count), halfDays: counted("halfDays", count) })]);
  if (weeks.length === 2) lines.push(["plain", fill("average", { days: days(both / 2), halfDays: counted("halfDays", both / 2) })]);

  if (grid.dataset.exempts && isTicked(grid, "Ecp")) {
    const all = isTicked(grid, "EcpRecommendation");
    counts.forEach((count, i) => {
      const exempt = counted("exempt", all ? count : Math.min(count, most.ecpHalfDays));
      lines.push(["ecp", fill(weeks.length === 2 ? "ecpOfWeek" : "ecp", { week: i + 1, exempt, halfDays: number.format(count) })]);
    });
    if (!all && Math.max(...counts) > most.ecpHalfDays) lines.push(["over", fill("ecpOver", { most: number.format(most.ecpHalfDays) })]);
  }

  const aYear = (both * 52) / 4;
  const pace = { days: counted("days", aYear), most: number.format(most.mostAYear) };
  lines.push(aYear > most.mostAYear ? ["over", fill("yearOver", pace)] : ["plain", fill("year", pace)]);

  // Four weeks have twice the half-days of two, and two half-days make a day.
  if (both > most.mostInFourWeeks && !isTicked(grid, "SeasonalJustification"))
    lines.push(["over", fill("fourWeeksOver", { days: counted("days", both), most: number.format(most.mostInFourWeeks) })]);
  if (weeks.length === 2 && weeks[0].join() === weeks[1].join()) lines.push(["equal", fill("equal")]);
  return lines;
}

export function recount(grid) {
  const lines = linesOf(grid);
  grid.querySelector("[data-count]").replaceChildren(...lines.map(([kind, text]) => {
    const line = document.createElement("li");
    line.className = kind;
    line.textContent = text;
    return line;
  }));
  grid.querySelector("[data-single]").hidden = lines.at(-1)[0] !== "equal";
}

// A screen reader hears the count once the hand rests, not at every box.
const waiting = new WeakMap();

export function say(grid) {
  clearTimeout(waiting.get(grid));
  waiting.set(grid, setTimeout(() => {
    const said = [...grid.querySelectorAll("[data-count] li")].map((line) => line.textContent.replace(/\.$/, "")).join(". ");
    const status = grid.querySelector("[data-said]");
    if (status.textContent !== said) status.textContent = said;
  }, 700));
}
