/** How much of what the README promises is measured, for a machine that has other things to do. */
export const scale = Number(process.env.LEDE_BENCH_SCALE ?? 1)
