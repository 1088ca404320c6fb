import { type CatalogueProblem, catalogueMessages } from '@motcua/catalogue'
import { coreMessages, type Problem, type ProblemMessages } from '@motcua/core'
import { type DecisionProblem, dossierMessages } from '@motcua/dossier'
import { proofMessages } from '@motcua/dossier/proof'
import { type FeesProblem, feesMessages } from '@motcua/fees'
import { workingTimeMessages } from '@motcua/working-time'

/** Every reason the shop itself refuses a request for, beyond those of the packages below it. */
export type MotcuaProblemCode =
  | 'motcua.unknown-unit'
  | 'motcua.procedure-needed'
  | 'motcua.unknown-person'
  | 'motcua.other-purpose'
  | 'motcua.purpose-needed'
  | 'motcua.basis-needed'
  | 'motcua.weak-salt'

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
  'motcua.unknown-person': {
    vi: 'Không có thông tin của "{person}": chưa được lưu hoặc đã được xóa.',
    en: 'Nothing is kept of "{person}": it was never put in, or has been erased.',
  },
  'motcua.other-purpose': {
    vi: 'Thông tin của "{person}" không được lưu cho mục đích "{purpose}", chỉ cho: {allowed}.',
    en: 'What is kept of "{person}" may not be used for "{purpose}", only for: {allowed}.',
  },
  'motcua.purpose-needed': {
    vi: 'Chưa nêu mục đích: mỗi lần lưu hoặc đọc phải nêu ít nhất một mục đích.',
    en: 'A purpose is missing: say what it is kept or read for.',
  },
  'motcua.basis-needed': {
    vi: 'Chưa nêu căn cứ xóa thông tin: ghi rõ yêu cầu, thời hạn lưu hoặc quyết định.',
    en: 'The basis is missing: say which request, day or order the erasure follows.',
  },
  'motcua.weak-salt': {
    vi: 'Chuỗi ngẫu nhiên quá ngắn: cần ít nhất {least} ký tự, tạo mới cho từng bản ghi.',
    en: 'The salt is too short: it takes at least {least} characters, made anew for every record.',
  },
}

/** The messages of every problem a shop can answer with, for `formatProblem`. */
export const shopMessages: ProblemMessages = /* @__PURE__ */ (() => ({
  ...coreMessages,
  ...workingTimeMessages,
  ...catalogueMessages,
  ...dossierMessages,
  ...proofMessages,
  ...feesMessages,
  ...motcuaMessages,
}))()
