import { type CatalogueProblem, catalogueMessages } from '@motcua/catalogue'
import { coreMessages, type Problem, type ProblemMessages } from '@motcua/core'
import { type DecisionProblem, dossierMessages } from '@motcua/dossier'
import { type FeesProblem, feesMessages } from '@motcua/fees'
import { workingTimeMessages } from '@motcua/working-time'

/** Every reason the shop itself refuses a request for, beyond those of the packages below it. */
export type MotcuaProblemCode = 'motcua.unknown-unit' | 'motcua.procedure-needed'

/** A problem of the shop itself. */
export type MotcuaProblem = Problem<MotcuaProblemCode>

/** Any reason a shop refuses a request for. */
export type ShopProblem = MotcuaProblem | DecisionProblem | CatalogueProblem | FeesProblem

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
}

/** The messages of every problem a shop can answer with, for `formatProblem`. */
export const shopMessages: ProblemMessages = /* @__PURE__ */ (() => ({
  ...coreMessages,
  ...workingTimeMessages,
  ...catalogueMessages,
  ...dossierMessages,
  ...feesMessages,
  ...motcuaMessages,
}))()
