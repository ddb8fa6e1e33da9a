// A real Bluesky network on loopback: identity directory, personal data server, AppView and its
// PostgreSQL, filled with test accounts, in one process.
//   node net.mjs --cache DIR --run DIR [--watch PID]
// Writes RUN/net.json when ready. Ends at SIGTERM, at SIGINT, at POST CONTROL/stop, and when the
// process PID is no more. GET CONTROL/flush waits until the AppView has read all that was written.
// GET CONTROL/behind?port=PORT starts another data server, which takes PORT of this machine for its
// own address but listens elsewhere, and names that place: so something can stand in between, even
// where proofs of possession (DPoP) have the address in them. GET CONTROL/limited starts one with
// the limits that the public ones have, and names it.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort } from './loopback.mjs'
import { startPostgres } from './postgres.mjs'
import { seed } from './seed.mjs'

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string' },
    run: { type: 'string' },
    watch: { type: 'string' },
  },
})
const cache = path.resolve(options.cache)
const run = path.resolve(options.run)
const topics = JSON.parse(fs.readFileSync(new URL('../seed.json', import.meta.url))).topics
process.env.LOG_ENABLED ??= 'false'
// Its SQLite files and blobs lie under the temporary folder.
process.env.TMPDIR = path.join(run, 'tmp')
fs.mkdirSync(process.env.TMPDIR, { recursive: true })
// Must be set, is never dialled.
process.env.REDIS_HOST = 'unused'

let stopping
const running = []
let postgres
function stop(code = 0) {
  stopping ??= (async () => {
    setTimeout(() => {
      postgres?.kill()
      process.exit(1)
    }, 15000).unref()
    await Promise.allSettled(running.map((part) => part.close()))
    await postgres?.stop()
    fs.rmSync(process.env.TMPDIR, { recursive: true, force: true })
    fs.rmSync(path.join(run, 'net.json'), { force: true })
    process.exit(code)
  })()
}
process.on('SIGTERM', () => stop())
process.on('SIGINT', () => stop())
process.on('uncaughtException', (error) => {
  console.error(error)
  stop(1)
})
if (options.watch) {
  setInterval(() => {
    try {
      process.kill(Number(options.watch), 0)
    } catch {
      stop()
    }
  }, 500).unref()
}

async function main() {
  postgres = await startPostgres(run)
  const dev = await import(pathToFileURL(path.join(cache, 'node_modules/@atproto/dev-env/dist/index.js')))
  const sharp = createRequire(path.join(cache, 'package.json'))('sharp')
  const pdsPort = await freePort()
  const appViewPort = await freePort()

  const plc = await dev.TestPlc.create({})
  running.push(plc)
  const bsync = await dev.TestBsync.create({ apiKeys: ['bsync-api-key'], dbUrl: postgres.url, dbSchema: 'bsync' })
  running.unshift(bsync)
  const appView = await dev.TestBsky.create({
    plcUrl: plc.url,
    pdsPort,
    bsyncUrl: bsync.url,
    repoProvider: `ws://localhost:${pdsPort}`,
    dbPostgresUrl: postgres.url,
    dbPostgresSchema: 'bsky',
    redisHost: 'unused',
    port: appViewPort,
    publicUrl: `http://localhost:${appViewPort}`,
  })
  running.unshift(appView)
  bsync.ctx.dataplaneClients = [appView.ctx.dataplane]
  // A data server at this port, perhaps with the limits that the public ones have.
  async function dataServer(port, limited) {
    const made = await dev.TestPds.create({
      didPlcUrl: plc.url,
      bskyAppViewUrl: appView.url,
      bskyAppViewDid: appView.ctx.cfg.serverDid,
      port,
      hostname: 'localhost',
      enableDidDocWithSession: true,
      rateLimitsEnabled: limited,
    })
    running.unshift(made)
    return made
  }

  const pds = await dataServer(pdsPort, false)
  dev.mockNetworkUtilities(pds, appView)

  // Waits until the AppView has read all that the data server told.
  async function flush(limit = 20000) {
    await pds.processAll()
    const end = Date.now() + limit
    const last = await pds.ctx.sequencer.curr()
    for (;;) {
      await appView.sub.processAll()
      const cursor = await appView.sub.getCursor()
      if (!last || (cursor && cursor >= last)) break
      if (Date.now() > end) throw new Error(`the AppView is at ${cursor} of ${last}`)
      await new Promise((later) => setTimeout(later, 10))
    }
    await appView.bsyncSub.processAll(await bsync.getStreamHeads(), limit)
  }

  async function behind(seen) {
    const real = await freePort()
    const { PDS } = await import(pathToFileURL(path.join(cache, 'node_modules/@atproto/pds/dist/index.js')))
    const start = PDS.prototype.start
    PDS.prototype.start = function () {
      this.ctx.cfg.service.port = real
      return start.call(this)
    }
    try {
      await dataServer(seen, false)
    } finally {
      PDS.prototype.start = start
    }
    return `http://localhost:${real}`
  }

  const { users, posts } = await seed({ base: pds.url, sharp, topics, now: Date.now() })
  await flush(60000)

  const control = http.createServer(async (request, response) => {
    try {
      if (request.url === '/flush') {
        await flush()
        response.end('{"ok":true}')
      } else if (request.url.startsWith('/behind?port=')) {
        response.end(await behind(Number(request.url.split('=')[1])))
      } else if (request.url === '/limited') {
        response.end((await dataServer(await freePort(), true)).url)
      } else if (request.url === '/stop' && request.method === 'POST') {
        response.end('{"ok":true}')
        stop()
      } else {
        response.statusCode = 404
        response.end('{}')
      }
    } catch (error) {
      response.statusCode = 500
      response.end(JSON.stringify({ error: String(error) }))
    }
  })
  control.listen(await freePort())
  await new Promise((ready) => control.once('listening', ready))

  const told = {
    pid: process.pid,
    pds: pds.url,
    plc: plc.url,
    appview: appView.url,
    control: `http://localhost:${control.address().port}`,
    posts,
    users: users.map(({ handle, did, name, topic, password, silent, stopped, hidden }) => ({
      handle, did, name, topic, password, silent: !!silent, stopped: !!stopped, hidden: !!hidden,
    })),
  }
  fs.writeFileSync(path.join(run, 'net.json.tmp'), JSON.stringify(told))
  fs.renameSync(path.join(run, 'net.json.tmp'), path.join(run, 'net.json'))
}

main().catch((error) => {
  console.error(error)
  stop(1)
})
