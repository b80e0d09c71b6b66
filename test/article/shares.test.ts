import { describe, expect, test } from "vitest";
import { textOf, within } from "./board.ts";

describe("the shares of companies are no buttons for sharing", () => {
  const FACT =
    "Northgate Mills fell by 5% to 120 pence on Friday, the lowest price since the spring of last year.";
  test.each([
    [`<p class="share-price">${FACT}</p>`, FACT],
    [`<p id="market-share">${FACT}</p>`, FACT],
    [`<p class="fair-share-deal">Northgate Mills fell by 5% on Friday.</p>`, "Mills fell by 5% on Friday."],
    [`<p class="share-price"><a href="/mills">Northgate Mills</a> fell by 5% on Friday.</p>`, "fell by 5%"],
    [`<div class="share-price"><p>${FACT}</p></div>`, FACT],
    [`<section id="market-share"><h2>The mill</h2><p>${FACT}</p></section>`, FACT],
    [`<ul class="market_share"><li>${FACT}</li><li>${FACT}</li></ul>`, FACT],
    [`<h2 class="market-share">Market share of the mill falls</h2>`, "Market share of the mill falls"],
    [`<h2 id="shareholders-are-angry">Shareholders are angry</h2>`, "Shareholders are angry"],
    [`<h2 id="metal-prices-rise">Metal prices rise</h2><p>${FACT}</p>`, "Metal prices rise"],
    [`<h2 id="divers-remarks">What the divers remarked</h2><p>${FACT}</p>`, "What the divers remarked"],
    [`<h3 class="footage">Footage of the flood</h3><p>${FACT}</p>`, "Footage of the flood"],
  ])("%s", (markup, words) => {
    expect(textOf(within(markup))).toContain(words);
  });

  const networks = ["Chirper", "Facepage", "Mailbox"];
  test.each([
    `<div class="share-buttons">${networks.map((name) => `<a href="/to/${name}">On ${name}</a>`).join(" ")}</div>`,
    `<ul class="share">${networks.map((name) => `<li><a href="/to/${name}">On ${name}</a></li>`).join("")}</ul>`,
    `<div class="share"><p>Give it to all of your friends and family today.</p><a href="/to">On Chirper</a></div>`,
    `<p class="share"><a href="/to">Give it to all of your friends on Chirper.</a></p>`,
    `<div class="sharing"><button>On Chirper</button> <button>On Facepage</button></div>`,
    `<p class="article-share">On Chirper and Facepage</p>`,
    `<h3 class="share-title">Share this story</h3>`,
  ])("%s is left out", (markup) => {
    expect(textOf(within(markup))).toBe(textOf(within("")));
  });
});
