// Works the report in frames, as a reader would, and writes what is not as it should be into the page.
"use strict";

const failures = [];
let checked = 0;

const check = (name, held, seen) => {
  checked += 1;
  if (!held) failures.push(seen === undefined ? name : `${name}: ${JSON.stringify(seen)}`);
};

const same = (name, seen, wanted) => check(name, JSON.stringify(seen) === JSON.stringify(wanted), [seen, wanted]);

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// The report in a frame of its own.
class Opened {
  static async at(hash = "", width = 1400) {
    const opened = new Opened();
    const frame = document.createElement("iframe");
    frame.width = width;
    frame.height = 900;
    frame.style.border = "0";
    frame.src = `report.html${hash}`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener("load", done));
    opened.look = frame.contentWindow;
    opened.page = frame.contentDocument;
    return opened;
  }

  one(selector) {
    return this.page.querySelector(selector);
  }

  all(selector) {
    return Array.from(this.page.querySelectorAll(selector));
  }

  texts(selector) {
    return this.all(selector).map((element) => element.textContent);
  }

  get hash() {
    return this.look.location.hash;
  }

  async go(hash) {
    this.look.location.hash = hash;
    await pause(100);
  }

  // The address is written when the hands rest.
  async set(name, value) {
    const element = this.one(`[name=${name}]`);
    element.value = value;
    element.dispatchEvent(new this.look.Event("input", { bubbles: true }));
    await pause(250);
  }

  async click(selector) {
    this.one(selector).click();
    await pause(250);
  }

  // What a button saves: its name and text.
  async saved(button) {
    let blob, name;
    this.look.URL.createObjectURL = (made) => ((blob = made), "#");
    this.look.HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    this.one(button).click();
    // A text is read without the mark that it begins with.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return [name, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)];
  }
}

const asArray = (lines) => `[\n${lines.trimEnd().split("\n").join(",\n")}\n]\n`;

const filters = async () => {
  const opened = await Opened.at();
  const rows = () => opened.all("tbody tr").length;
  same("all claims are there", rows(), ALL);
  await opened.set("status", "target");
  same("the filter stands in the address", opened.hash, "#view=claims&status=target");
  same("the filter is told", opened.one("#count").textContent, `${TARGETS} of ${ALL} claims`);
  same("the filter keeps targets", [...new Set(opened.texts("tbody td:nth-child(5)"))], ["target"]);
  same("targets as JSON", await opened.saved("#save-json"), ["claims.json", asArray(PRINTED.targetsJson)]);
  same("targets as CSV", await opened.saved("#save-csv"), ["claims.csv", PRINTED.targetsCsv]);
  await opened.set("find", "no such words");
  same("nothing is found", [rows(), opened.texts(".none")], [0, ["No claims."]]);
  same("nothing as JSON", await opened.saved("#save-json"), ["claims.json", "[]\n"]);
  await opened.click("button[type=reset]");
  same("reset", [rows(), opened.hash, opened.one("[name=status]").value], [ALL, "#view=claims", ""]);
  same("all as JSON", await opened.saved("#save-json"), ["claims.json", asArray(PRINTED.allJson)]);
  same("all as CSV", await opened.saved("#save-csv"), ["claims.csv", PRINTED.allCsv]);
  const values = {
    find: "61,500 VANS",
    metric: "revenue",
    year: "2021",
    outcome: "met",
    organisation: opened.all("[name=organisation] option").find((option) => option.textContent.startsWith("Nordvik"))
      .value,
    sure: "95",
  };
  for (const [name, value] of Object.entries(values)) {
    await opened.set(name, value);
    const kept = opened.texts("tbody tr");
    check(`${name} filters`, kept.length < ALL && (name === "sure" || kept.length > 0), kept);
    const [hash, count] = [opened.hash, opened.one("#count").textContent];
    check(`${name} stands in the address`, new URLSearchParams(hash.slice(1)).get(name) === value, hash);
    const again = await Opened.at(hash);
    same(
      `${name} comes from the address`,
      [again.one(`[name=${name}]`).value, again.texts("tbody tr"), again.one("#count").textContent],
      [value, kept, count],
    );
    await opened.click("button[type=reset]");
    if (name === "sure") same("the share goes back", [again, opened].map((each) => each.texts("output")), [["95%"], ["0%"]]);
  }
};

