import type { IndexRow, YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { twoPlaces } from '../words.ts'
import { folded, type Part, scrolling } from './part.ts'

/** The communes in the illustrative index, with where each lost most and why. */
export function reform({ index }: YearData): Part {
  return {
    id: 'cai-cach',
    title: index.title,
    link: 'Chỉ số cải cách',
    body: html`<p class="quiet">${index.note}</p>
${scrolling(
  index.title,
  'table',
  html`<table class="ranking"><thead><tr><th scope="col" class="number">Hạng</th><th scope="col">Đơn vị</th><th scope="col" class="number">Điểm</th><th scope="col" class="number">Chỉ số</th><th scope="col">Xếp loại</th><th scope="col">Điểm mất và lý do</th></tr></thead>
<tbody>${index.rows.map(line)}</tbody></table>`,
)}`,
  }
}

function line(row: IndexRow): Html {
  return html`<tr><td class="number">${row.rank}</td><th scope="row">${row.unit}</th><td class="number">${twoPlaces(row.points)}</td><td class="number">${twoPlaces(row.percent)}\u00a0%</td><td>${row.className}</td><td>${
    row.lost.length === 0
      ? 'Không mất điểm.'
      : folded(
          `${row.lost.length} tiêu chí mất nhiều điểm nhất`,
          html`<ul class="losses">${row.lost.map(
            (loss) =>
              html`<li><strong>${loss.leaf}</strong>: <span class="minus">−${twoPlaces(loss.points.replace(/^-/, ''))}</span> điểm. <span class="quiet">${whyAlone(loss)}</span></li>`,
          )}</ul>`,
        )
  }</td></tr>
`
}

/** Explanations begin with the name of what they explain, which is said already. */
function whyAlone({ leaf, why }: IndexRow['lost'][number]): string {
  return why.startsWith(`${leaf}: `) ? why.slice(leaf.length + 2) : why
}
