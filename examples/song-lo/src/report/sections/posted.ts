import { formatDate, levelNames } from '@motcua/core'
import type { PostedProcedure, YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { count } from '../words.ts'
import { type Part, scrolling } from './part.ts'

/** The posted catalogue: a plain table, over which the page's script lays a filter. */
export function posted({ catalogue, to }: YearData): Part {
  const total = count(catalogue.length)
  return {
    id: 'danh-muc',
    title: 'Danh mục thủ tục đang niêm yết',
    link: 'Danh mục',
    body: html`<p>${total} thủ tục, tính đến ${formatDate(to)}.</p>
<p class="filter" data-filter hidden><label for="loc">Lọc theo mã, tên, lĩnh vực… (gõ không dấu cũng được)</label>
<input id="loc" type="search" autocomplete="off" spellcheck="false" aria-controls="bang-danh-muc">
<output for="loc">Hiện <b data-shown>${total}</b> / ${total} thủ tục</output></p>
${scrolling(
  'Danh mục thủ tục đang niêm yết',
  'tall',
  html`<table class="catalogue" id="bang-danh-muc"><thead><tr><th scope="col">Mã</th><th scope="col">Tên thủ tục</th><th scope="col">Lĩnh vực</th><th scope="col">Cấp</th><th scope="col">Thời hạn</th><th scope="col">Quyết định công bố</th><th scope="col">Niêm yết</th></tr></thead>
<tbody>${catalogue.map(line)}</tbody></table>`,
)}`,
  }
}

function line(row: PostedProcedure): Html {
  return html`<tr><th scope="row">${row.code}</th><td class="title">${row.name}</td><td class="field">${row.field}</td><td class="kept">${levelNames[row.level].vi}</td><td class="term">${row.term}</td><td class="kept">${row.decision}</td><td class="place">${
    row.postedOn === null ? 'Chưa niêm yết' : `${formatDate(row.postedOn)}, ${row.place}`
  }</td></tr>
`
}
