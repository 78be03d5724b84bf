// Elements are made here, and all text goes in as text: nothing of an article is ever read as markup.

const one = (selector) => document.querySelector(selector);

const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

const built = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
};

// make("a", { href, click: listener }, "text", child, …)
const make = (name, attributes = {}, ...children) => built(document.createElement(name), attributes, children);

const draw = (name, attributes = {}, ...children) =>
  built(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

const words = (id) => id.replaceAll("_", " ");

// "1 claim", "2,000 claims".
const counted = (count, what) => `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;

const percent = (share) => `${Math.round(share * 100)}%`;
