import type { Modality, Role } from "../engine/index.ts";

/** What the rows are called in files that leave the extension; the popup has its own words in each language. */
export const ROLE_LABELS: Record<Role, string> = {
  what: "What",
  when: "When",
  where: "Where",
  actor: "Who did it",
  target: "To whom",
  instrument: "How",
  killed: "Killed",
  injured: "Injured",
  missing: "Missing",
  displaced: "Displaced",
  arrested: "Arrested",
  affected: "Affected",
  amount: "Amount",
  change: "Change",
  magnitude: "Magnitude",
  charge: "Charge",
  outcome: "Outcome",
  position: "Position",
  measure: "Measure",
  cause: "Why",
  response: "Response",
  source: "Who says so",
};

export const CERTAINTY_MARKS: Record<Modality, string> = {
  stated: "●",
  attributed: "◐",
  hedged: "○",
  disputed: "⇄",
};
