/** The lines of a stream of text, ended by line feeds alone: a string of JSON may hold any other break, such as U+2028. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
      yield begun.join("") + chunk.slice(from, at);
      begun = [];
      from = at + 1;
    }
    begun.push(chunk.slice(from));
  }
  yield begun.join("");
}
