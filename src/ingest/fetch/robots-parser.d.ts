// robots-parser's own types give a CommonJS function as an ES module's default, which strict resolution does not take for callable.
declare module 'robots-parser' {
  export interface Robot {
    /** @returns undefined when the address is not of the host whose file this is */
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    /** In seconds. */
    getCrawlDelay(userAgent?: string): number | undefined;
    getSitemaps(): string[];
  }
  export default function robotsParser(url: string, contents: string): Robot;
}
