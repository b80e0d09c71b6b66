import { failure } from "../request.ts";
import { idOf } from "./id.ts";
import { LONGEST_LINE, linesOf } from "./lines.ts";
import type { Task } from "./task.ts";

/** The documents of JSON Lines, of which blank lines are none; `first` is the number of the first line. */
export async function* documentsOf(input: AsyncIterable<Buffer>, first: number): AsyncGenerator<Task> {
  for await (const { number, bytes, size } of linesOf(input)) {
    if (isBlank(bytes)) continue;
    yield {
      place: { line: number + first - 1 },
      id: idOf(bytes),
      order:
        size > LONGEST_LINE
          ? failure("too-large", `The line has ${size} bytes; the most that is read is ${LONGEST_LINE}.`)
          : { kind: "line" },
      bytes,
    };
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.length < 1_000 && bytes.toString().trim() === "";
