/**
 * The parts of linkedom that Lede uses. Its own types claim to be the DOM's and do not compile
 * against it; `paths` in tsconfig.json points here instead.
 */
export declare class DOMParser {
  parseFromString(html: string, type: 'text/html' | 'text/xml'): Document
}
