// The data of the report. The index is read at once; of an article, only what is looked at.

const index = JSON.parse(one("#index").textContent);

const { claims, articles, organisations, series } = index;

claims.forEach((claim, number) => {
  claim.number = number;
  claim.owner = organisations[claim.organisation] ?? null;
  (articles[claim.article].claims ??= []).push(claim);
  if (claim.owner) (claim.owner.claims ??= []).push(claim);
});

articles.forEach((article, number) => {
  article.number = number;
  article.claims ??= [];
});

const ownerOf = new Map(organisations.map((owner) => [owner.key, owner]));

for (const one of series) one.owner = organisations[one.organisation];

// The texts stand behind the script.
const isWhole = () => document.readyState !== "loading";

// The text of an article with its marks, and its claims as they are saved.
const textOf = (article) => JSON.parse(document.getElementById(`article-${article.number}`).textContent);

// What the search looks through.
const soughtIn = (claim) =>
  (claim.sought ??= [
    claim.owner?.name,
    claim.owner?.id,
    claim.subject,
    claim.figure,
    claim.period,
    claim.status,
    claim.quote,
    articles[claim.article].title,
    articles[claim.article].id,
  ]
    .join(" ")
    .toLowerCase());
