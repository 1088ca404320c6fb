import type { Random } from '../random.ts'

/** Reasons as desks word them; about the file, never about a person. */
export const reasons = {
  rejection: [
    'Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan',
    'Thành phần hồ sơ không đúng với thủ tục đề nghị',
    'Hồ sơ đã được giải quyết trước đó',
  ],
  supplement: [
    'Thiếu bản sao giấy tờ theo danh mục thành phần hồ sơ',
    'Tờ khai chưa ghi đủ các mục bắt buộc',
    'Bản vẽ hiện trạng chưa thống nhất với hồ sơ lưu',
    'Giấy tờ kèm theo đã hết hiệu lực',
  ],
  refusal: [
    'Không đủ điều kiện theo quy định sau khi thẩm định',
    'Kết quả thẩm tra hồ sơ không phù hợp với nội dung kê khai',
  ],
  withdrawal: ['Công dân đề nghị rút hồ sơ để thực hiện sau'],
  delay: [
    'Cơ quan phối hợp chậm có ý kiến',
    'Khối lượng hồ sơ tăng cao trong thời gian cao điểm',
    'Cần thẩm tra thêm hồ sơ lưu trữ',
    'Lỗi hệ thống kết nối giữa các cơ quan',
  ],
} as const

/** What is missing when something is. */
export const items = [
  'Bản sao giấy chứng nhận',
  'Trích đo địa chính thửa đất',
  'Tờ khai bổ sung',
  'Giấy ủy quyền',
  'Giấy xác nhận thông tin cư trú',
] as const

/** The reason given in an apology. */
export function appealTo(random: Random): string {
  return random.pick(reasons.delay)
}
