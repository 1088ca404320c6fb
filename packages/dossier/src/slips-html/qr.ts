import { encode } from 'uqr'
import { type Html, trusted } from './html.ts'

/** A QR code of a text as a drawing (*mã QR*): one path, dark runs of each row. */
export function qrCode(text: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.map((row, y) => runs(row, y)).join('')
  return trusted(
    `<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="Mã QR"><path d="${path}"/></svg>`,
  )
}

function runs(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    const start = x
    while (row[x]) x++
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`
  }
  return path
}
