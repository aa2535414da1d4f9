/** The bytes of a font (WOFF) by its name, such as `inter-latin-400-normal`. */
export type FontSource = (name: string) => Uint8Array
