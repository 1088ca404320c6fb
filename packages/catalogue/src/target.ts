/** Whom a procedure is for (*đối tượng thực hiện*): the nine values the national catalogue uses. */
export type Target =
  | 'citizen'
  | 'overseasVietnamese'
  | 'foreigner'
  | 'official'
  | 'enterprise'
  | 'foreignInvestedEnterprise'
  | 'organisation'
  | 'foreignOrganisation'
  | 'cooperative'

/** The wording of each target in the national catalogue. Some hold a comma: never split a list at commas. */
export const targetWording: Readonly<Record<Target, string>> = {
  citizen: 'Công dân Việt Nam',
  overseasVietnamese: 'Người Việt Nam định cư ở nước ngoài',
  foreigner: 'Người nước ngoài',
  official: 'Cán bộ, công chức, viên chức',
  enterprise: 'Doanh nghiệp',
  foreignInvestedEnterprise: 'Doanh nghiệp có vốn đầu tư nước ngoài',
  organisation: 'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  foreignOrganisation: 'Tổ chức nước ngoài',
  cooperative: 'Hợp tác xã',
}
