import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason a store throws for. Those marked retryable may succeed when the same work is done afresh. */
export type StorageErrorCode =
  | 'storage.version-conflict'
  | 'storage.not-unique'
  | 'storage.bad-batch'
  | 'storage.bad-name'
  | 'storage.bad-query'
  | 'storage.bad-cursor'
  | 'storage.not-json'
  | 'storage.closed'
  | 'storage.unavailable'
  | 'storage.corrupt'
  | 'storage.not-migrated'
  | 'storage.newer-schema'
  | 'storage.changed-migration'
  | 'storage.foreign-database'

/** A storage failure as a problem, for a host that shows or reports it. */
export type StorageProblem = Problem<StorageErrorCode>

/** The messages of this package's failures. */
export const storageMessages: ProblemMessages<StorageErrorCode> = {
  'storage.version-conflict': {
    vi: '{kind} "{id}" đã thay đổi: cần phiên bản {expected} nhưng đang là {actual}. Hãy đọc lại rồi thử lại.',
    en: '{kind} "{id}" has changed: version {expected} was expected, it is {actual}. Read it again and retry.',
  },
  'storage.not-unique': {
    vi: 'Giá trị "{name}" của {kind} "{id}" đã được dùng: cần một giá trị khác.',
    en: 'The value "{name}" of {kind} "{id}" is already taken: give another one.',
  },
  'storage.bad-batch': {
    vi: 'Lô ghi không hợp lệ tại {at} ({reason}): cần sửa chương trình tạo ra lô này.',
    en: 'The batch is not valid at {at} ({reason}): correct the program that makes it.',
  },
  'storage.bad-name': {
    vi: 'Tên "{name}" không hợp lệ: cần 1 đến 191 ký tự, không có ký tự điều khiển.',
    en: 'The name "{name}" is not valid: give 1 to 191 characters without control characters.',
  },
  'storage.bad-query': {
    vi: 'Truy vấn không hợp lệ ({reason}): cần sửa chương trình gọi.',
    en: 'The query is not valid ({reason}): correct the program that asks it.',
  },
  'storage.bad-cursor': {
    vi: 'Dấu trang không thuộc truy vấn này: hãy bắt đầu lại từ trang đầu.',
    en: 'The cursor does not belong to this query: start again from the first page.',
  },
  'storage.not-json': {
    vi: 'Giá trị tại {at} không ghi được dưới dạng JSON ({found}): chỉ dùng chuỗi, số hữu hạn, đúng/sai, null, mảng, đối tượng thường.',
    en: 'The value at {at} is not JSON ({found}): use strings, finite numbers, booleans, null, arrays, plain objects.',
  },
  'storage.closed': {
    vi: 'Kho dữ liệu đã đóng: hãy mở lại.',
    en: 'The store is closed: open it again.',
  },
  'storage.unavailable': {
    vi: 'Kho dữ liệu không trả lời ({reason}): hãy thử lại.',
    en: 'The store did not answer ({reason}): try again.',
  },
  'storage.corrupt': {
    vi: 'Kho dữ liệu bị hỏng ({reason}): hãy dừng ghi và khôi phục từ bản sao lưu.',
    en: 'The stored data is damaged ({reason}): stop writing and restore a backup.',
  },
  'storage.not-migrated': {
    vi: 'Cơ sở dữ liệu ở lược đồ {found}, chương trình cần lược đồ {expected}: hãy chạy migrate() trước.',
    en: 'The database has schema {found}, this program needs schema {expected}: run migrate() first.',
  },
  'storage.newer-schema': {
    vi: 'Cơ sở dữ liệu ở lược đồ {found}, mới hơn lược đồ {expected} mà chương trình biết: hãy nâng cấp chương trình.',
    en: 'The database has schema {found}, newer than schema {expected} that this program knows: upgrade the program.',
  },
  'storage.changed-migration': {
    vi: 'Bước nâng cấp lược đồ {version} đã được chạy với nội dung khác: hãy dùng đúng bản phát hành đã tạo cơ sở dữ liệu.',
    en: 'Schema step {version} was applied with other content: use the release that made the database.',
  },
  'storage.foreign-database': {
    vi: 'Đây không phải cơ sở dữ liệu của motcua ({reason}): hãy kiểm tra đường dẫn.',
    en: 'This is not a motcua database ({reason}): check the path.',
  },
}
