import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { poll, type SavedFile } from "./browser.ts";

/** A folder that a browser saves its downloads in. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), "nutgraf-downloads-"));

  /** Waits for the next file to be whole, and takes it away. */
  async take(): Promise<SavedFile> {
    mkdirSync(this.folder, { recursive: true });
    let found: SavedFile | null = null;
    const look = async () => {
      // A browser writes to another name first.
      const name = readdirSync(this.folder).find((file) => !/\.(?:part|crdownload|tmp)$|^\./.test(file));
      if (name === undefined) return false;
      const content = readFileSync(join(this.folder, name), "utf8");
      if (content === "") return false;
      found = { name, content };
      rmSync(join(this.folder, name));
      return true;
    };
    await poll("a saved file", look, async () => `In the folder: ${readdirSync(this.folder).join(", ")}`);
    return found!;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
