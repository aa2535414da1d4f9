/** How many stories are fetched at once: one is on its way while another is taken in. */
const atOnce = 4

/** Does something with each, some at once. Rejects as soon as one does. */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const worker = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
