import type { CatalogueProblem } from '@motcua/catalogue'
import type { Problem, ProblemMessages } from '@motcua/core'
import type { DossierProblem } from '@motcua/dossier'
import type { FeesProblem } from '@motcua/fees'

/** Every reason the shop itself refuses a request for, beyond those of the packages below it. */
export type MotcuaProblemCode =
  | 'motcua.unknown-unit'
  | 'motcua.procedure-needed'
  | 'motcua.amount-unknown'
  | 'motcua.amount-differs'
  | 'motcua.nothing-owed'

/** A problem of the shop itself. */
export type MotcuaProblem = Problem<MotcuaProblemCode>

/** Any reason a shop refuses a request for. */
export type ShopProblem = MotcuaProblem | DossierProblem | CatalogueProblem | FeesProblem

/** The messages of the shop's own problems. */
export const motcuaMessages: ProblemMessages<MotcuaProblemCode> = {
  'motcua.unknown-unit': {
    vi: 'Đơn vị "{unit}" không có trong cấu hình: cần khai báo đơn vị này khi tạo hệ thống một cửa.',
    en: 'The unit "{unit}" is not configured: name it when the shop is created.',
  },
  'motcua.procedure-needed': {
    vi: 'Hồ sơ "{dossier}" chưa có: lần nộp đầu tiên cần nêu mã thủ tục.',
    en: 'The dossier "{dossier}" does not exist yet: its first request has to name a procedure.',
  },
  'motcua.amount-unknown': {
    vi: 'Chưa xác định được số tiền phải nộp của hồ sơ "{dossier}": cần nạp biểu mức thu của tỉnh.',
    en: 'What dossier "{dossier}" owes is not known yet: load the table of the province.',
  },
  'motcua.amount-differs': {
    vi: 'Hồ sơ "{dossier}" phải nộp {due} đ nhưng khoản nộp là {paid} đ: cần nộp đúng số tiền.',
    en: 'Dossier "{dossier}" owes {due} VND and {paid} VND were paid: pay what is owed.',
  },
  'motcua.nothing-owed': {
    vi: 'Hồ sơ "{dossier}" không phải nộp khoản nào: không lập biên lai.',
    en: 'Dossier "{dossier}" owes nothing: no receipt is made out.',
  },
}
