import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { poll, type SavedFile } from "./browser.ts";

/** A folder that a browser saves its downloads in. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), "nutgraf-downloads-"));

  /** Waits until a file with this ending is whole, and takes it away. */
  async take(ending: string): Promise<SavedFile> {
    mkdirSync(this.folder, { recursive: true });
    let found: SavedFile | null = null;
    let before = "";
    const look = async () => {
      const names = readdirSync(this.folder);
      const name = names.find((file) => file.endsWith(ending));
      // A browser writes to another name first, beside an empty file of this one.
      if (name === undefined || names.some((file) => /\.(?:part|crdownload|tmp)$|^\./.test(file)))
        return false;
      const content = readFileSync(join(this.folder, name), "utf8");
      // Whole is what did not grow between two looks.
      if (content === "" || content !== before) {
        before = content;
        return false;
      }
      found = { name, content };
      rmSync(join(this.folder, name));
      return true;
    };
    await poll(
      `a saved file (${ending})`,
      look,
      async () => `In the folder: ${readdirSync(this.folder).join(", ")}`,
    );
    return found!;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
