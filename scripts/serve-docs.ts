/** Serves the generated documentation on this machine: `pnpm docs:serve`, then open the address it prints. */
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const folder = join(import.meta.dirname, '..', 'docs', 'api')
const port = Number(process.env['PORT'] ?? 4173)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The file an address stands for; null when there is none, or when it lies outside the folder. */
function fileAt(address: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(address, 'http://localhost').pathname)))
    if (path !== folder && !path.startsWith(folder + sep)) return null
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path
    return statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

createServer((request, response) => {
  const file = fileAt(request.url ?? '/')
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}).listen(port, '127.0.0.1', () => {
  process.stdout.write(`Documentation: http://127.0.0.1:${port}/ (built by docs:build)\n`)
})
