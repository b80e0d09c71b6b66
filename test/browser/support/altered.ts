import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, folderOf } from "../../../scripts/build.ts";

/** A copy of the production build for what cannot be brought about in a browser from outside; returns its folder. */
export function altered(browser: Browser, what: string, alter: (folder: string) => void): string {
  const folder = join(folderOf(browser), "..", `${browser}-${what}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(folderOf(browser), folder, { recursive: true });
  alter(folder);
  return folder;
}
