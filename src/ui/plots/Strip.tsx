import type { Mark } from "./numbers.ts";

/** Room at either edge, in hundredths of the width: for half a point, and for an arrow that leads out of the plot. */
const EDGE = 6;

/** Where a place between 0 and 1 is drawn. */
export const percent = (at: number): string => `${EDGE + at * (100 - 2 * EDGE)}%`;

/** The height of a strip and its middle line, in pixels. */
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/**
 * One value on its line: a point, a bar for a range, an arrow where it is open. Shapes tell them apart, never colours.
 * It is hidden from screen readers, for the words beside it say all that it shows.
 */
export function Strip({ mark: { from, to, opens, isAbout } }: { mark: Mark }) {
  const [start, end] = [percent(from), percent(to)];
  const isPoint = from === to;
  return (
    <svg class="strip" width="100%" height={HEIGHT} aria-hidden="true">
      <line class="track" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {opens === "up" && <line class="whisker" x1={end} x2="100%" y1={MIDDLE} y2={MIDDLE} />}
      {opens === "down" && <line class="whisker" x1="0" x2={start} y1={MIDDLE} y2={MIDDLE} />}
      {opens && (
        <svg x={opens === "up" ? "100%" : "0"} y={MIDDLE} overflow="visible" aria-hidden="true">
          <path class="tip" d={opens === "up" ? "M-6-4-1 0-6 4" : "M6-4 1 0 6 4"} />
        </svg>
      )}
      {isPoint ? (
        <circle class={isAbout ? "point about" : "point"} cx={start} cy={MIDDLE} r="4" />
      ) : (
        <>
          <line class="bar" x1={start} x2={end} y1={MIDDLE} y2={MIDDLE} />
          <line class="end" x1={start} x2={start} y1={MIDDLE - 5} y2={MIDDLE + 5} />
          <line class="end" x1={end} x2={end} y1={MIDDLE - 5} y2={MIDDLE + 5} />
        </>
      )}
    </svg>
  );
}

/** The line below the strips: its ticks, and what stands at its two ends. */
export function Axis({ ticks, first, last }: { ticks: readonly number[]; first: string; last: string }) {
  return (
    <div class="axis" aria-hidden="true">
      <svg class="strip" width="100%" height="6" aria-hidden="true">
        <line class="track" x1={percent(0)} x2={percent(1)} y1="0.5" y2="0.5" />
        {ticks.map((at) => (
          <line key={at} class="tick" x1={percent(at)} x2={percent(at)} y1="0" y2="6" />
        ))}
      </svg>
      <span>{first}</span>
      <span>{last}</span>
    </div>
  );
}
