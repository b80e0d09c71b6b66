import { hydrate } from "preact";
import { useState } from "preact/hooks";

/** An article of a framework: a server drew it, the app takes it over, and draws it again with every click. */
function App() {
  const [likes, setLikes] = useState(0);
  return (
    <article>
      <h1>Council in Dunmarrow approves $12 million flood wall</h1>
      <p>
        The council of Dunmarrow approved a flood wall on Wednesday that will cost {"$12 million"}, after{" "}
        {"three"} floods in two years. The vote was 9-2.
      </p>
      <p>
        “We could not wait for another winter,” said {"Ilse Korhonen"}, who leads the council. Work is to
        begin in March.
      </p>
      <p>
        Shopkeepers in the old town had asked for the wall since 2023, when water stood a metre high in Quay
        Street. The Dunmarrow Traders Union said it was relieved. Two councillors voted against the plan,
        which they called too dear.
      </p>
      <p>
        The wall will be 1.4 miles long and is expected to protect about 600 homes, according to the Rivers
        Agency.
      </p>
      <button type="button" onClick={() => setLikes(likes + 1)}>
        Likes: {likes}
      </button>
    </article>
  );
}

function takeOver(): void {
  hydrate(<App />, document.getElementById("app")!);
  document.documentElement.dataset.ready = "yes";
}

Object.assign(window, { takeOver });
if (location.search !== "?late") takeOver();
