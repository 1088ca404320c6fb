import type { Locale } from '@motcua/core'
import { drawMachine, machinePage, policiesPage } from '../src/reference.ts'

/** Where the pages lie, from this folder. */
export const folder = new URL('../../../docs/reference/', import.meta.url)

const endings: Readonly<Record<Locale, string>> = { en: '', vi: '.vi' }

/** Every page and drawing that is generated from the machine, by the name of its file. */
export function references(): ReadonlyMap<string, string> {
  return new Map([
    ...(['en', 'vi'] as const).flatMap((locale): [string, string][] => {
      const drawing = `machine${endings[locale]}.svg`
      return [
        [`machine${endings[locale]}.md`, machinePage(locale, drawing)],
        [drawing, drawMachine(locale)],
      ]
    }),
    ['policies.md', policiesPage()],
  ])
}
