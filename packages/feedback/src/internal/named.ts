import type { Localized } from '@motcua/core'

/** A code for the params of a problem, with what it is called: `state`, `stateVi`, `stateEn`. */
export function named<K extends string>(
  key: K,
  code: string,
  name: Localized,
): Readonly<Record<K | `${K}Vi` | `${K}En`, string>> {
  return { [key]: code, [`${key}Vi`]: name.vi, [`${key}En`]: name.en } as Record<
    K | `${K}Vi` | `${K}En`,
    string
  >
}

/** The same for a choice of several. */
export function namedAll<K extends string, C extends string>(
  key: K,
  codes: readonly C[],
  names: Readonly<Record<C, Localized>>,
): ReturnType<typeof named<K>> {
  const list = (locale: keyof Localized) => codes.map((code) => names[code][locale]).join('; ')
  return named(key, codes.join(', '), { vi: list('vi'), en: list('en') })
}
