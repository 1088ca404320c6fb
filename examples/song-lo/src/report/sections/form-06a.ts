import { formatProblem } from '@motcua/core'
import { checkChain, type Form06a, renderForm06a, reportingMessages, type Table } from '@motcua/reporting'
import type { YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { count } from '../words.ts'
import { folded, type Part, scrolling, sign } from './part.ts'

/** Form II.06a of the whole period and of each quarter. */
export function form06a({ whole, quarters }: YearData): Part {
  const { code, title, unit } = renderForm06a(whole, 'vi')
  return {
    id: 'bieu-06a',
    title,
    link: 'Biểu II.06a',
    body: html`<p class="quiet">Biểu ${code}. ${unit}. Cột (6) của một kỳ là cột (11) của kỳ liền trước. Các cột lấy theo biểu đang dùng.</p>
${folded(summary('Cả kỳ', whole), table('Cả kỳ', renderForm06a(whole, 'vi')), 'open')}
${quarters.map(({ title, form }, i) => {
  const before = quarters[i - 1]
  return folded(
    summary(title, form),
    html`${before === undefined ? null : chain(before, { title, form })}${table(title, renderForm06a(form, 'vi'))}`,
  )
})}`,
  }
}

function summary(title: string, { total: { cells } }: Form06a): Html {
  return html`<strong>${title}</strong> <span class="quiet">nhận ${count(cells.received)}, đã giải quyết ${count(cells.resolved)} (quá hạn ${count(cells.resolvedLate)}), đang giải quyết ${count(cells.inProcess)}</span>`
}

type Quarter = YearData['quarters'][number]

function chain(before: Quarter, after: Quarter): Html {
  const problems = checkChain([before.form, after.form])
  if (problems.length > 0) {
    return html`<ul>${problems.map((problem) => html`<li>${sign('no', formatProblem(problem, 'vi', reportingMessages))}</li>`)}</ul>`
  }
  const carried = count(after.form.total.cells.carriedOver)
  return html`<p>${sign('yes', `Nối tiếp ${before.title} ở mọi dòng: ${carried} hồ sơ chuyển sang.`)}</p>`
}

function table(name: string, { header, numbers, rows, period }: Table): Html {
  return scrolling(
    `Biểu II.06a, ${name}`,
    'table',
    html`<table class="form"><caption>${period}</caption><thead>
${header.map(
  (cells) =>
    html`<tr>${cells.map(
      ({ text, columns, rows }) =>
        html`<th scope="${columns > 1 ? 'colgroup' : 'col'}" colspan="${columns}" rowspan="${rows}">${text}</th>`,
    )}</tr>
`,
)}<tr class="ordinals">${numbers.map(ordinal)}</tr></thead>
<tbody>${rows.slice(0, -1).map(line)}</tbody>
<tfoot>${rows.slice(-1).map(line)}</tfoot></table>`,
  )
}

/** Lets a sum break behind its sign, for narrow columns. */
function ordinal(text: string): Html {
  const [number = '', sum] = text.split('=')
  return sum === undefined ? html`<td>${number}</td>` : html`<td>${number}=<wbr>${sum}</td>`
}

/** A row of the table; the rows of its parts are numbered 1.1, 1.2 … and stand back. */
function line([number = '', label = '', ...counts]: Table['rows'][number]): Html {
  const rank = String(number).includes('.') ? 'part' : 'whole'
  return html`<tr class="${rank}"><td class="number">${number}</td><th scope="row">${label}</th>${counts.map(
    (figure) => html`<td class="number">${typeof figure === 'number' ? count(figure) : figure}</td>`,
  )}</tr>
`
}
