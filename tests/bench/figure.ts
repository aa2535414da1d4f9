/** A measured figure: what, how much, and what was promised. */
export interface Figure {
  what: string
  measured: string
  promised: string
  kept: boolean
}
