import type { Analysis } from "../../src/engine/index.ts";
import { realEngine } from "../support/engine.ts";

export interface Story {
  title: string;
  text: string;
  published: string | null;
  publisher?: string;
}

/** A paper of Wednesday morning. */
export const CRASH_A: Story = {
  title: "Four killed as bus leaves mountain road near Halvern",
  published: "2026-03-11T07:00:00Z",
  publisher: "The Halvern Post",
  text: `A bus carrying pilgrims plunged into a ravine near Halvern on Tuesday, killing at least four people, police said.

The vehicle left the Corran pass road shortly before noon. Nineteen people were injured, the district hospital said.

“The brakes had failed on the way down,” said police chief Ana Whitlock.

The pilgrims were on their way to the shrine of Saint Odran.`,
};

/** Another paper of the same evening. */
export const CRASH_B: Story = {
  title: "Toll in Halvern bus crash rises to seven",
  published: "2026-03-11T19:30:00Z",
  publisher: "Northgate Herald",
  text: `Seven people were killed when a bus with pilgrims fell into a ravine on the Corran pass near Halvern on Tuesday.

Police chief Whitlock said the brakes of the vehicle had failed. Nineteen people were injured.

“We warned the ministry about this road for years,” said the mayor of Halvern, Tom Calloway.

The bus was bound for the shrine of Saint Odran.`,
};

/** The same kind of accident in the same week, elsewhere. */
export const CRASH_TWIN: Story = {
  title: "Five killed as bus leaves coast road near Belmora",
  published: "2026-03-12T08:00:00Z",
  publisher: "The Halvern Post",
  text: `A bus carrying schoolchildren plunged into the sea near Belmora on Wednesday, killing at least five people, police said.

The vehicle left the harbour road shortly after dawn. Eleven people were injured, the coastguard said.

“The driver had lost control in the fog,” said inspector Ines Okonjo.`,
};

export const STORM: Story = {
  title: "Storm cuts power to a third of Port Ellery",
  published: "2026-03-11T09:00:00Z",
  publisher: "Northgate Herald",
  text: `A storm left a third of Port Ellery without electricity on Tuesday night, the grid operator said.

Winds uprooted trees and tore the roof off the old fish market. Nobody was hurt.

“Crews will work through the weekend,” said a spokeswoman, Mara Lind.`,
};

export const told = ({ title, text, published, publisher }: Story): Analysis =>
  realEngine().analyse({
    title,
    text: `${title}\n\n${text}`,
    published,
    publisher: publisher ?? null,
    language: "en",
  });
