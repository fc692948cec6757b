/** A folder as an https site on this machine, with the headers a real host would send. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { extname, join, normalize, sep } from 'node:path'

export interface Certificate {
  key: string | Buffer
  cert: string | Buffer
}

/** Where a path of the site is found, in order: `/office-js/` → a folder of the library. */
export interface Mount {
  /** With a slash at both ends. */
  prefix: string
  folder: string
  /** Letter case of the path does not matter. */
  ignoreCase?: boolean
}

export interface Site {
  port: number
  mounts: readonly Mount[]
  /** Changes the text of a page or of XML on its way: an address in it. */
  rewrite?: (path: string, text: string) => string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Listens on the loopback address alone. Rejects where the port is taken. */
export function serve(site: Site, certificate: Certificate): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    void answer(site, new URL(request.url ?? '/', 'https://localhost').pathname).then(
      ({ status, type, body }) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'access-control-allow-origin': '*',
        })
        response.end(body)
      },
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(site.port, '127.0.0.1', () => resolve(server))
  })
}

export interface Answer {
  status: 200 | 404
  type: string
  body: Buffer | string
}

/** What the site says to a path; also for tests, which need no server. */
export async function answer(site: Site, path: string): Promise<Answer> {
  for (const mount of site.mounts) {
    if (!path.startsWith(mount.prefix)) continue
    const rest = decodeURIComponent(path.slice(mount.prefix.length)) || 'index.html'
    const body = await readBelow(mount, rest)
    if (body === null) continue
    const type = types[extname(rest).toLowerCase()] ?? 'application/octet-stream'
    const text = site.rewrite !== undefined && /^(?:text\/html|application\/xml);/u.test(type)
    return {
      status: 200,
      type,
      body: text ? (site.rewrite?.(path, body.toString()) ?? body) : body,
    }
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Sidan finns inte.' }
}

/** Null for what is not there, or not below the folder. */
async function readBelow({ folder, ignoreCase }: Mount, path: string): Promise<Buffer | null> {
  const wanted = normalize(path)
  if (wanted.startsWith('..') || wanted.startsWith(sep)) return null
  for (const name of ignoreCase === true ? [wanted, wanted.toLowerCase()] : [wanted]) {
    try {
      return await readFile(join(folder, name))
    } catch {
      // The next name, or none.
    }
  }
  return null
}
