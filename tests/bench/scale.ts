/** The fraction of the README's measurements to make, for a machine that has other things to do. */
export const scale = Number(process.env.LEDE_BENCH_SCALE ?? 1)
