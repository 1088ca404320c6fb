import type { SlipNumber } from '../slip-kind.ts'
import type { PrintedOffice } from './details.ts'
import { type Content, type Html, html, textOf, trusted } from './html.ts'

/** A whole document that prints by itself: no script, nothing loaded from elsewhere. */
export function sheet(title: string, style: string, content: Content): string {
  return textOf(html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${content}
</body>
</html>
`)
}

/**
 * The head of an administrative paper: who makes it out and under which number on the left, the name of the state
 * (*quốc hiệu*) and its motto (*tiêu ngữ*) with place and date on the right.
 *
 * @param number the number of the form in its regime
 * @param documentNumber the line below the office; absent where the paper has no number of its own
 */
export function head(
  number: SlipNumber | null,
  office: PrintedOffice,
  date: string,
  documentNumber?: string | null,
): Html {
  return html`${number === null ? null : html`<p class="form">Mẫu số ${number}</p>`}
<header>
<div class="office">
<p class="upper">${office.authority}</p>
<p class="upper bold">${office.name}</p>
<hr class="rule">
${documentNumber === undefined ? null : html`<p>Số: ${documentNumber ?? '……………'}</p>`}
</div>
<div class="state">
<p class="bold">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
<p class="bold">Độc lập - Tự do - Hạnh phúc</p>
<hr class="rule">
<p class="date">${office.place}, ${date}</p>
</div>
</header>`
}

/** A label with what belongs to it, or with a dotted line to write on. */
export function field(label: string, value: Content): Html {
  return html`<p class="line"><span>${label}:</span><span class="fill">${value}</span></p>`
}

/** Two fields on one line. */
export function pair(left: Html, right: Html): Html {
  return html`<div class="pair">${left}${right}</div>`
}

/** One place to sign: the words above, room, the name below. */
export function signature(title: string, hint: string, name?: string): Html {
  return html`<div><p class="bold upper">${title}</p><p class="note">(${hint})</p><p class="name">${name}</p></div>`
}

/** The places to sign, side by side; one alone stands on the right. */
export function signatures(left: Html | null, right: Html): Html {
  return html`<div class="signatures">${left ?? html`<div></div>`}${right}</div>`
}
