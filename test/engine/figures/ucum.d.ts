/** What the tests use of the package, which has no types of its own. */
declare module "@lhncbc/ucum-lhc" {
  interface UcumUtils {
    validateUnitString(code: string): { status: "valid" | "invalid" | "error"; ucumCode: string | null };
    convertUnitTo(from: string, value: number, to: string): { status: string; toVal: number | null };
  }
  export const UcumLhcUtils: { getInstance(): UcumUtils };
}
