/** The middle of something, in units of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** How far a label's middle is from its point, and how much room it needs around that. */
const APART = 12;
const ROOM = { x: 10, y: 12 };

/** Above, right, left, below; then the corners. */
const WAYS: readonly Point[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
/** Farther away nobody sees what a label belongs to. */
const RINGS = 6;

const collides = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < ROOM.x && Math.abs(a.y - b.y) < ROOM.y;

/**
 * Places for short labels beside their points, so that none stands on another one, on a point or on what else is drawn
 * there, or out of the box.
 */
export function placeLabels(
  points: readonly Point[],
  box: { width: number; height: number },
  drawn: readonly Point[] = [],
): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const isFree = (place: Point) =>
      place.x >= ROOM.x / 2 &&
      place.x <= box.width - ROOM.x / 2 &&
      place.y >= ROOM.y / 2 &&
      place.y <= box.height - ROOM.y / 2 &&
      ![...points, ...drawn, ...placed].some((other) => collides(place, other));
    const places = Array.from({ length: RINGS }, (_, ring) =>
      WAYS.map(({ x, y }) => ({ x: point.x + x * APART * (ring + 1), y: point.y + y * APART * (ring + 1) })),
    ).flat();
    placed.push(places.find(isFree) ?? { x: point.x, y: point.y - APART });
  }
  return placed;
}
