/** What of PGlite is used here (tsconfig.json, "paths"): its own types need Emscripten's, which are globals. */
interface Asked {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

export interface PGliteOptions {
  fs?: NodeFS
  startParams?: string[]
}

export class PGlite implements Asked {
  static readonly defaultStartParams: readonly string[]
  static create(options?: PGliteOptions): Promise<PGlite>
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
  transaction<Result>(work: (transaction: Asked) => Promise<Result>): Promise<Result>
  exec(text: string): Promise<unknown>
  close(): Promise<void>
}

/** Emscripten's module, before it runs. */
interface Module {
  readonly NODEFS: { readonly stream_ops: { fsync?(file: { nfd?: number }): number } }
}

export class NodeFS {
  constructor(folder: string)
  init(database: PGlite, options: object): Promise<{ emscriptenOpts: { preRun: ((module: Module) => void)[] } }>
}
