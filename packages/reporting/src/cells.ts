/** The columns of form II.06a that hold counts, in their order: 3 to 13. */
export const cellNames = [
  'received',
  'receivedOnline',
  'receivedOther',
  'carriedOver',
  'resolved',
  'resolvedEarly',
  'resolvedOnTime',
  'resolvedLate',
  'inProcess',
  'inProcessInTime',
  'inProcessOverdue',
] as const

/** One of the columns 3 to 13. */
export type CellName = (typeof cellNames)[number]

/** The counts of one row (*số hồ sơ*). */
export interface Cells {
  /** 3. Received, carried over among them (*số hồ sơ nhận giải quyết, tổng số*). */
  readonly received: number
  /** 4. Received online in the period (*trực tuyến*). */
  readonly receivedOnline: number
  /** 5. Received in person or by public post in the period (*trực tiếp, dịch vụ bưu chính*). */
  readonly receivedOther: number
  /** 6. Carried over (*từ kỳ trước*). */
  readonly carriedOver: number
  /** 7. Resolved in the period (*số hồ sơ đã giải quyết, tổng số*). */
  readonly resolved: number
  /** 8. Before the due date (*trước hạn*). */
  readonly resolvedEarly: number
  /** 9. On the due date (*đúng hạn*). */
  readonly resolvedOnTime: number
  /** 10. After the due date (*quá hạn*). */
  readonly resolvedLate: number
  /** 11. In process at the end of the period (*số hồ sơ đang giải quyết, tổng số*). */
  readonly inProcess: number
  /** 12. Not past the due date (*trong hạn*). */
  readonly inProcessInTime: number
  /** 13. Past the due date (*quá hạn*). */
  readonly inProcessOverdue: number
}

/**
 * Counts beside the form: dossiers whose column differs in practice. Whether they stand in the columns as well says
 * the form's options.
 */
export interface Memo {
  /** Closed in the period because the applicant withdrew (*rút hồ sơ*). */
  readonly withdrawn: number
  /** Closed in the period otherwise without a result (*dừng giải quyết*): stopped, or a supplement that never came. */
  readonly stopped: number
  /** Waiting at the end of the period: for a supplement, an obligation, a withdrawal, or suspended. */
  readonly waiting: number
}

/** Counts as published, where a figure that was not published is null: unknown, not 0. */
export type PublishedCells = { readonly [Name in CellName]?: number | null }

/** A row of zeros. */
export const noCells: Cells = {
  received: 0,
  receivedOnline: 0,
  receivedOther: 0,
  carriedOver: 0,
  resolved: 0,
  resolvedEarly: 0,
  resolvedOnTime: 0,
  resolvedLate: 0,
  inProcess: 0,
  inProcessInTime: 0,
  inProcessOverdue: 0,
}

/** A memo of zeros. */
export const noMemo: Memo = { withdrawn: 0, stopped: 0, waiting: 0 }

/** The sum of two rows. */
export function addCells(a: Cells, b: Cells): Cells {
  const sum: Record<CellName, number> = { ...a }
  for (const name of cellNames) sum[name] += b[name]
  return sum
}

/** The sum of two memos. */
export function addMemo(a: Memo, b: Memo): Memo {
  return {
    withdrawn: a.withdrawn + b.withdrawn,
    stopped: a.stopped + b.stopped,
    waiting: a.waiting + b.waiting,
  }
}
