import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** The groups of the inspector, in order. */
export const groupNames = [
  'story',
  'byline',
  'dateline',
  'filing',
  'publication',
  'language',
  'note',
  'source',
] as const

export type GroupName = (typeof groupNames)[number]

/** Which groups are collapsed. Stored. */
export const useFolded = create<{ folded: GroupName[] }>()(
  persist((): { folded: GroupName[] } => ({ folded: ['language', 'note', 'source'] }), { name: 'lede.inspector' }),
)

export function setFolded(name: GroupName, folds: boolean): void {
  useFolded.setState(({ folded }) => {
    const others = folded.filter((each) => each !== name)
    return { folded: folds ? [...others, name] : others }
  })
}
