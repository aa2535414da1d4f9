/** Clean English copy, as reporters file it: no check finds anything in it. */
export const cleanCopy = [
  'The harbour authority said on Wednesday that it would reopen the northern pier, which had been closed since a storm damaged its foundations in January.',
  'Fishermen, traders and the owners of two hotels had asked for an earlier date, but engineers wanted to test the new piles first, according to the mayor.',
  'The city paid for most of the work, and the rest came from a fund for coastal towns that was set up by the regional government.',
  'Ferries to the islands, which were moved to a smaller dock for the winter, will return to the pier in May, the company told reporters.',
  'Residents of the old town, who had complained about lorries in narrow streets, welcomed the decision and asked for trees along the new promenade.',
]
