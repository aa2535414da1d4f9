/** How many stories are fetched at once: one is transferred while another is applied. */
const atOnce = 4

/** Does work for each item, several at a time. Rejects as soon as one fails. */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const worker = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