const sorting = async () => {
  const opened = await Opened.at();
  await opened.click("#sort-figure");
  same("the order stands in the address", opened.hash, "#view=claims&sort=figure");
  const heads = () => opened.one("#sort-figure").closest("th").getAttribute("aria-sort");
  const upward = opened.texts("tbody td:nth-child(3)");
  same("the order is told", heads(), "ascending");
  same("the focus stays", opened.page.activeElement.id, "sort-figure");
  await opened.click("#sort-figure");
  same("the order turns", [heads(), opened.texts("tbody td:nth-child(3)")[0]], ["descending", upward.at(-1)]);
  const again = await Opened.at(opened.hash);
  same("the order comes from the address", again.texts("tbody tr"), opened.texts("tbody tr"));
};

const organisation = async () => {
  const opened = await Opened.at("#view=organisations");
  check("organisations are listed", opened.texts("tbody th").includes("Kestra Mobility"), opened.texts("tbody th"));
  await opened.go(opened.all("tbody th a").find((link) => link.textContent === "Kestra Mobility").hash);
  same("a page for an organisation", opened.one("h2").textContent.trim(), "Kestra Mobility");
  same("the focus goes to it", opened.page.activeElement, opened.one("h2"));
  check("it has an address", opened.hash.startsWith("#view=organisation&organisation=kestra"), opened.hash);
  const chart = opened.one(".plots svg[role=img]");
  const spoken = chart?.getAttribute("aria-label");
  check(
    "the chart is told",
    spoken?.includes(
      "sales volume. 2019: actual 48,500; 2021: actual 48,000; 2022: target 60,000, actual 61,500, met +2.5%",
    ),
    spoken,
  );
  same(
    "the chart draws both",
    [chart?.querySelectorAll("rect.target").length, chart?.querySelectorAll("rect.actual").length],
    [1, 3],
  );
  same("the table tells them", opened.texts(".plot tbody tr"), [
    "2019–48,500–",
    "2021–48,000–",
    "202260,00061,500met +2.5%",
  ]);
  same("its claims only", [...new Set(opened.texts(".sheet.wide:last-of-type tbody td:nth-child(4)"))].sort(), [
    "actual",
    "target",
  ]);
  await opened.set("organisation", "");
  check("back to all organisations", opened.hash.startsWith("#view=organisations"), opened.hash);
  same(
    "an unknown one is told",
    (await Opened.at("#view=organisation&organisation=x")).one("h2").textContent,
    "No such organisation",
  );
};

const targets = async () => {
  const opened = await Opened.at("#view=targets");
  const row = opened.texts("tbody tr").find((text) => text.includes("met +2.5%"));
  check(
    "both sides are quoted",
    row?.includes("aims to sell 60,000 vans") && row.includes("sold 61,500 vans in 2022"),
    row,
  );
};

const folds = async () => {
  const opened = await Opened.at("#view=articles");
  const details = opened.all("details");
  same(
    "folded away",
    details.map((fold) => [fold.open, fold.textContent]),
    [
      [false, "1 article without claims"],
      [false, "1 text that could not be read"],
    ],
  );
  for (const fold of details) fold.open = true;
  await pause(100);
  same(
    "unfolded",
    details.map((fold) => fold.querySelectorAll("tbody tr").length),
    [1, 1],
  );
  await opened.go(details[0].querySelector("tbody a").hash);
  check(
    "an article without claims can be read",
    opened.one(".text").textContent.includes("The fair was opened"),
    opened.one(".text").textContent,
  );
};

const article = async () => {
  const opened = await Opened.at("#view=article&article=0");
  same("the text", opened.texts(".words"), [
    "Kestra Mobility aims to sell 60,000 vans in 2022.",
    "Kestra Mobility sold 48,000 vans in 2021.",
  ]);
  const figure = opened.one("a.fig.target");
  const lit = () => opened.all(".words [data-lit]").map((element) => `${element.dataset.lit}:${element.textContent}`);
  figure.focus();
  for (const mark of ["figure:60,000", "organisation:Kestra Mobility", "metric:sell", "year:2022"])
    check(`lit ${mark}`, lit().includes(mark), lit());
  figure.blur();
  same("dark again", lit(), []);
  figure.click();
  await pause(250);
  check(
    "the focus goes to the row",
    opened.page.activeElement.closest("tr")?.id === "claim-0",
    opened.page.activeElement.outerHTML,
  );
  check("the claim stands in the address", opened.hash.endsWith("&claim=0"), opened.hash);
  opened.page.activeElement.closest("tr").querySelector("a.key").click();
  check("and back", opened.page.activeElement === figure, opened.page.activeElement.outerHTML);
  const again = await Opened.at(opened.hash);
  check("the address lights up the claim", again.one("a.fig.target").dataset.lit === "figure");
  await again.click("#claim-0 a[href*='view=organisation']");
  check("a name in a row leads to its page", again.hash.startsWith("#view=organisation&organisation=kestra"), again.hash);
};

