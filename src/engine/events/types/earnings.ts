import type { EventTypeDefinition } from "./definition.ts";

/** Results, sales and forecasts of one company. */
export const earnings: EventTypeDefinition = {
  type: "earnings",
  standard: 'IPTC company earnings, DocEE "Financial results"',
  verbs: {
    earn: 2.5,
    forecast: 2,
    report: 0.5,
    post: 0.5,
  },
  nouns: {
    profit: 3.5,
    revenue: 3.5,
    earnings: 4.5,
    sales: 2,
    loss: 1,
    dividend: 3.5,
    quarter: 1.8,
    forecast: 1.8,
    results: 1.2,
    ebitda: 4.5,
    turnover: 2,
    margins: 2.5,
    outlook: 2,
    losses: 1,
  },
  phrases: {
    "net income": 4.5,
    "net profit": 4.5,
    "net loss": 4.5,
    "pre-tax profit": 4.5,
    "per share": 4,
    "first quarter": 2.5,
    "second quarter": 2.5,
    "third quarter": 2.5,
    "fourth quarter": 2.5,
    "full-year": 3,
    "half-year": 3,
    "operating profit": 4.5,
  },
  roles: ["what", "when", "actor", "amount", "change", "cause", "outcome", "response", "source"],
};
