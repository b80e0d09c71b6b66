import { describe, expect, test } from "vitest";
import { LONG, read, SENTENCE, textOf, within } from "./board.ts";

const above = (inner: string) => `<article><h1>Board meets over pier</h1>${inner}${LONG.repeat(4)}</article>`;

describe("lines around a story are left out", () => {
  test.each([
    "<p>Follow the Echo's full coverage of the pier at https://echo.example/pier</p>",
    "<p>More harbour news: https://echo.example/harbour and https://social.example/echo</p>",
    "<p>Got a story? Get in touch with our news team by emailing us at <a href='#'>news@echo.example</a>.</p>",
    "<p>For more stories like this, check our news page.</p>",
    "<p>Follow the Echo on Twitter and Facebook for all of it.</p>",
    "<p>This site is protected by reCAPTCHA and other terms apply.</p>",
    "<p>Watch more of our videos here!</p>",
    `<p>Contact reporter Ines Calloway at icalloway@echo.example or 555-0100, and follow her on Twitter @icalloway. ${"Want more stories like this one about the pier? ".repeat(3)}Subscribe.</p>`,
    "<div>WATCH | The pier falls into the sea:<span class='media'><span class='media-caption'>The pier of Port Ellery fell on Monday, and the board, which met on the same day, saw pictures of it that a boy had taken from the beach, and then went home to think.</span></span></div>",
    "<p>The pier's keeper: its story in brief. Learn more.</p>",
    "<section class='sign-in-group hidden'><div><div>or use your account of the last year</div></div></section>",
    "<div><div><img src='a.jpg'></div><div class='x1'><span>The harbour board on its way to the meeting on Monday</span></div></div>",
    "<div class='pinned'><time datetime='2026-03-12T10:00:00Z'>From 49 minutes ago</time></div>",
    "<div>or</div>",
    "<p>Get alerts on boats</p><p>Toggle</p>",
    "<p>March 12, 2026 10:45 (GMT)</p>",
    "<p>10:45 BST</p>",
    "<p>Key events</p><p>Topics mentioned in this article</p>",
    "<div><label>Show all that happened</label></div>",
    "<label><div>Show key events only</div></label>",
    // Buttons and what counts them.
    "<div>Story Saved</div><div>You can find this story in My Bookmarks.</div><div>Or by navigating to the user icon in the top right.</div>",
    "<p>Tweet</p><p>Email this article</p><p>Print</p><p>Share by email</p><p>Post on X</p><p>Send to a friend</p>",
    "<p>Share Tweet Email Print</p><p>Tweet this story</p><p>Listen to this article</p><p>Report a typo</p>",
    "<p>Comments</p><p>12 comments</p><p>View all comments (12)</p><p>Share</p><p>Copy link</p><p>Text size</p>",
    "<p>1-MIN READ</p><p>3 min read</p><p>Reading time: 2 minutes</p>",
    "<p>Advertisement</p><p>Share on Facebook</p><p>Share via email</p>",
    "<p>/*</p><p>|</p><p>social.example/icalloway</p><p>https://echo.example/pier</p>",
    "<div class='slides'><span>Previous</span> <span>Next</span></div>",
    "<div><div>Watch more of our films on Echo Reels!<br>and live on channel 276</div></div>",
    "<ul class='our-authors__list'><li>Ines Calloway @icalloway</li><li>Tomas Reuel @treuel</li></ul>",
    // With soft hyphens in it.
    "<p>Adver\u00adtisement</p>",
    // Clocks.
    "<p>10:45, 12 MAR 2026</p><p>Updated 10:45, 12 Mar 2026</p><p>12th March 2026, 10:45am</p><p>3 hours ago</p>",
    "<p>March 12, 2026, 9:46 PM GMT / Updated March 12, 2026, 10:14 PM GMT</p>",
    // Pictures.
    "<p>(Image: Northgate Echo)</p><p>Photo: Ines Calloway</p><p>Picture credit: Tomas Reuel</p><p>The pier on Monday (Ines Calloway/AP)</p><p>Ines Calloway via Getty Images</p>",
    // What the outlet earns.
    "<p>The Echo may earn a commission if you buy something through our links.</p>",
    "<p>When you purchase through links on our site, we may earn an affiliate commission.</p>",
    "<p>This article contains affiliate links.</p>",
    "<p>Follow the Echo on Google News and add us as a source that you like.</p>",
    "<p>Listen to the Echo's Harbour Hour live at 12:45 on weekdays.</p>",
    "<p>Write to Ines Calloway at icalloway@echo.example</p>",
    "<div class='tabletNewsletter___Av6eE'><div class='signupMessage___3ct'>All the news of the harbour of Port Ellery, sent to you every morning of the week.</div></div>",
  ])("%s", (line) => {
    expect(textOf(within(line)).replace(/\s+/g, " ")).toBe(
      `Board meets over pier ${SENTENCE.repeat(12).trim()}`,
    );
  });
});

