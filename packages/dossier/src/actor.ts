import type { ActorId, Localized, UnitId } from '@motcua/core'

/**
 * In which function somebody acts on a dossier: the applicant (*người nộp*), an officer of the one-stop desk
 * (*Bộ phận một cửa*) or its head, an officer or the head of the processing agency (*cơ quan giải quyết*), the lead
 * agency of interlinked work (*cơ quan chủ trì*), the authority that collects money (*cơ quan thuế, tài chính*), or the
 * portal itself (*hệ thống*).
 */
export type Role =
  | 'applicant'
  | 'desk'
  | 'deskHead'
  | 'agency'
  | 'agencyHead'
  | 'leadAgency'
  | 'finance'
  | 'portal'

/** Every role. */
export const roles: readonly Role[] = [
  'applicant',
  'desk',
  'deskHead',
  'agency',
  'agencyHead',
  'leadAgency',
  'finance',
  'portal',
]

/** What each role is called (*chức năng*). */
export const roleNames: Readonly<Record<Role, Localized>> = {
  applicant: { vi: 'Người nộp hồ sơ', en: 'Applicant' },
  desk: { vi: 'Cán bộ một cửa', en: 'One-stop officer' },
  deskHead: { vi: 'Người đứng đầu bộ phận một cửa', en: 'Head of the one-stop desk' },
  agency: { vi: 'Cán bộ cơ quan giải quyết', en: 'Processing officer' },
  agencyHead: { vi: 'Người đứng đầu cơ quan giải quyết', en: 'Head of the processing agency' },
  leadAgency: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  finance: { vi: 'Cơ quan thu', en: 'Collecting authority' },
  portal: { vi: 'Hệ thống', en: 'Portal' },
}

/** Who did it: an id, the function, and the unit acted for. Never a name. */
export interface Actor {
  /** The account. */
  readonly id: ActorId
  /** The function. */
  readonly role: Role
  /** The desk or agency; `null` for applicants and systems. */
  readonly unit: UnitId | null
}
