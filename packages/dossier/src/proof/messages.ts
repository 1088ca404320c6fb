import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason a seal, a proof or a sealed log is not accepted for, beyond those of a single history. */
export type ProofProblemCode =
  | 'dossier.proof-event'
  | 'dossier.proof-path'
  | 'dossier.seal-edited'
  | 'dossier.seal-broken'
  | 'dossier.seal-root'
  | 'dossier.seal-short'
  | 'dossier.seal-anchor'

/** A problem of a proof. */
export type ProofProblem = Problem<ProofProblemCode>

/** The messages of the problems of proofs. */
export const proofMessages: ProblemMessages<ProofProblemCode> = {
  'dossier.proof-event': {
    vi: 'Sự kiện số {version} của hồ sơ {dossier} không khớp dấu niêm phong của chính nó: nội dung đã bị sửa, yêu cầu bản khác.',
    en: 'Event {version} of dossier {dossier} does not match its own digest: it was edited; ask for another copy.',
  },
  'dossier.proof-path': {
    vi: 'Bằng chứng không dẫn từ vị trí {index} đến gốc niêm phong ngày {day}: sự kiện không nằm trong nhật ký ngày đó, yêu cầu bằng chứng khác.',
    en: 'The proof does not lead from place {index} to the seal of {day}: the event was not in the log of that day; ask for another proof.',
  },
  'dossier.seal-edited': {
    vi: 'Niêm phong ngày {day} đã bị sửa: dấu của nó không khớp nội dung, khôi phục từ bản lưu.',
    en: 'The seal of {day} was edited: its digest does not match it; restore it from a copy.',
  },
  'dossier.seal-broken': {
    vi: 'Niêm phong ngày {day} không nối tiếp niêm phong trước: có niêm phong bị xoá, chèn hoặc đổi chỗ, khôi phục từ bản lưu.',
    en: 'The seal of {day} does not follow the one before: one was removed, slipped in or moved; restore it from a copy.',
  },
  'dossier.seal-root': {
    vi: 'Nhật ký ngày {day} (từ sự kiện thứ {first}) khác nhật ký đã niêm phong: có sự kiện bị thay, đổi chỗ hoặc chèn, khôi phục từ bản lưu.',
    en: 'The log of {day} (from event {first} on) is not the one that was sealed: an event was replaced, moved or slipped in; restore it from a copy.',
  },
  'dossier.seal-short': {
    vi: 'Niêm phong ngày {day} gồm {count} sự kiện nhưng nhật ký chỉ còn {found}: phần cuối đã bị cắt, khôi phục từ bản lưu.',
    en: 'The seal of {day} holds {count} events, the log only {found} of them: its end was cut off; restore it from a copy.',
  },
  'dossier.seal-anchor': {
    vi: 'Không có niêm phong nào mang dấu {anchor} (ngày {day}) như đã lưu ở nơi khác: các niêm phong đã bị thay, đối chiếu với nơi lưu.',
    en: 'No seal carries the digest {anchor} (day {day}) that was kept elsewhere: the seals were replaced; compare with where it is kept.',
  },
}