describe("what is like them and belongs to the story stays", () => {
  test.each([
    ["<p>More than 40 people came to the pier on Monday.</p>", "More than 40"],
    ["<p>Follow-up talks with the harbour board are planned for May.</p>", "Follow-up talks"],
    ["<p>Contact between the two boats was lost at noon, the coastguard said.</p>", "Contact between"],
    ["<p>Watch officers saw the boat at noon, and called the coastguard.</p>", "Watch officers"],
    // Most of a sentence may be a link.
    [
      "<p>A new law is to <a href='/law'>keep the harbour board from spending money it does not have</a>.</p>",
      "keep the harbour",
    ],
    // A subscriber's page shows its beginning as a teaser.
    [
      `<div class="teaser-content"><div><p>Storms are to come on Friday. ${SENTENCE}</p><p>${SENTENCE}</p></div></div>`,
      "Storms are to come",
    ],
    [
      "<p>The pier of <span class='rollover-place'><a class='rollover-place-link' href='#'>Port Ellery</a><span class='rollover-place-block'><b>A town of ten thousand</b></span></span> fell.</p>",
      "The pier of Port Ellery fell.",
    ],
    [
      "<div class='text overflow-hidden'><p>The board meets again in May, it said on Monday.</p></div>",
      "again in May",
    ],
    [
      "<div class='hidden md:block'><p>The board meets again in May, it said on Monday.</p></div>",
      "again in May",
    ],
    ["<div><p><img src='a.jpg'>The board meets again in May, it said on Monday.</p></div>", "again in May"],
    ["<p>Ines Calloway, Port Ellery</p>", "Ines Calloway, Port Ellery"],
    ["<h2>The Long Way</h2>", "The Long Way"],
    ["<p>No.</p>", "No."],
    ["<p>10:45 The boat is seen from the pier.</p>", "10:45 The boat"],
    ["<p>Comments by the chair made the fishermen of the town angry.</p>", "Comments by the chair"],
    ["<p>The story saved him: a boy had told it to the coastguard.</p>", "The story saved him"],
    ["<p>Photos of the pier were sent to the board by a boy.</p>", "Photos of the pier"],
    [
      "<p>The firm earns money from purchases that fishermen make in its shop, the chair said.</p>",
      "The firm earns",
    ],
    ["<p>Share prices of the firm fell on the day after the storm.</p>", "Share prices"],
    ["<p>The commission earned nothing from it.</p>", "The commission"],
    ["<p>Listen to those who live at the harbour, she said.</p>", "who live at"],
    ["<p>Listen to me, said the chair of the board.</p>", "Listen to me"],
    ["<p>Three hours ago the boats were still at sea, he said.</p>", "Three hours ago"],
    ["<p>Write to the board, the mayor told the fishermen.</p>", "Write to the board"],
    ["<p>March 12, 2026 was the day on which the pier fell.</p>", "March 12"],
    // A line goes on in the next one only where that begins so.
    ["<div>Watch more of our films!<br>The board meets again in May, it said.</div>", "again in May"],
    ["<div>The board meets again in May,<br>and live music is to be had.</div>", "and live music"],
    // A paragraph that is a link as a whole, in a box of its own as all are.
    [
      `<div><p>${SENTENCE}</p></div><div><p><a href='/may'>The board of the harbour meets again in the month of May, it said.</a></p></div><div><p>${SENTENCE}</p></div>`,
      "again in the month of May",
    ],
  ])("%s", (line, words) => {
    expect(textOf(within(line))).toContain(words);
  });
});

describe("what a company says of itself under its news", () => {
  const tail = (lines: string) => within("").replace("</article>", `${lines}</article>`);
  test.each([
    "<h3>About Halvern Saws</h3><p>Halvern Saws makes saws in forty countries, and has done so since 1961.</p><p>It has its seat in Belmora.</p>",
    "<p><strong>About the Halvern Group</strong></p><p>The Halvern Group makes saws in forty countries.</p>",
    "<p>Forward-Looking Statements</p><p>This release has statements about what is to come, which may come otherwise.</p>",
    "<p>Media Contact</p><p>Ines Calloway, Halvern Saws, 555-0100 in Belmora, on all days of the week</p>",
    "<p>Notes to editors</p><p>The pier was built in 1961 by the firm, and is one of forty on the coast.</p>",
  ])("%s", (lines) => {
    expect(textOf(tail(lines)).replace(/\s+/g, " ")).toBe(
      `Board meets over pier ${SENTENCE.repeat(12).trim()}`,
    );
  });

  test.each([
    [
      "<h3>About the storm</h3><p>Storms of that kind come once in ten years, she said.</p>",
      "once in ten years",
    ],
    ["<p>About forty people came to the pier on Monday, the mayor said.</p>", "forty people"],
    ["<p>Notes to the editors of the Echo came from forty readers of the town.</p>", "forty readers"],
  ])("not %s", (lines, words) => {
    expect(textOf(tail(lines))).toContain(words);
  });
});

