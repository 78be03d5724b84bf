// The page as its address says, and the address as the page is used.

const form = one("#filter");

const main = one("#main");

const name = document.title;

const SHOW = {
  claims: claimsView,
  targets: targetsView,
  organisations: organisationsView,
  organisation: organisationView,
  articles: articlesView,
  article: articleView,
};

const NAVIGATION = [
  ["Claims", "claims"],
  ["Targets", "targets"],
  ["Organisations", "organisations", "organisation"],
  ["Articles", "articles", "article"],
];

const fillSelect = (field, values) =>
  form.elements[field].append(...values.map(([value, label]) => make("option", { value }, label)));

const fillForm = () => {
  const different = (of) => [...new Set(claims.map(of))];
  const years = different(FIELDS.year).filter((year) => year !== "-");
  const metrics = different(FIELDS.metric);
  const outcomes = different(FIELDS.outcome).filter((outcome) => outcome !== "-");
  fillSelect(
    "organisation",
    organisations.map((owner) => [owner.key, owner.name]),
  );
  if (claims.some((claim) => !claim.owner)) fillSelect("organisation", [["-", "none"]]);
  fillSelect(
    "metric",
    metrics.sort().map((metric) => [metric, words(metric)]),
  );
  fillSelect(
    "year",
    years.sort((one, other) => other - one).map((year) => [year, year]),
  );
  if (claims.some((claim) => claim.year === null)) fillSelect("year", [["-", "none"]]);
  fillSelect(
    "outcome",
    outcomes.sort().map((outcome) => [outcome, outcome]),
  );
};

const showForm = (kept) => {
  for (const field of FILTERS) {
    const element = form.elements[field];
    const value = state[field] || (field === "sure" ? "0" : "");
    if (element.value !== value) element.value = value;
  }
  form.querySelector("output").textContent = `${Number(state.sure || 0)}%`;
  const among = state.view === "article" ? (articles[Number(state.article)]?.claims.length ?? 0) : claims.length;
  one("#count").textContent = `${kept.length.toLocaleString("en")} of ${counted(among, "claim")}`;
};

const showNavigation = () => {
  const link = ([label, view, also]) => {
    const current = [view, also].includes(state.view) && "page";
    const dropped = also === "organisation" ? { organisation: "" } : {};
    return make("a", { href: linkTo(view, dropped), "aria-current": current }, label);
  };
  one("#views").replaceChildren(...NAVIGATION.map(link));
};

const showSums = () => {
  const count = (field, value) => claims.filter((claim) => claim[field] === value).length;
  const ended = (outcome) => claims.filter((claim) => claim.status === "target" && claim.outcome === outcome).length;
  const link = (kind, count, label, filter) =>
    count > 0 && make("li", {}, make("a", { class: kind, href: hashOf({ view: "claims", ...filter }) }, label));
  const sums = [
    make("li", {}, make("a", { href: hashOf({ view: "articles" }) }, counted(articles.length, "article"))),
    ...["target", "actual"].map((status) => {
      const found = count("status", status);
      return link(`key ${status}`, found, counted(found, status), { status });
    }),
    ...["met", "missed", "withdrawn"].map((outcome) => {
      const found = ended(outcome);
      return link(outcome, found, `${found.toLocaleString("en")} ${outcome}`, { status: "target", outcome });
    }),
  ];
  one("#sums").replaceChildren(...sums.filter(Boolean));
};

const show = () => {
  const kept = keptClaims();
  main.replaceChildren(...SHOW[state.view](kept));
  showForm(kept);
  showNavigation();
  document.title = `${main.querySelector("h2").textContent} – ${name}`;
};

// The figure that the address names.
const showClaim = () => {
  const [number] = pinned();
  const element = number === undefined ? null : place(number, "figure");
  if (!element) return false;
  light([number]);
  element.scrollIntoView({ block: "center" });
  return true;
};

let writing;

const writeHash = () => {
  clearTimeout(writing);
  const hash = hashOf(state);
  if (hash !== location.hash) history.replaceState(null, "", hash);
};

// Whoever types changes much: the address follows when the hands rest.
const change = (changes, { redraw = true, keepFocus = "" } = {}) => {
  state = { ...state, ...changes };
  clearTimeout(writing);
  writing = setTimeout(writeHash, 150);
  if (redraw) show();
  if (keepFocus) document.getElementById(keepFocus)?.focus();
};

form.addEventListener("input", () => {
  const changes = Object.fromEntries(new FormData(form));
  if (state.view === "organisation" && !ownerOf.has(changes.organisation)) {
    changes.view = changes.organisation ? "claims" : "organisations";
  }
  change(changes);
});

form.addEventListener("submit", (event) => event.preventDefault());

form.addEventListener("reset", (event) => {
  event.preventDefault();
  const keep = state.view === "organisation" ? "organisation" : "";
  change(Object.fromEntries(FILTERS.filter((field) => field !== keep).map((field) => [field, ""])));
});

one("#save-json").addEventListener("click", () => saveJson(keptClaims()));

one("#save-csv").addEventListener("click", () => saveCsv(keptClaims()));

one(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});

addEventListener("hashchange", () => {
  clearTimeout(writing);
  state = readHash();
  show();
  if (showClaim()) return place(pinned()[0], "figure").focus({ preventScroll: true });
  scrollTo(0, 0);
  main.querySelector("h2").focus({ preventScroll: true });
});

addEventListener("beforeprint", () => {
  for (const details of all("details")) {
    details.open = true;
    details.dispatchEvent(new Event("whole"));
  }
  // Only now: the folds had no tables before.
  for (const sheet of all(".sheet")) sheet.dispatchEvent(new Event("whole"));
});

addEventListener("DOMContentLoaded", () => {
  for (const id of ["#save-json", "#save-csv"]) one(id).disabled = false;
  if (state.view !== "article") return;
  show();
  showClaim();
});

fillForm();
showSums();
show();
showClaim();
