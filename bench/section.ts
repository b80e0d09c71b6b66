/** A section of docs/BENCH.md that is measured alone: its part of the file is replaced, and the rest stays. */
import { readFileSync, writeFileSync } from "node:fs";

export type Print = (line?: string) => void;

export interface Section {
  heading: string;
  /** Measures and prints; answers whether every goal was reached. */
  measure(print: Print): Promise<boolean>;
}

/** Writes a section into a file of results; answers whether every goal was reached. */
export async function writeSection(file: string, { heading, measure }: Section): Promise<boolean> {
  const lines: string[] = [];
  const print: Print = (line = "") => {
    console.log(line);
    lines.push(line);
  };
  print(`## ${heading}`);
  print();
  const isReached = await measure(print);
  const before = readFileSync(file, "utf8").replace(
    new RegExp(`\n*## ${heading}\n[\\s\\S]*?(?=\n## |$)`),
    "",
  );
  writeFileSync(file, `${before.trimEnd()}\n\n${lines.join("\n")}\n`);
  return isReached;
}
