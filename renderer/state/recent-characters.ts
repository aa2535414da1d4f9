import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const most = 16

/** The characters that were inserted last in this window, the latest first. */
export const useRecentCharacters = create<{ characters: readonly string[] }>()(
  persist((): { characters: readonly string[] } => ({ characters: [] }), { name: 'lede.characters' }),
)

export function rememberCharacter(character: string): void {
  useRecentCharacters.setState(({ characters }) => ({
    characters: [character, ...characters.filter((each) => each !== character)].slice(0, most),
  }))
}
