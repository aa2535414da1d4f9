import { useState } from 'react'
import { EmptyBinDialog } from './empty-bin-dialog.tsx'
import { FilterChips } from './filter-chips.tsx'
import { LibraryList } from './library-list.tsx'
import { LibrarySearch } from './library-search.tsx'
import { ListHead } from './list-head.tsx'
import { SearchReach } from './search-reach.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** The left pane: search, filters and sorting at the top, then the live list of matching drafts. */
export function LibraryPane() {
  const [emptying, setEmptying] = useState(false)
  return (
    <>
      <div className="flex flex-col gap-2 border-b border-line px-3 pt-3 pb-2">
        <LibrarySearch />
        <ViewSwitch />
        <ListHead onEmptyBin={() => setEmptying(true)} />
        <FilterChips />
        <SearchReach />
      </div>
      <LibraryList />
      <SelectionBar />
      {emptying && <EmptyBinDialog onClose={() => setEmptying(false)} />}
    </>
  )
}
