// The package that unpdf uses to draw pages. No page is drawn, and it is not installed.
declare module '@napi-rs/canvas' {
  export type Canvas = never
  export type SKRSContext2D = never
}
