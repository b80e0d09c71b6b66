import { describe, expect, test } from "vitest";
import {
  EVERYWHERE,
  grantsFor,
  isAmong,
  modeOf,
  patternOf,
  registrationOf,
  siteOf,
  sitesOf,
  siteTyped,
  without,
} from "../../src/platform/sites.ts";

describe("the site of an address", () => {
  test.each([
    ["https://www.news.example/a/b?c", "news.example"],
    ["http://news.example:8080/", "news.example"],
    ["https://edition.news.example/", "edition.news.example"],
    ["https://www.example/", "www.example"],
    ["http://127.0.0.1:5000/a.html", "127.0.0.1"],
    ["http://[::1]:5000/", "[::1]"],
    ["https://münchen.example/", "xn--mnchen-3ya.example"],
  ])("%s is %s", (url, site) => expect(siteOf(url)).toBe(site));

  test.each([
    ["about:blank"],
    ["file:///home/a.html"],
    ["chrome://version"],
    ["moz-extension://a/b"],
    [""],
    [null],
  ])("%s has none", (url) => expect(siteOf(url)).toBeNull());

  test.each([
    [" News.example ", "news.example"],
    ["www.news.example/politics", "news.example"],
    ["http://news.example", "news.example"],
    ["localhost", "localhost"],
  ])("typed as %j it is %s", (typed, site) => expect(siteTyped(typed)).toBe(site));

  test.each([
    [""],
    ["news"],
    ["not a site"],
    ["*.example"],
    ["https://"],
    ["ftp://news.example"],
    ["news..example"],
  ])("%j is no site", (typed) => expect(siteTyped(typed)).toBeNull());
});

describe("patterns", () => {
  test("a name stands for what is below it too, a number and a bare name for themselves", () => {
    expect(patternOf("news.example")).toBe("*://*.news.example/*");
    expect(patternOf("127.0.0.1")).toBe("*://127.0.0.1/*");
    expect(patternOf("[::1]")).toBe("*://[::1]/*");
    expect(patternOf("localhost")).toBe("*://localhost/*");
  });

  test("a site holds for its own host and those below it, not for one that ends alike", () => {
    expect(isAmong(["news.example"], "news.example")).toBe(true);
    expect(isAmong(["news.example"], "www.news.example")).toBe(true);
    expect(isAmong(["news.example"], "fakenews.example")).toBe(false);
    expect(isAmong(["edition.news.example"], "news.example")).toBe(false);
  });
});

describe("how a site is read", () => {
  const mode = (origins: string[], never: string[] = [], site = "news.example") =>
    modeOf(site, sitesOf(origins, never));

  test("follows what is granted, of whatever shape", () => {
    expect(mode([])).toBe("click");
    expect(mode(["*://*.news.example/*"])).toBe("always");
    expect(mode(["https://www.news.example/*"])).toBe("always");
    expect(mode(["*://*.other.example/*"])).toBe("click");
    expect(mode([EVERYWHERE])).toBe("everywhere");
    expect(mode(["<all_urls>"])).toBe("everywhere");
    expect(mode(["https://*/*"])).toBe("everywhere");
    expect(mode(["file:///*"])).toBe("click");
  });

  test("what is forbidden comes before what is granted", () => {
    expect(mode([EVERYWHERE, "*://*.news.example/*"], ["news.example"])).toBe("never");
    expect(mode([EVERYWHERE], ["example"])).toBe("never");
    expect(mode([EVERYWHERE], ["politics.news.example"])).toBe("everywhere");
  });

  test("lists each site once, in order", () => {
    expect(
      sitesOf(["https://b.example/*", "http://b.example/*", "*://*.a.example/*"], ["d", "c", "d"]),
    ).toEqual({
      everywhere: false,
      always: ["a.example", "b.example"],
      never: ["c", "d"],
    });
  });

  test("takes back the grants of a site and of what it lies below, not those of all sites", () => {
    const origins = [
      "*://*.news.example/*",
      "https://www.news.example/*",
      "*://*.other.example/*",
      EVERYWHERE,
    ];
    expect(grantsFor("news.example", origins)).toEqual(origins.slice(0, 2));
    expect(grantsFor("politics.news.example", origins)).toEqual(origins.slice(0, 2));
    expect(without(["news.example", "other.example"], "politics.news.example")).toEqual(["other.example"]);
  });
});

describe("what is registered", () => {
  test("nothing, where nothing is granted", () => {
    expect(registrationOf([], ["news.example"])).toBeNull();
    expect(registrationOf(["file:///*"], [])).toBeNull();
  });

  test("the granted patterns without the forbidden sites, the same for every order", () => {
    const registration = {
      matches: ["*://*.a.example/*", "*://*.b.example/*"],
      excludeMatches: ["*://*.c.example/*", "*://127.0.0.1/*"],
    };
    expect(registrationOf(["*://*.b.example/*", "*://*.a.example/*"], ["127.0.0.1", "c.example"])).toEqual(
      registration,
    );
    expect(
      registrationOf(
        ["*://*.a.example/*", "*://*.b.example/*", "*://*.b.example/*"],
        ["c.example", "127.0.0.1", "c.example"],
      ),
    ).toEqual(registration);
  });

  test("everywhere is one pattern for all", () => {
    expect(registrationOf(["<all_urls>", "*://*.a.example/*"], [])).toEqual({
      matches: [EVERYWHERE],
      excludeMatches: [],
    });
  });
});
