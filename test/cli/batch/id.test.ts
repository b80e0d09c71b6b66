import { describe, expect, test } from "vitest";
import { idOf } from "../../../src/cli/batch/id.ts";

const id = (json: string) => idOf(Buffer.from(json));

describe("the id of a line", () => {
  test.each([
    ['{"id": 7}', "7"],
    ['{"id":12345678901234567890,"text":"a"}', "12345678901234567890"],
    ['{"text":"a, \\"id\\": 3}", "id" : -1.50e400 }', "-1.50e400"],
    ['{"a":{"id":1},"b":[{"id":2}],"id":"x\\\\"}', '"x\\\\"'],
    ['{"id":{"day":3,"list":[1,"]"]},"text":"a"}', '{"day":3,"list":[1,"]"]}'],
    ['{"\\u0069d": true}', "true"],
    ['{"id":1,"id":2}', "2"],
    ['\ufeff {"id":null}', "null"],
    ['{"text":"a"}', null],
    ['{"ident":1}', null],
    ["[1]", null],
    ["", null],
  ])("%s", (json, found) => {
    expect(id(json)).toBe(found);
  });

  test("is read of a line that is cut off behind it, and not of one that is cut off in it", () => {
    expect(id('{"id":41,"text":"The fer')).toBe("41");
    expect(id('{"text":"The ferry","id":41')).toBeNull();
    expect(id('{"id":"fer')).toBeNull();
  });

  test("takes no more than a look at each byte, however deep a line nests", () => {
    const deep = "[".repeat(2_000_000);
    expect(id(`{"a":${deep}`)).toBeNull();
    expect(id(`{"id":5,"a":${deep}`)).toBe("5");
    expect(id(`{"a":"${"\\\\".repeat(1_000_000)}","id":6}`)).toBe("6");
  });
});
