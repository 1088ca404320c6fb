import { daysBetween, formatDate, formatDateTime } from '@motcua/core'
import type { LateDossier, YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { count } from '../words.ts'
import { folded, type Part } from './part.ts'

const apologies: Readonly<Record<LateDossier['apology'], string>> = {
  inTime: 'đã gửi trước khi hết hạn',
  late: 'đã gửi, nhưng sau khi hết hạn',
  none: 'không có',
}

/** The dossiers that were late, each with the words that explain its deadline. */
export function lateDossiers({ late, to }: YearData): Part {
  return {
    id: 'qua-han',
    title: 'Hồ sơ quá hạn',
    link: 'Quá hạn',
    body:
      late.length === 0
        ? html`<p class="lead">Không có hồ sơ nào quá hạn.</p>`
        : html`<p class="lead">${count(late.length)} hồ sơ. Mở từng hồ sơ để xem hạn được tính thế nào.</p>
<div class="late">${late.map((dossier) =>
            folded(
              html`<span class="code">${dossier.code}</span> <span>${dossier.procedure}</span> <span class="quiet">${delay(dossier)}</span>`,
              body(dossier, formatDate(to)),
            ),
          )}</div>`,
  }
}

function delay({ dueOn, finishedOn }: LateDossier): string {
  if (finishedOn === null) return `hạn ${formatDate(dueOn)}, chưa xong`
  return `hạn ${formatDate(dueOn)}, quá ${count(daysBetween(dueOn, finishedOn))} ngày`
}

function body(dossier: LateDossier, lastDay: string): Html {
  return html`<dl class="facts">
<div><dt>Lĩnh vực</dt><dd>${dossier.field}</dd></div>
<div><dt>Đơn vị</dt><dd>${dossier.unit}</dd></div>
<div><dt>Tiếp nhận</dt><dd>${formatDateTime(dossier.receivedAt)}</dd></div>
<div><dt>Hẹn trả</dt><dd>${formatDate(dossier.dueOn)}</dd></div>
<div><dt>Xong</dt><dd>${dossier.finishedOn === null ? `chưa, tính đến ${lastDay}` : formatDate(dossier.finishedOn)}</dd></div>
<div><dt>Thư xin lỗi và hẹn lại</dt><dd>${apologies[dossier.apology]}</dd></div>
</dl>
<div class="lines">${dossier.explanation.map((text) => html`<p>${text}</p>`)}</div>`
}
