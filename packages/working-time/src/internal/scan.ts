/** A text read from left to right. */
export interface Scanner {
  /** Takes what the pattern, anchored by `^`, matches, with the blanks behind it; null when it matches nothing. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null
  /** What is left. */
  readonly rest: () => string
}

/** Reads a text whose blanks are single. */
export function scan(text: string): Scanner {
  let rest = text
  return {
    rest: () => rest,
    take(pattern) {
      const match = pattern.exec(rest)
      if (match === null || match[0] === '') return null
      rest = rest.slice(match[0].length).trimStart()
      return match
    },
  }
}
