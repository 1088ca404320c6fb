import type { YearData } from '../data.ts'
import { html } from '../html.ts'
import { count } from '../words.ts'
import { type Part, sign } from './part.ts'

/** What was checked at the end of the run, failures first in words, the list in the order it was checked. */
export function checkList({ checks }: YearData): Part {
  const failed = checks.filter((check) => check.passed === 'no').length
  const verdict =
    failed === 0
      ? `Cả ${count(checks.length)} phép kiểm tra đều đạt.`
      : `${count(failed)} trong ${count(checks.length)} phép kiểm tra không đạt.`
  return {
    id: 'kiem-tra',
    title: 'Danh sách kiểm tra',
    link: 'Kiểm tra',
    body: html`<p class="lead">${verdict}</p>
<ul class="checks">${checks.map(
      (check) => html`
<li>${sign(check.passed, check.passed === 'yes' ? 'đạt' : 'không đạt')}<div><strong>${check.name}</strong><br><span class="quiet">${check.detail}</span></div></li>`,
    )}
</ul>`,
  }
}
