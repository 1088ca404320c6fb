import { createHash } from 'node:crypto'
import { formatDate } from '@motcua/core'
import { raw } from 'hono/html'
import type { YearData } from './data.ts'
import { filterScript } from './filter.ts'
import { type Html, html } from './html.ts'
import { checkList } from './sections/checks.ts'
import { drawings } from './sections/drawings.ts'
import { form06a } from './sections/form-06a.ts'
import { headline } from './sections/headline.ts'
import { lateDossiers } from './sections/late.ts'
import { takings } from './sections/money.ts'
import type { Part } from './sections/part.ts'
import { posted } from './sections/posted.ts'
import { reform } from './sections/reform.ts'
import { style } from './style.ts'

/**
 * The year as one document that asks nothing of the network: to be opened from a disk, mailed, or printed. Equal data
 * give equal bytes.
 */
export function renderYear(data: YearData): string {
  const parts = [headline, checkList, drawings, form06a, takings, reform, lateDossiers, posted].map((part) =>
    part(data),
  )
  return document(data, parts).toString().normalize('NFC')
}

/** Only the script written here may run, whatever a name in the data holds. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${createHash('sha256').update(filterScript).digest('base64')}'`

function document(data: YearData, parts: readonly Part[]): Html {
  const period = `${formatDate(data.from)} – ${formatDate(data.to)}`
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="Bộ phận Một cửa huyện Sông Lô, ${period}: hồ sơ, biểu II.06a, phí và lệ phí, chỉ số cải cách, danh mục niêm yết.">
<title>Một cửa Sông Lô, ${period}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header>
<p class="over">Huyện Sông Lô, tỉnh Vĩnh Phúc</p>
<h1>Một năm của bộ phận một cửa</h1>
<p class="lead quiet">Từ ${formatDate(data.from)} đến ${formatDate(data.to)}: hồ sơ được tiếp nhận, giải quyết và tính hạn bằng thư viện motcua, rồi báo cáo từ nhật ký sự kiện.</p>
</header>
<nav aria-label="Các phần của trang"><ul>${parts.map(
    (part) => html`<li><a href="#${part.id}">${part.link}</a></li>`,
  )}<li><a href="#nguon">Nguồn</a></li></ul></nav>
<main id="noi-dung">
${parts.map(
  (part) => html`<section id="${part.id}" aria-labelledby="${part.id}-ten">
<h2 id="${part.id}-ten">${part.title}</h2>
${part.body}
</section>
`,
)}</main>
${sources}
<script>${raw(filterScript)}</script>
</body>
</html>
`
}

const sources: Html = html`<footer id="nguon">
<h2>Nguồn và giấy phép</h2>
<ul>
<li>Mã, tên, lĩnh vực, thời hạn của thủ tục: Cổng Dịch vụ công quốc gia (dichvucong.gov.vn), như hiển thị tháng 7/2026; chỉ lấy sự kiện.</li>
<li>Tiếp nhận, giải quyết, trả kết quả: Nghị định 61/2018/NĐ-CP. Công bố, niêm yết: Nghị định 63/2010/NĐ-CP và các nghị định sửa đổi.</li>
<li>Biểu II.06a: Thông tư 01/2020/TT-VPCP, Phụ lục II.</li>
<li>Các phần minh họa được nêu ở <a href="#tong-quan">Tổng quan</a>. Trang này không phải số liệu chính thức của cơ quan nào.</li>
</ul>
<p>Trang và phần mềm tạo ra trang: giấy phép Apache-2.0.</p>
</footer>`