const foreign = async () => {
  for (const view of ["claims", "targets", "organisations", "articles"]) {
    const opened = await Opened.at(`#view=${view}&find=x"><img src=x onerror=top.ran=true>`);
    await opened.go(`#view=${view}`);
    for (const fold of opened.all("details")) fold.open = true;
    await pause(100);
    const links = new Set(
      opened
        .all("a[href]")
        .filter((link) => link.protocol !== "file:")
        .map((link) => link.href),
    );
    check(
      `${view}: links lead to the web only`,
      [...links].every((link) => link === "https://news.example/1?a=b&c=%22d%22"),
      [...links],
    );
    if (["claims", "articles"].includes(view)) same(`${view}: the source is linked`, links.size, 1);
    inert(view, opened);
  }
  for (let number = 0; number < ARTICLES; number += 1)
    inert(`article ${number}`, await Opened.at(`#view=article&article=${number}`));
  check("nothing ran", window.ran === undefined);
};

const inert = (name, opened) => {
  const elements = opened.texts(
    "main :is(img, iframe, base, script, style, link, object, embed, form), [onclick], [onload], [onerror]",
  );
  same(`${name}: no foreign elements`, elements, []);
  same(`${name}: no foreign scripts`, opened.all("script:not([type='application/json'])").length, 1);
};

const room = async () => {
  const views = [
    "claims",
    "targets",
    "organisations",
    "articles",
    "article&article=0",
    "organisation&organisation=kestramobility",
  ];
  for (const width of [1400, 1100, 700, 400]) {
    for (const view of views) {
      const opened = await Opened.at(`#view=${view}`, width);
      const most = opened.page.documentElement;
      check(`${view} at ${width}: the page fits`, most.scrollWidth <= width, most.scrollWidth);
      const cut = opened
        .all("th, td, .sheet, figure")
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0);
      same(
        `${view} at ${width}: nothing is cut`,
        cut.map((cell) => cell.textContent.slice(0, 40)),
        [],
      );
      check(`${view} at ${width}: there is something`, opened.all("main tr").length > 0);
    }
  }
};

const access = async () => {
  const opened = await Opened.at();
  for (const control of opened.all("input, select")) check(`${control.name} has a label`, control.labels.length === 1);
  for (const element of opened.all("a, button"))
    check("links and buttons have names", element.textContent.trim() !== "" || element.ariaLabel, element.outerHTML);
  same("tables say what they are", opened.all("table:not([role=table][aria-label])").length, 0);
  same("the view is told", opened.texts("[aria-current=page]"), ["Claims"]);
  opened.one(".skip").click();
  same("the controls can be skipped", [opened.page.activeElement.id, opened.hash], ["main", ""]);
  check("the styles apply", opened.look.getComputedStyle(opened.one("table")).borderCollapse === "collapse");
  contrasts(opened);
};

const luminance = (colour) => {
  const parts = colour.match(/[\da-f]{2}/gi).map((part) => parseInt(part, 16) / 255);
  const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrasts = (opened) => {
  const rules = Array.from(opened.page.styleSheets[0].cssRules);
  const dark = rules.find((rule) => rule.conditionText?.includes("dark")).cssRules[0];
  const pairs = ["ink", "soft", "target", "actual", "met", "missed"].flatMap((ink) => [
    [ink, "paper"],
    [ink, "sheet"],
  ]);
  pairs.push(
    ["target", "target-wash"],
    ["actual", "actual-wash"],
    ["ink", "lit"],
    ["paper", "lit-line"],
    ["target", "lit"],
    ["actual", "lit"],
  );
  for (const [name, { style }] of [
    ["light", rules[0]],
    ["dark", dark],
  ]) {
    for (const [ink, ground] of pairs) {
      const [a, b] = [ink, ground].map((of) => luminance(style.getPropertyValue(`--${of}`)) + 0.05);
      const ratio = Math.max(a, b) / Math.min(a, b);
      check(`${name}: ${ink} on ${ground} can be read`, ratio >= 4.5, ratio);
    }
  }
};

// The browser prints the page once it is loaded, and that it is not while a document in it is open.
const hold = document.body.appendChild(document.createElement("iframe"));
hold.contentDocument.open();

(async () => {
  for (const part of [filters, sorting, organisation, targets, folds, article, foreign, room, access]) {
    try {
      await part();
    } catch (error) {
      failures.push(`${part.name}: ${error.stack}`);
    }
    for (const frame of document.querySelectorAll("iframe[src]")) frame.remove();
  }
  document.querySelector("#seen").textContent = [`checked=${checked}`, ...failures].join("\n");
  hold.contentDocument.close();
})();
