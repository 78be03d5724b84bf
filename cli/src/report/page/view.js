// What is shown stands in the address, behind the #: a link leads to the same view with the same filter.

const FILTERS = ["find", "organisation", "metric", "year", "status", "outcome", "sure"];

const VIEWS = ["claims", "targets", "organisations", "articles", "organisation", "article"];

// Parts of an address that only one view understands.
const OWN = { article: ["article", "claim"] };

const readHash = () => {
  const told = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  return { ...told, view: VIEWS.includes(told.view) ? told.view : "claims" };
};

let state = readHash();

const hashOf = (of) => {
  const order = ["view", ...FILTERS, "sort", "article", "claim"];
  const kept = order.filter((name) => of[name] && !(name === "sure" && of[name] === "0"));
  return `#${new URLSearchParams(kept.map((name) => [name, of[name]]))}`;
};

// The address of another view under the same filter.
const linkTo = (view, changes = {}) => {
  const next = { ...state, sort: "", article: "", claim: "", view, ...changes };
  return hashOf(next);
};

const organisationLink = (owner) => linkTo("organisation", { organisation: owner.key });

const claimLink = (claim) => linkTo("article", { article: String(claim.article), claim: String(claim.number) });

const FIELDS = {
  organisation: (claim) => claim.owner?.key ?? "-",
  metric: (claim) => claim.metric,
  year: (claim) => String(claim.year ?? "-"),
  status: (claim) => claim.status,
  outcome: (claim) => claim.outcome ?? "-",
};

// The claims that the filter keeps; of the article, where one is looked at.
const keptClaims = () => {
  const sought = (state.find ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = Object.entries(FIELDS).filter(([name]) => state[name]);
  const least = Number(state.sure ?? 0) / 100;
  const article = state.view === "article" ? Number(state.article) : null;
  return claims.filter(
    (claim) =>
      (article === null || claim.article === article) &&
      wanted.every(([name, of]) => of(claim) === state[name]) &&
      claim.confidence >= least &&
      sought.every((word) => soughtIn(claim).includes(word)),
  );
};