describe("before a story", () => {
  test.each([
    "<p><strong>Ines Calloway/Tomas Reuel</strong></p>",
    "<p>Ines Calloway and Tomas Reuel</p>",
    "<p>By Ines Calloway @icalloway</p>",
    "<p>E.T. Report</p>",
    "<p>Web Desk</p>",
    "<p>Monday</p><p>Apr 13, 2026 at 4:38 PM</p>",
    "<div><p>12 March 2026, 10:45 GMT</p></div>",
    "<p>- by Ines Calloway March 12, 2026</p>",
    "<p>March 12, 2026 News</p>",
    "<p>Published on</p><p>March 12, 2026</p>",
    "<p class='post-meta'>Harbour desk, page seven</p>",
    "<p>IN\u00adES CALLO\u00adWAY</p>",
  ])("who wrote it and when is left out: %s", (line) => {
    expect(textOf(above(line))).toMatch(/^Board meets over pier\n\nThe harbour board/);
  });

  test.each([
    ["<p>Published on Monday, the plan of the board has made fishermen angry.</p>", "Published on Monday"],
    ["<p>News of the storm</p>", "News of the storm"],
  ])("but not what tells something: %s", (line, words) => {
    expect(textOf(above(line))).toContain(words);
  });

  test.each([
    ["by its class", "<p class='article-subtitle'>A sum that nobody has, and a winter to come</p>", ""],
    [
      "by its older class",
      "<h2 class='font--subhead subheadline'>A sum that nobody has, and a winter to come</h2>",
      "",
    ],
    [
      "because the page describes itself so",
      "<div class='x1'><div class='x2'>A sum that nobody has, and a winter to come</div></div>",
      "<meta name='description' content='A sum that nobody has, and a winter to come.'>",
    ],
  ])("the standfirst is read %s, from the header too", (_, standfirst, head) => {
    const found = read(
      `<main><article><header><h1>Board meets over pier</h1>${standfirst}<div class="share">Share</div></header><div class="body">${LONG.repeat(5)}</div></article></main>`,
      head,
    );
    if (found.kind !== "article") throw new Error("no article");
    const { text, blocks } = found.article;
    expect(text).toMatch(
      /^Board meets over pier\n\nA sum that nobody has, and a winter to come\n\nThe harbour/,
    );
    expect(blocks?.map(({ kind }) => kind).slice(0, 3)).toEqual(["headline", "standfirst", "paragraph"]);
  });

  test("words for screen readers alone are no standfirst", () => {
    const share = `<div class="subtitle"><a href="#"><span class="sr-only">Share on the first network (opens in a new window)</span></a><a href="#"><span class="sr-only">Share on the second (opens in a new window)</span></a></div>`;
    const found = textOf(
      `<article><header><h1>Board meets over pier</h1>${share}</header><div class="body">${LONG.repeat(5)}</div></article>`,
    );
    expect(found).not.toContain("network");
  });

  test("what stands there and is none is not read", () => {
    const header = `<header><h1>Board meets over pier</h1><p class="kicker">Harbour news of the day</p><p class="subtitle">Nov. 20, 2026Updated: Nov. 20, 2026 1:35 a.m.</p></header>`;
    const found = textOf(`<article>${header}<div class="body">${LONG.repeat(5)}</div></article>`);
    expect(found).not.toMatch(/Harbour news|Updated/);
  });
});

describe("pages of pictures", () => {
  const gallery = `<article><h1>x</h1>${LONG.repeat(3)}</article>`;
  test.each([
    "The pier in winter (photos)",
    "The pier in winter [24 photos]",
    "The pier in winter (photos, video)",
    "In pictures: the pier in winter",
    "Photos: The pier in winter",
    "The pier in winter - in pictures",
  ])("%s is no article", (title) => {
    expect(read(gallery.replace("x", title), "", title).kind).toBe("no-article");
  });

  test.each([
    ["Board shows photos of the pier", gallery],
    ["Photos of pier were altered, board says", gallery],
    ["The pier in winter (photos)", `<article><h1>x</h1>${LONG.repeat(12)}</article>`],
  ])("%s is one", (title, body) => {
    expect(read(body.replace("x", title), "", title).kind).toBe("article");
  });
});

test("a live blog is read where the menu is all that looks like text", () => {
  const posts = Array.from(
    { length: 8 },
    (_, i) =>
      `<li class="post"><div><div class="post_txt"><div class="post_ttl">Live: ${8 - i} boats are in</div>${SENTENCE}${SENTENCE}</div></div></li>`,
  ).join("");
  const menu = `<div class="menu-list"><div><p>Featured</p><ul>${"<li><p><a href='/'>Harbour, pier, board and boats</a></p></li>".repeat(12)}</ul></div></div>`;
  const found = read(
    `${menu}<article class="x"><div class="wrap js-ad-section"><h1>Boats live: all are in</h1><ul class="posts">${posts}</ul></div></article>`,
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Boats live: all are in"}</script>',
    "Boats live: all are in",
  );
  if (found.kind !== "article") throw new Error("no article");
  expect(found.article.text.match(/The harbour board/g)).toHaveLength(16);
});
