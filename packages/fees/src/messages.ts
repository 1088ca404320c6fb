import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for. */
export type FeesProblemCode =
  | 'fees.duplicate-rule'
  | 'fees.bad-price'
  | 'fees.bad-relief'
  | 'fees.prices-overlap'
  | 'fees.unknown-rule'
  | 'fees.unknown-reason'
  | 'fees.not-delegated'
  | 'fees.no-price-in-force'
  | 'fees.quantity-missing'
  | 'fees.bad-quantity'
  | 'fees.fraction-of-dong'
  | 'fees.amount-too-large'
  | 'fees.bad-number'
  | 'fees.bad-number-words'
  | 'fees.bad-template'
  | 'fees.bad-symbol'
  | 'fees.bad-series'
  | 'fees.bad-receipt-number'
  | 'fees.numbers-exhausted'
  | 'fees.number-goes-back'
  | 'fees.series-not-in-force'
  | 'fees.bad-payment'
  | 'fees.receipt-before-payment'
  | 'fees.receipt-not-equal-payment'
  | 'fees.receipt-without-lines'
  | 'fees.receipt-content-missing'
  | 'fees.words-differ'
  | 'fees.already-replaced'
  | 'fees.error-needs-replacement'
  | 'fees.error-needs-notice'
  | 'fees.replacement-of-other-payment'

/** A problem of this package. */
export type FeesProblem = Problem<FeesProblemCode>

