// What scripts add to pages that work without them. Listeners sit on the document, so that a part swapped in later has them too.
import "./keys.js";
import "./guard.js";
import "./renewal.js";
import "./judge.js";
import "./rows.js";
import "./schedule.js";
import "./transfer.js";

// What must be corrected is read first; an address that names a field has the last word.
if (!location.hash) document.querySelector(".doubles[autofocus], .errors")?.focus();
document.querySelector(".side nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
