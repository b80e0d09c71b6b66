import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { toAnnotations, toHypothesis } from "../../src/export/index.ts";
import { read } from "../support/read.ts";
import { clientScript } from "./support/hypothesis-client.ts";

const TEXT =
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.";
const analysis = read(TEXT, "Rockets strike camp");
const CREATED = "2026-03-12T09:30:00.000Z";
const file = toHypothesis(
  { ...analysis, article: { ...analysis.article, url: "https://courier.example/halvern" } },
  { created: CREATED },
);

interface Note {
  user: string;
  uri: string;
  text: string;
  tags: string[];
  target: { selector: { exact: string }[] }[];
  permissions: { read: string[] };
}

/** What the client's own modules are; its types are not in its package. */
interface Client {
  readExportFile(file: File): Promise<Note[]>;
  annotationsByUser(options: object): { displayName: string; annotations: Note[] }[];
  annotationDisplayName(note: Note, authority: string, enabled: boolean): string;
  ImportAnnotationsService: new (
    store: object,
    annotations: object,
    toast: object,
  ) => { import(notes: readonly Note[]): Promise<{ type: string; annotation: Note }[]> };
}

let client: Client;
beforeAll(async () => {
  const script = await clientScript(
    "sidebar",
    `export { readExportFile } from "src/sidebar/helpers/import";
     export { annotationsByUser } from "src/sidebar/helpers/annotations-by-user";
     export { annotationDisplayName } from "src/sidebar/helpers/annotation-user";
     export { ImportAnnotationsService } from "src/sidebar/services/import-annotations";`,
    { format: "esm" },
  );
  const folder = mkdtempSync(join(tmpdir(), "hypothesis-"));
  writeFileSync(join(folder, "client.mjs"), script);
  client = await import(pathToFileURL(join(folder, "client.mjs")).href);
  rmSync(folder, { recursive: true });
});

/** As much of the browser's as the client asks for. */
class FileReader extends EventTarget {
  result: string | null = null;
  readAsText(file: File): void {
    void file.text().then((text) => {
      this.result = text;
      this.dispatchEvent(new Event("loadend"));
    });
  }
}
vi.stubGlobal("FileReader", FileReader);

const open = (text: string) => client.readExportFile(new File([text], "card.json"));
const listed = (annotations: readonly Note[]) =>
  client.annotationsByUser({
    annotations,
    excludeReplies: true,
    getDisplayName: (note: Note) => client.annotationDisplayName(note, "hypothes.is", false),
  });

/** The client's import, for a reader who is logged in and has some notes already. */
async function imported(notes: readonly Note[], had: readonly Note[] = []) {
  const told: string[] = [];
  const store = {
    beginImport() {},
    completeImport() {},
    profile: () => ({ userid: "acct:ada@hypothes.is" }),
    focusedGroupId: () => "g1",
    allAnnotations: () => had,
    defaultContentFrame: () => null,
  };
  const tell = (words: string) => told.push(words);
  const service = new client.ImportAnnotationsService(
    store,
    { annotationFromData: (data: Note) => ({ ...data }), save: async (data: Note) => data },
    { success: tell, notice: tell, error: tell },
  );
  return { results: await service.import(notes), told };
}

describe("the file for Hypothesis, read by its own client", () => {
  test("is one that its import takes, and a collection of Web Annotations is not", async () => {
    await expect(open(file)).resolves.not.toHaveLength(0);
    await expect(open(toAnnotations(analysis))).rejects.toThrow("Not a valid Hypothesis JSON file");
  });

  test("is listed under one name to choose, with all its notes", async () => {
    const notes = await open(file);
    expect(listed(notes)).toMatchObject([{ displayName: "Nutgraf" }]);
    expect(listed(notes)[0]!.annotations).toHaveLength(notes.length);
  });

  test("becomes the reader's own private notes, each with its words, its value and its tags", async () => {
    const { results, told } = await imported(await open(file));
    expect(told).toEqual([`${results.length} annotations imported`]);
    expect(results.every(({ type }) => type === "import")).toBe(true);
    const killed = results.map(({ annotation }) => annotation).find(({ tags }) => tags[0] === "Killed");
    expect(killed).toMatchObject({
      uri: "https://courier.example/halvern",
      text: "2 (two soldiers)",
      permissions: { read: ["acct:ada@hypothes.is"] },
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "two soldiers" }] }],
    });
  });

  test("taken a second time adds nothing", async () => {
    const notes = await open(file);
    const { results, told } = await imported(notes, notes);
    expect(results.every(({ type }) => type === "duplicate")).toBe(true);
    expect(told).toEqual([`${notes.length} duplicates skipped`]);
  });
});