/** The messages of this package's problems. */
export const feesMessages: ProblemMessages<FeesProblemCode> = {
  'fees.duplicate-rule': {
    vi: 'Khoản thu "{rule}" có hai lần trong biểu: cần đổi mã hoặc gộp lại.',
    en: 'The rule "{rule}" stands twice in the schedule: rename or merge it.',
  },
  'fees.bad-price': {
    vi: 'Mức thu của "{rule}" không hợp lệ ({reason}): cần sửa biểu mức thu.',
    en: 'The price of "{rule}" is not valid ({reason}): correct the schedule.',
  },
  'fees.bad-relief': {
    vi: 'Trường hợp miễn, giảm "{relief}" không hợp lệ ({reason}): cần sửa biểu mức thu.',
    en: 'The relief "{relief}" is not valid ({reason}): correct the schedule.',
  },
  'fees.prices-overlap': {
    vi: 'Khoản thu "{rule}" có hai mức cùng hiệu lực, hoặc một mức kết thúc trước khi bắt đầu: cần sửa ngày.',
    en: 'The rule "{rule}" has two prices on one day, or one that ends before it starts: correct the days.',
  },
  'fees.unknown-rule': {
    vi: 'Biểu không có khoản thu "{rule}": cần kiểm tra mã hoặc nạp biểu của địa phương.',
    en: 'The schedule has no rule "{rule}": check the id or load the local table.',
  },
  'fees.unknown-reason': {
    vi: 'Biểu không có lý do miễn, giảm "{relief}": cần kiểm tra mã lý do.',
    en: 'The schedule knows no relief for "{relief}": check the reason code.',
  },
  'fees.not-delegated': {
    vi: 'Khoản thu "{rule}" không giao cho Hội đồng nhân dân cấp tỉnh quyết định vào ngày {on}: không được đặt mức riêng.',
    en: 'The rule "{rule}" is not left to the province on {on}: a local price may not replace it.',
  },
  'fees.no-price-in-force': {
    vi: 'Khoản thu "{rule}" không có mức nào có hiệu lực vào ngày {on}: cần bổ sung dữ liệu của thời kỳ này.',
    en: 'The rule "{rule}" has no price in force on {on}: add the data of that period.',
  },
  'fees.quantity-missing': {
    vi: 'Khoản thu "{rule}" tính theo {unit}: cần cho biết số {unit}.',
    en: 'The rule "{rule}" is counted by {unit}: say how many.',
  },
  'fees.bad-quantity': {
    vi: 'Số lượng {quantity} {unit} của "{rule}" không hợp lệ: cần số nguyên không âm.',
    en: 'The quantity {quantity} {unit} of "{rule}" is not valid: give a whole number, 0 or more.',
  },
  'fees.fraction-of-dong': {
    vi: 'Khoản thu "{rule}" ra {exact} đồng, lẻ dưới một đồng và không có quy định làm tròn: cần cơ quan thu quyết định.',
    en: 'The rule "{rule}" comes to {exact} đồng, a fraction no rule rounds: the collecting agency must decide.',
  },
  'fees.amount-too-large': {
    vi: 'Số tiền của "{rule}" vượt quá giới hạn tính chính xác: cần kiểm tra số lượng.',
    en: 'The amount of "{rule}" is past what can be computed exactly: check the quantities.',
  },
  'fees.bad-number': {
    vi: 'Số {number} không đọc được bằng chữ: cần số nguyên từ 0 đến 1.000.000.000.000.000.',
    en: 'The number {number} cannot be put in words: give a whole number from 0 to 10^15.',
  },
  'fees.bad-number-words': {
    vi: 'Không đọc được số viết bằng chữ "{text}": cần viết đúng cách đọc số tiếng Việt.',
    en: 'Cannot read the number in words "{text}": write it as numbers are read in Vietnamese.',
  },
  'fees.bad-template': {
    vi: 'Ký hiệu mẫu biên lai "{template}" không đúng quy định vào ngày {on}: cần dạng như {example}.',
    en: 'The receipt template symbol "{template}" is not valid on {on}: it should look like {example}.',
  },
  'fees.bad-symbol': {
    vi: 'Ký hiệu biên lai "{symbol}" không đúng quy định vào ngày {on}: cần dạng như {example}.',
    en: 'The receipt symbol "{symbol}" is not valid on {on}: it should look like {example}.',
  },
  'fees.bad-series': {
    vi: 'Dải biên lai "{series}" không hợp lệ ({reason}): cần sửa cấu hình.',
    en: 'The receipt series "{series}" is not valid ({reason}): correct the configuration.',
  },
  'fees.bad-receipt-number': {
    vi: 'Số biên lai {number} không hợp lệ: cần số nguyên từ 1 đến {last}.',
    en: 'The receipt number {number} is not valid: it runs from 1 to {last}.',
  },
  'fees.numbers-exhausted': {
    vi: 'Ký hiệu {symbol} đã dùng hết số đến {last} trong năm {year}: cần đăng ký ký hiệu khác.',
    en: 'The symbol {symbol} has used its numbers up to {last} in {year}: register another symbol.',
  },
  'fees.number-goes-back': {
    vi: 'Bộ đếm số biên lai đã ở năm {year}, không thể lấy số cho ngày {on}: cần lập biên lai theo ngày hiện tại.',
    en: 'The receipt counter stands in {year} and gives no number for {on}: issue the receipt on the present day.',
  },
  'fees.series-not-in-force': {
    vi: 'Ký hiệu {symbol} không dùng được vào ngày {on}: cần chọn dải biên lai của thời kỳ này.',
    en: 'The symbol {symbol} may not be used on {on}: choose a series of that period.',
  },
  'fees.bad-payment': {
    vi: 'Khoản thanh toán {payment} không hợp lệ: số tiền phải lớn hơn 0.',
    en: 'The payment {payment} is not valid: its amount must be above 0.',
  },
  'fees.receipt-before-payment': {
    vi: 'Biên lai lập lúc {at}, trước khi thu tiền lúc {paidAt}: cần kiểm tra thời điểm.',
    en: 'The receipt is issued at {at}, before the payment at {paidAt}: check the times.',
  },
  'fees.receipt-not-equal-payment': {
    vi: 'Biên lai ghi {receipt} đồng nhưng thanh toán {payment} là {paid} đồng: hai số phải bằng nhau.',
    en: 'The receipt shows {receipt} đồng but the payment {payment} is {paid} đồng: the two must be equal.',
  },
  'fees.receipt-without-lines': {
    vi: 'Biên lai phải ghi ít nhất một khoản phí, lệ phí, mỗi khoản lớn hơn 0.',
    en: 'A receipt names at least one charge or fee, each above 0.',
  },
  'fees.receipt-content-missing': {
    vi: 'Biên lai thiếu nội dung bắt buộc "{field}": cần bổ sung trước khi lập.',
    en: 'The receipt lacks the mandatory content "{field}": add it before issuing.',
  },
  'fees.words-differ': {
    vi: 'Số tiền bằng chữ "{words}" không khớp với số {total}: cần sửa một trong hai.',
    en: 'The amount in words "{words}" is not the figure {total}: correct one of the two.',
  },
  'fees.already-replaced': {
    vi: 'Biên lai {receipt} đã được thay thế: cần xử lý trên biên lai thay thế.',
    en: 'The receipt {receipt} was replaced already: work on its replacement.',
  },
  'fees.error-needs-replacement': {
    vi: 'Biên lai {receipt} sai mã số thuế hoặc số tiền: phải lập biên lai thay thế, không chỉ thông báo.',
    en: 'The receipt {receipt} is wrong in tax code or amount: replace it, a notice is not enough.',
  },
  'fees.error-needs-notice': {
    vi: 'Sai sót của biên lai {receipt} không thuộc mã số thuế hay số tiền: chỉ thông báo sai sót, không lập biên lai khác.',
    en: 'The error of receipt {receipt} is not in tax code or amount: notify it, no other receipt is issued.',
  },
  'fees.replacement-of-other-payment': {
    vi: 'Biên lai thay thế phải thuộc cùng khoản thanh toán {payment} với biên lai bị thay thế.',
    en: 'A replacement belongs to the same payment {payment} as the receipt it replaces.',
  },
}
