import type { Locale, Localized } from '@motcua/core'
import type { CommanderError } from 'commander'

const sentences: Readonly<Record<string, Localized>> = {
  'commander.unknownOption': {
    vi: 'Không có tùy chọn "{name}"{suggestion}.',
    en: 'There is no option "{name}"{suggestion}.',
  },
  'commander.unknownCommand': {
    vi: 'Không có lệnh "{name}"{suggestion}.',
    en: 'There is no command "{name}"{suggestion}.',
  },
  'commander.missingMandatoryOptionValue': {
    vi: 'Thiếu tùy chọn bắt buộc "{name}".',
    en: 'The option "{name}" is required.',
  },
  'commander.optionMissingArgument': {
    vi: 'Tùy chọn "{name}" thiếu giá trị.',
    en: 'The option "{name}" needs a value.',
  },
  'commander.missingArgument': { vi: 'Thiếu tham số "{name}".', en: 'The argument "{name}" is missing.' },
  'commander.excessArguments': {
    vi: 'Thừa tham số cho lệnh "{name}"; giá trị có dấu cách cần đặt trong ngoặc kép.',
    en: 'Too many arguments for "{name}"; quote a value that has blanks in it.',
  },
  'commander.invalidArgument': {
    vi: 'Giá trị "{value}" của "{name}" không hợp lệ{choices}.',
    en: 'The value "{value}" of "{name}" is not valid{choices}.',
  },
  'commander.conflictingOption': {
    vi: 'Không dùng "{name}" cùng với "{value}".',
    en: 'The options "{name}" and "{value}" exclude each other.',
  },
  'commander.help': {
    vi: 'Cần một lệnh: xem motcua --help.',
    en: 'A command is needed: see motcua --help.',
  },
}

/** A misuse of the command line in one sentence. */
export function misuse({ code, message }: CommanderError, locale: Locale): string {
  const template = sentences[code]
  if (template === undefined) return message.replace(/^error: /, '')
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  const similar = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1]
  const choices = /Allowed choices are (.*?)\./.exec(message)?.[1]
  const vi = locale === 'vi'
  const facts: Readonly<Record<string, string>> = {
    name,
    value,
    suggestion: similar === undefined ? '' : vi ? `; có phải "${similar}"?` : `; did you mean "${similar}"?`,
    choices: choices === undefined ? '' : vi ? `: chọn ${choices}` : `: choose ${choices}`,
  }
  return template[locale].replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '').replace(/\?\.$/, '?')
}
