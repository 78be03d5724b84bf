// Organisations: all of them, and one with its targets and actuals over time.

const countOf = (kept, wanted) => kept.filter(wanted).length;

const numberColumn = (name, label, of) => ({ name, label, class: "num", sort: of, cell: (item) => String(of(item)) });

const ORGANISATION_COLUMNS = [
  {
    name: "organisation",
    label: "Organisation",
    sort: ({ owner }) => owner.name,
    cell: ({ owner }) => ownerLink(owner),
  },
  numberColumn("claims", "Claims", ({ kept }) => kept.length),
  numberColumn("targets", "Targets", ({ kept }) => countOf(kept, (claim) => claim.status === "target")),
  numberColumn("actuals", "Actuals", ({ kept }) => countOf(kept, (claim) => claim.status === "actual")),
  numberColumn("met", "Met", ({ kept }) =>
    countOf(kept, (claim) => claim.status === "target" && claim.outcome === "met"),
  ),
  numberColumn("missed", "Missed", ({ kept }) =>
    countOf(kept, (claim) => claim.status === "target" && claim.outcome === "missed"),
  ),
  {
    name: "metrics",
    label: "Metrics",
    class: "quote",
    cell: ({ kept }) => [...new Set(kept.map((claim) => claim.subject))].join(", "),
  },
];

const organisationsView = (kept) => {
  const groups = new Map();
  for (const claim of kept) {
    if (!claim.owner) continue;
    if (!groups.has(claim.owner)) groups.set(claim.owner, { owner: claim.owner, kept: [] });
    groups.get(claim.owner).kept.push(claim);
  }
  const items = [...groups.values()].sort((one, other) => other.kept.length - one.kept.length);
  return [
    make("h2", { tabindex: -1 }, "Organisations"),
    items.length
      ? table({ label: "Organisations", columns: ORGANISATION_COLUMNS, items, kind: "wide" })
      : make("p", { class: "none" }, "No organisations."),
  ];
};

const figureList = (numbers) => {
  const links = numbers.map((number) => figureLink(claims[number]));
  return links.length ? links.flatMap((link, i) => (i ? [" ", link] : [link])) : NOTHING;
};

const SERIES_COLUMNS = [
  { name: "period", label: "Period", class: "num", cell: (row) => row.period || "no year" },
  {
    name: "target",
    label: "Target",
    cell: (row) => figureList([row.target, ...row.earlier].filter((number) => number !== null)),
  },
  {
    name: "actual",
    label: "Actual",
    cell: (row) => figureList([row.actual, ...row.others].filter((number) => number !== null)),
  },
  { name: "outcome", label: "Outcome", cell: (row) => (row.outcome ? outcomeOf(row) : NOTHING) },
];

const LONE_COLUMNS = [{ name: "metric", label: "Metric", cell: (row) => row.subject }, ...SERIES_COLUMNS];

// A lone figure is no picture.
const isLone = (one) => one.rows.flatMap(figuresOf).length === 1;

const seriesSection = (one) =>
  make(
    "section",
    { class: "plot", "aria-label": one.subject },
    make("h3", {}, one.subject),
    chart(one),
    table({ label: `${one.owner.name}, ${one.subject}`, columns: SERIES_COLUMNS, items: one.rows, kind: "small" }),
  );

const organisationView = (kept) => {
  const owner = ownerOf.get(state.organisation);
  if (!owner) return missing("organisation");
  const own = keptSeries(kept, () => true).filter((one) => one.owner === owner);
  const drawn = own.filter((one) => !isLone(one));
  const lone = own.filter(isLone).map((one) => ({ subject: one.subject, ...one.rows[0] }));
  const single = () => table({ label: "Single figures", columns: LONE_COLUMNS, items: lone, kind: "wide" });
  return [
    make("h2", { tabindex: -1 }, owner.name, owner.id && make("small", {}, ` ${owner.id}`)),
    ...(drawn.length ? [legend(), make("div", { class: "plots" }, drawn.map(seriesSection))] : []),
    ...(lone.length ? [make("h3", {}, "Single figures"), single()] : []),
    make("h3", {}, "Claims"),
    claimsTable(kept, ["organisation"]),
  ].filter(Boolean);
};
