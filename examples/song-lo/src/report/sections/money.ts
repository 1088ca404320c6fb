import type { YearData } from '../data.ts'
import { html } from '../html.ts'
import { count, dong } from '../words.ts'
import { type Part, sign } from './part.ts'

/** What was paid and what was receipted: the two have to be equal. */
export function takings({ money }: YearData): Part {
  const equal = money.paid === money.receipted
  return {
    id: 'phi-le-phi',
    title: 'Phí, lệ phí và biên lai',
    link: 'Phí, lệ phí',
    body: html`<dl class="facts">
<div><dt>Lần nộp tiền</dt><dd>${count(money.payments)}</dd></div>
<div><dt>Tiền đã nộp</dt><dd>${dong(money.paid)}</dd></div>
<div><dt>Biên lai</dt><dd>${count(money.receipts)}</dd></div>
<div><dt>Tiền trên biên lai</dt><dd>${dong(money.receipted)}</dd></div>
<div><dt>Ký hiệu biên lai</dt><dd>${count(money.series)}</dd></div>
</dl>
<p>${
      equal
        ? sign('yes', 'Tiền đã nộp bằng tiền trên biên lai.')
        : sign(
            'no',
            `Tiền đã nộp và tiền trên biên lai lệch ${dong(Math.abs(money.paid - money.receipted))}.`,
          )
    }</p>`,
  }
}
