/**
 * What Lede uses of linkedom. Its own types claim to be the DOM's and do not compile against it;
 * `paths` in tsconfig.json puts these in their place.
 */
export declare class DOMParser {
  parseFromString(html: string, type: 'text/html' | 'text/xml'): Document
}
