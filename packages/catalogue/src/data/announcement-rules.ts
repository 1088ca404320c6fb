import { type Dated, type LegalSource, plainDate } from '@motcua/core'
import type { AnnouncingAuthority } from '../announcement.ts'
import { announceLaw, enterLaw } from './law.ts'

/** One limit as the article words it: so many days, before or after a day. */
export interface LimitRule {
  /** How many. */
  readonly amount: number
  /** The unit of the article (*ngày* or *ngày làm việc*): never converted. */
  readonly unit: 'day' | 'workingDay'
  /** Before or after. */
  readonly side: 'before' | 'after'
  /** The day the legal text takes effect, or the day the decision was signed. */
  readonly of: 'effect' | 'signing'
  /** The article. */
  readonly law: LegalSource
}

/** The limits of one duty: by authority, and for a text issued by the shortened procedure whoever announces it. */
export interface DutyRules extends Readonly<Partial<Record<AnnouncingAuthority, LimitRule>>> {
  /** For a text issued by the shortened procedure (*trình tự, thủ tục rút gọn*). */
  readonly shortened: LimitRule
}

/** The limits of announcing and of entering into the national database. */
export interface AnnouncementRule {
  /** Making the decision (*công bố*, Điều 15). */
  readonly announce: DutyRules
  /** Entering it into the national database and publishing it there (*nhập, công khai*, Điều 24.2). */
  readonly enter: DutyRules
}

const beforeEffect = (amount: number): LimitRule => ({
  amount,
  unit: 'day',
  side: 'before',
  of: 'effect',
  law: announceLaw,
})

const afterSigning = (amount: number): LimitRule => ({
  amount,
  unit: 'workingDay',
  side: 'after',
  of: 'signing',
  law: enterLaw,
})

/**
 * The limits over time, by the day of signing. Before 2017-09-25 they are not known here. For a delegated agency
 * Điều 24.2 names no number that was read, so that it has none here for entering.
 */
export const announcementRules: Dated<AnnouncementRule> = [
  {
    from: plainDate('2017-09-25'),
    value: {
      announce: {
        ministry: beforeEffect(20),
        province: beforeEffect(5),
        delegated: beforeEffect(5),
        // Such a text is in force on the day it is signed, so that its day of effect is the day counted from.
        shortened: { amount: 3, unit: 'day', side: 'after', of: 'effect', law: announceLaw },
      },
      enter: {
        ministry: afterSigning(10),
        province: afterSigning(5),
        shortened: afterSigning(2),
      },
    },
    law: announceLaw,
  },
]
