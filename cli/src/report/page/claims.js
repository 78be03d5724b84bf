// The table of the claims.

const sourceLink = (article) =>
  article.url &&
  make(
    "a",
    { class: "source", href: article.url, rel: "noreferrer", "aria-label": `source of ${article.title}` },
    "source",
  );

const figureLink = (claim) =>
  make(
    "a",
    { class: `key ${claim.status}`, href: claimLink(claim), title: `${claim.status}: ${claim.spoken}` },
    claim.figure,
  );

const outcomeOf = (of) =>
  of.outcome && make("span", { class: of.outcome }, [of.outcome, of.difference].filter(Boolean).join(" "));

const ownerLink = (owner) => (owner ? make("a", { href: organisationLink(owner) }, owner.name) : NOTHING);

const COLUMNS = [
  {
    name: "organisation",
    label: "Organisation",
    sort: (claim) => claim.owner?.name ?? null,
    cell: (claim) => ownerLink(claim.owner),
  },
  { name: "metric", label: "Metric", sort: (claim) => claim.subject, cell: (claim) => claim.subject },
  { name: "figure", label: "Figure", class: "num", sort: midpoint, cell: figureLink },
  {
    name: "period",
    label: "Period",
    class: "num",
    sort: (claim) => (claim.year === null ? null : claim.year + claim.part / 100),
    cell: (claim) => claim.period || NOTHING,
  },
  { name: "status", label: "Status", sort: (claim) => claim.status, cell: (claim) => claim.status },
  {
    name: "outcome",
    label: "Outcome",
    sort: (claim) => claim.outcome ?? null,
    cell: (claim) => outcomeOf(claim) || NOTHING,
  },
  {
    name: "sure",
    label: "Sure",
    class: "num",
    sort: (claim) => claim.confidence,
    cell: (claim) => percent(claim.confidence),
  },
  { name: "sentence", label: "Sentence", class: "quote", cell: (claim) => make("span", { dir: "auto" }, claim.quote) },
  {
    name: "article",
    label: "Article",
    class: "from",
    sort: (claim) => articles[claim.article].written ?? null,
    cell: (claim) => {
      const article = articles[claim.article];
      const link = make("a", { href: claimLink(claim), dir: "auto" }, article.title);
      return [link, article.written && ` ${article.written}`, article.url && " ", sourceLink(article)].filter(Boolean);
    },
  },
];

// Columns without those that a view tells in its head anyway.
const claimsTable = (kept, without = [], kind = "wide", made) =>
  kept.length
    ? table({
        label: "Claims",
        columns: COLUMNS.filter((column) => !without.includes(column.name)),
        items: kept,
        kind,
        made,
      })
    : make("p", { class: "none" }, "No claims.");

// The view of something that the address names and the report does not have.
const missing = (what) => [
  make("h2", { tabindex: -1 }, `No such ${what}`),
  make("p", { class: "none" }, "It may be in another report."),
];

const claimsView = (kept) => [make("h2", { tabindex: -1 }, "Claims"), claimsTable(kept)];
