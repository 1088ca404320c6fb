import { id, type UnitId } from '@motcua/core'
import type { Place } from './units.ts'

/** Which division of the district handles a field; the office that answers for everything else comes last. */
const divisionByField: Readonly<Record<string, string>> = {
  'Đất đai': 'vpdk',
  'Đăng ký biện pháp bảo đảm': 'vpdk',
  'Tài chính đất đai': 'tai-chinh',
  'Hoạt động xây dựng': 'kinh-te-ha-tang',
  'Quy hoạch đô thị và nông thôn': 'kinh-te-ha-tang',
  'Nhà ở và công sở': 'kinh-te-ha-tang',
  'Đường bộ': 'kinh-te-ha-tang',
  'Hộ tịch': 'tu-phap',
  'Chứng thực': 'tu-phap',
  'Nuôi con nuôi': 'tu-phap',
  'Lâm nghiệp': 'nong-nghiep',
  'Chăn nuôi': 'nong-nghiep',
  'Trồng trọt': 'nong-nghiep',
  'Thủy lợi': 'nong-nghiep',
  'Tài nguyên nước': 'tai-nguyen',
  'Cấp, quản lý căn cước': 'cong-an',
  'Thực hiện chính sách BHXH': 'bhxh',
  'Chi trả các chế độ BHXH': 'bhxh',
}

/** The agency that handles a dossier of a field received at a desk. Communes handle their own. */
export function agencyFor(desk: Place, field: string): UnitId {
  if (desk.kind === 'commune') return id<UnitId>(`${desk.id}.chuyen-mon`)
  return id<UnitId>(`song-lo.${divisionByField[field] ?? 'van-phong'}`)
}

/** The agency a leg of an interlinked procedure goes to, by the role its policy names. */
export function legAgency(desk: Place, role: string): UnitId {
  switch (role) {
    case 'ho-tich':
    case 'xa':
      return id<UnitId>(desk.kind === 'commune' ? `${desk.id}.chuyen-mon` : 'song-lo.xa')
    case 'thue':
      return id<UnitId>('thue')
    default:
      return id<UnitId>(`song-lo.${role}`)
  }
}
