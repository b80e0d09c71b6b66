import { Clusters } from "./cluster.ts";
import { daysBetween } from "./days.ts";
import type { Group } from "./group.ts";
import { WINDOW } from "./same.ts";
import type { Trace } from "./trace.ts";

/** Events that are remembered, at most: the last ones that were told. */
const REMEMBERED = 1_000;

interface Known {
  event: number;
  group: Group;
}

/** Names the events of a stream of texts, some of them at a time, in bounded memory. A name once given is never changed. */
export class EventStream {
  #known: Known[] = [];
  #events = 0;
  /** The last day on which a text of the stream came out. */
  #today: string | null = null;

  /** For each text the number of its event, from 1 on. The more texts come at a time, the surer it is. */
  add(traces: readonly Trace[]): number[] {
    const clusters = new Clusters();
    const names = new Map<number, number>();
    for (const { event, group } of this.#known) names.set(clusters.addKnown(group), event);
    const nodes = traces.map((trace) => clusters.add(trace));
    clusters.join();
    const events = nodes.map((node) => {
      const of = clusters.of(node);
      const event = names.get(of) ?? ++this.#events;
      // What was told last is remembered longest.
      names.delete(of);
      names.set(of, event);
      return event;
    });
    for (const { published } of traces)
      if (published !== null && (this.#today === null || published > this.#today)) this.#today = published;
    this.#known = [...names]
      .map(([node, event]) => ({ event, group: clusters.groups[node]! }))
      .filter(({ group }) => this.#isOfLate(group))
      .slice(-REMEMBERED);
    return events;
  }

  #isOfLate({ published }: Group): boolean {
    return published === null || this.#today === null || daysBetween(published.last, this.#today) <= WINDOW;
  }
}
