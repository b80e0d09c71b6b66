/** A news page of our own making, as large as long reads are, with everything around it that such pages have. */

const WORDS = 6_000;
const LINKS = 60;
const IMAGES = 60;

const STREETS = ["Quay Street", "Mill Lane", "Abbey Road", "Station Parade", "Gull Walk", "Chandler’s Row"];
const PEOPLE = ["Nadia Brandt", "Omar Feld", "Ruth Abernethy", "Hamid Carrow", "Joan Ferris"];
const BODIES = ["the Dunmarrow Fire Service", "the Rivers Agency", "the Ellery Harbour Board"];
const PLACES = ["Dunmarrow", "Port Ellery", "Skerrow", "Halvern", "Port Lennick"];

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#9ab"/></svg>')}`;

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;

/** One paragraph of about 60 words, other than its neighbours; some of its names are links. */
function paragraph(i: number, linked: boolean): string {
  const street = pick(STREETS, i);
  const body = linked ? `<a href="/topics/${i}">${pick(BODIES, i)}</a>` : pick(BODIES, i);
  return `<p class="article-body__paragraph">Crews pumped ${120 + i} tonnes of water out of cellars in ${street} on Monday, ${body} said.
    “The pumps have not stopped since the morning of the ${(i % 27) + 1}th,” said <b>${pick(PEOPLE, i)}</b>, who leads ${3 + (i % 9)} crews in ${pick(PLACES, i)}.
    Residents of ${street} were told to boil their water for at least ${2 + (i % 4)} days, and the repairs may cost $${i + 2}.5 million, according to the council.</p>`;
}

const figure = (i: number): string =>
  `<figure class="image"><img src="${PICTURE}" width="640" height="360" alt="Water in ${pick(STREETS, i)}" loading="lazy"><figcaption class="caption">Water in ${pick(STREETS, i)}, seen from the roof of house number ${i}.</figcaption></figure>`;

const teaser = (i: number): string =>
  `<li class="teaser"><a href="/story-${10_000 + i}"><img src="${PICTURE}" width="80" height="45" alt=""><span class="teaser__title">${pick(PLACES, i)} counts the cost of storm number ${i}</span></a><time datetime="2026-03-1${i % 10}">1${i % 10} March</time></li>`;

const WORDS_A_PARAGRAPH = paragraph(0, false)
  .replace(/<[^>]+>/g, "")
  .split(/\s+/).length;
const PARAGRAPHS = Math.ceil(WORDS / WORDS_A_PARAGRAPH);

/** The whole page, as HTML. */
export function longRead(): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const linked = Math.floor(((i + 1) * LINKS) / PARAGRAPHS) > Math.floor((i * LINKS) / PARAGRAPHS);
    const pictured = Math.floor(((i + 1) * IMAGES) / PARAGRAPHS) > Math.floor((i * IMAGES) / PARAGRAPHS);
    return paragraph(i, linked) + (pictured ? figure(i) : "");
  });
  const title = "Flood in Dunmarrow kills one and drives 800 from their homes";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12">
    <style>body{font:18px/1.6 serif;max-width:44rem;margin:0 auto}nav a{margin-right:1em}</style></head><body>
    <header class="site-header"><nav>${Array.from({ length: 40 }, (_, i) => `<a href="/section-${i}">${pick(PLACES, i)} ${i}</a>`).join("")}</nav></header>
    <main><article class="article"><h1>${title}</h1>
    <div class="byline">By <a href="/authors/calloway">Ines Calloway</a></div>
    <div class="article-body"><p>A flood in Dunmarrow killed a man and drove 800 people from their homes on Monday, police said.</p>
    ${paragraphs.join("\n")}</div></article>
    <aside class="related"><ul>${Array.from({ length: 40 }, (_, i) => teaser(i)).join("")}</ul></aside></main>
    <footer>${Array.from({ length: 60 }, (_, i) => `<a href="/about-${i}">About ${i}</a>`).join(" ")}</footer>
    <script>window.analytics = [${Array.from({ length: 4_000 }, (_, i) => i).join(",")}];</script></body></html>`;
}
