import { isUtf8 } from "node:buffer";
import type { Engine } from "../../engine/index.ts";
import { answer, failure, type Request } from "../request.ts";
import { textOfPage } from "../warc/page.ts";
import { type Answer, answerOf, failedAnswer, type Task } from "./task.ts";

/** Reads one document. Never throws for what it holds. */
export function answerTask(task: Task, anyway: boolean, engine?: () => Engine): Answer {
  const { id, place, order, bytes } = task;
  if ("error" in order) return answerOf(id, place, order);
  if (order.kind === "line") return answerLine(task, anyway, engine);
  const page = textOfPage(bytes, order.coding);
  if (typeof page !== "string") return answerOf(id, place, page);
  return answerOf(id, place, answer({ html: page, url: order.url }, anyway, engine));
}

function answerLine(task: Task, anyway: boolean, engine?: () => Engine): Answer {
  const { id, place, bytes } = task;
  if (!isUtf8(bytes))
    return failedAnswer(task, "bad-json", "The line is no JSON: it is not written in UTF-8.");
  let request: Request | null;
  try {
    // Some programs begin a file with a byte order mark, which is no JSON.
    request = JSON.parse(bytes.toString().replace(/^\ufeff/, ""));
  } catch (error) {
    return answerOf(null, place, failure("bad-json", `The line is no JSON: ${(error as Error).message}`));
  }
  if (typeof request !== "object" || request === null || Array.isArray(request))
    return answerOf(null, place, failure("bad-json", "The line is no JSON object."));
  return answerOf(id, place, answer(request, anyway, engine));
}
