import { type Chart, fieldsChart, indexChart, loadsChart, weeksChart } from '../charts.ts'
import type { YearData } from '../data.ts'
import { type Html, html } from '../html.ts'
import { folded, type Part, scrolling } from './part.ts'

/** The charts of the year, each with its figures. */
export function drawings(data: YearData): Part {
  return {
    id: 'bieu-do',
    title: 'Biểu đồ',
    link: 'Biểu đồ',
    body: html`${figure(weeksChart(data))}
<div class="columns">${[fieldsChart(data), loadsChart(data), indexChart(data)].map(figure)}</div>`,
  }
}

function figure(chart: Chart): Html {
  const [first, narrow] = chart.drawings
  return html`<figure>
<figcaption><h3>${chart.title}</h3><p class="quiet">${chart.summary}</p></figcaption>
${
  chart.legend.length === 0
    ? null
    : html`<ul class="legend">${chart.legend.map(
        (entry) =>
          html`<li><span class="swatch" style="background:${entry.colour}"></span>${entry.name}</li>`,
      )}</ul>`
}
${
  narrow === undefined
    ? html`<div class="drawing">${first}</div>`
    : html`<div class="drawing broad">${first}</div><div class="drawing narrow">${narrow}</div>`
}
${folded('Số liệu của biểu đồ', scrolling(chart.title, 'tall', figures(chart)))}
</figure>`
}

function figures({ title, columns, rows }: Chart): Html {
  return html`<table class="figures"><caption class="unseen">${title}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...others]) =>
      html`<tr><th scope="row">${first}</th>${others.map((text) => html`<td>${text}</td>`)}</tr>
`,
  )}</tbody></table>`
}
