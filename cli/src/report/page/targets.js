// Targets and what became of them, with the sentences of both sides.

const CHARTS_AT_ONCE = 6;

// The series of which the filter keeps something, with those of their rows.
const keptSeries = (kept, wanted) => {
  const numbers = new Set(kept.map((claim) => claim.number));
  return series
    .map((one) => ({
      ...one,
      rows: one.rows.filter((row) => wanted(row) && figuresOf(row).some((number) => numbers.has(number))),
    }))
    .filter((one) => one.rows.length > 0);
};

// A figure with its sentence and the article it is from.
const proof = (number) => {
  if (number === null) return NOTHING;
  const claim = claims[number];
  const article = articles[claim.article];
  const from = [article.title, article.written].filter(Boolean).join(", ");
  return [
    figureLink(claim),
    make("q", { dir: "auto" }, claim.quote),
    make("cite", {}, from, article.url && " ", sourceLink(article)),
  ];
};

const TARGET_COLUMNS = [
  {
    name: "organisation",
    label: "Organisation",
    sort: ({ owner }) => owner.name,
    cell: ({ owner }) => ownerLink(owner),
  },
  { name: "metric", label: "Metric", sort: ({ subject }) => subject, cell: ({ subject }) => subject },
  {
    name: "period",
    label: "Period",
    class: "num",
    sort: ({ row }) => claims[row.target].year,
    cell: ({ row }) => row.period || NOTHING,
  },
  { name: "target", label: "Target", class: "proof", cell: ({ row }) => proof(row.target) },
  { name: "actual", label: "Actual", class: "proof", cell: ({ row }) => proof(row.actual) },
  { name: "outcome", label: "Outcome", sort: ({ row }) => row.outcome, cell: ({ row }) => outcomeOf(row) },
];

const RANKS = { met: 0, missed: 0, withdrawn: 1, open: 2 };

const targetsView = (kept) => {
  const held = keptSeries(kept, (row) => row.target !== null);
  const items = held.flatMap((one) => one.rows.map((row) => ({ owner: one.owner, subject: one.subject, row })));
  items.sort((one, other) => RANKS[one.row.outcome] - RANKS[other.row.outcome]);
  const drawn = held.filter((one) => one.rows.some((row) => row.actual !== null)).slice(0, CHARTS_AT_ONCE);
  const charts = drawn.map((one) =>
    make(
      "figure",
      { class: "plot" },
      make("figcaption", {}, make("strong", {}, ownerLink(one.owner)), " ", one.subject),
      chart(one),
    ),
  );
  return [
    make("h2", { tabindex: -1 }, "Targets and what became of them"),
    charts.length ? [legend(), make("div", { class: "plots" }, charts)] : [],
    items.length
      ? table({ label: "Targets", columns: TARGET_COLUMNS, items, kind: "wide" })
      : make("p", { class: "none" }, "No targets."),
  ].flat();
};
