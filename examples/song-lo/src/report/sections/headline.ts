import { formatDate } from '@motcua/core'
import type { YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { comma, count, share } from '../words.ts'
import { type Part, sign } from './part.ts'

/** The three figures beside what they have to be, what was run, and what on the page is real. */
export function headline(data: YearData): Part {
  return {
    id: 'tong-quan',
    title: 'Ba con số của kỳ',
    link: 'Tổng quan',
    body: html`
<div class="cards">
${figure('Hồ sơ tiếp nhận', data.received, data.wanted.received, data.scale)}
${figure('Đã giải quyết', data.resolved, data.wanted.resolved, data.scale)}
${figure('Đang giải quyết', data.inProgress, data.wanted.inProgress, data.scale)}
</div>
<dl class="facts">
<div><dt>Kỳ</dt><dd>${formatDate(data.from)} – ${formatDate(data.to)}</dd></div>
<div><dt>Hạt giống</dt><dd><code>${data.seed}</code></dd></div>
<div><dt>Quy mô</dt><dd>${comma(data.scale)}</dd></div>
<div><dt>Đã giải quyết trên tiếp nhận</dt><dd>${share(data.resolved, data.received)}</dd></div>
<div><dt>Sự kiện trong nhật ký</dt><dd>${count(data.events)}</dd></div>
<div><dt>Thủ tục niêm yết</dt><dd>${count(data.catalogue.length)}</dd></div>
</dl>
${realAndMadeUp}`,
  }
}

function figure(name: string, value: number, wanted: number, scale: number): Html {
  const source = scale === 1 ? 'Số đã công bố' : `Cần đạt ở quy mô ${comma(scale)}`
  return html`<div class="card"><p class="name">${name}</p><p class="figure">${count(value)}</p>
<p class="beside">${source}: <strong>${count(wanted)}</strong> ${value === wanted ? sign('yes', 'khớp') : sign('no', 'lệch')}</p></div>`
}

const realAndMadeUp: Html = html`<div class="pair">
<section class="note"><h3>Có thật</h3><ul>
<li>Ba con số của kỳ 01/01/2021 – 29/10/2021: 14.488 hồ sơ tiếp nhận, 14.398 đã giải quyết, 90 đang giải quyết.</li>
<li>Mã, tên, lĩnh vực và thời hạn giải quyết của thủ tục, như Cổng Dịch vụ công quốc gia hiển thị tháng 7/2026 (không phải văn bản năm 2021).</li>
<li>Văn bản pháp luật làm căn cứ cho từng quy tắc; lịch làm việc và ngày nghỉ lễ, tết năm 2021.</li>
<li>Tên huyện, thị trấn và 16 xã năm 2021.</li>
</ul></section>
<section class="note made-up"><h3>Minh họa</h3><ul>
<li>Việc chọn 239 thủ tục cấp huyện và 100 thủ tục cấp xã: danh mục năm 2021 của huyện không được công bố ở dạng đọc được.</li>
<li>Số và ngày của các quyết định công bố (“MINHHOA”).</li>
<li>Hồ sơ, người nộp, ngày nộp, cách thức nộp, nơi nộp; hồ sơ nào sớm, đúng hay quá hạn.</li>
<li>Mức phí, lệ phí thuộc thẩm quyền của tỉnh; mã tổ chức (mã giữ chỗ).</li>
<li>Bộ chỉ số cải cách và điểm của các xã: không phải xếp hạng thật của bất kỳ đơn vị nào.</li>
</ul></section>
</div>`
