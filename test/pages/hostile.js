/** Each is asked for by its name in the address: hostile.html?nodes */
const article = document.querySelector("article");
const ATTACK = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';
const attacks = {
  nodes() {
    const lots = document.createElement("div");
    lots.hidden = true;
    const one = document.createElement("div");
    for (let i = 0; i < 1000; i++) one.append("a", document.createElement("b"));
    for (let i = 0; i < 1000; i++) lots.append(one.cloneNode(true));
    document.body.prepend(lots);
  },
  text() {
    const p = document.createElement("p");
    p.className = "off";
    p.append("The harbour was closed to ships on Monday. ".repeat(240_000));
    article.append(p);
  },
  depth() {
    const top = document.createElement("div");
    top.hidden = true;
    let at = top;
    // From the top down, for browsers walk through all that is put into something else. With 100,000 both of them take
    // half a minute to build the page themselves.
    for (let i = 0; i < 20_000; i++) {
      const inside = document.createElement("div");
      at.append(inside);
      at = inside;
    }
    at.append("At the bottom.");
    document.body.prepend(top);
  },
  builtins() {
    const trap = () => {
      window.attacked = true;
      throw new Error("A trap.");
    };
    for (const [object, names] of [
      [Array.prototype, ["push", "map", "filter", "reduce", "sort", "slice", "flatMap"]],
      [String.prototype, ["slice", "replace", "trim", "matchAll", "split"]],
      [Node.prototype, ["cloneNode", "appendChild", "contains"]],
      [Element.prototype, ["getAttribute", "closest", "querySelectorAll"]],
      [Document.prototype, ["querySelector", "querySelectorAll", "createRange"]],
      [Range.prototype, ["setStart", "setEnd"]],
      [Map.prototype, ["get", "set"]],
      [HighlightRegistry.prototype, ["set", "delete"]],
      [MutationObserver.prototype, ["observe"]],
      [JSON, ["parse", "stringify"]],
      [
        window,
        ["MessageChannel", "AbortController", "getComputedStyle", "getSelection", "Highlight", "Promise"],
      ],
    ])
      for (const name of names) Object.defineProperty(object, name, { value: trap });
    for (const [object, name] of [
      [Text.prototype, "data"],
      [CharacterData.prototype, "data"],
      [Node.prototype, "textContent"],
      [Object.prototype, "status"],
      [Object.prototype, "type"],
    ])
      Object.defineProperty(object, name, { get: trap, set: trap });
    window.chrome = window.browser = new Proxy({}, { get: trap });
  },
  markup() {
    const strings = {
      "@type": "NewsArticle",
      headline: `${ATTACK} Ferry &lt;b&gt; aground`,
      author: { name: ATTACK },
      publisher: { name: `The Mail ${ATTACK}` },
      datePublished: "2026-03-10",
    };
    const script = document.createElement("script");
    script.type = "application/ld+json";
    script.textContent = JSON.stringify(strings);
    document.head.append(script);
    document.title = ATTACK;
    article.children[1].append(
      ` The owner of <b onclick="x">Sound</b> Lines, Ivo ${ATTACK} Brandt, said that “${ATTACK}” was no answer.`,
    );
  },
  letters() {
    const odd = "\u202eFerry\u2066 \ud83d runs \udc00 aground\u200b \u0000off";
    document.title = odd;
    document.querySelector("h1").append(` ${odd}`);
    article.children[2].append(` “${odd},” said Elin \u202eMarwood\ud83d.`);
  },
  clock() {
    const { firstChild } = document.getElementById("clock");
    const tick = () => {
      firstChild.data = `It is now ${performance.now()}.`;
      window.frames_ = (window.frames_ ?? 0) + 1;
      requestAnimationFrame(tick);
    };
    tick();
  },
  redraw() {
    const tick = () => {
      article.replaceChildren(...article.cloneNode(true).childNodes);
      window.frames_ = (window.frames_ ?? 0) + 1;
      requestAnimationFrame(tick);
    };
    tick();
  },
  addresses() {
    let count = 0;
    setInterval(() => history.replaceState(null, "", `/hostile.html?addresses&n=${++count}`), 50);
  },
};
attacks[location.search.slice(1)]?.();
