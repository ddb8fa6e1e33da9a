// A throw-away PostgreSQL cluster on a free loopback port; never runs as root.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { freePort } from './loopback.mjs'

const SERVERS = '/usr/lib/postgresql'

function program(name) {
  const versions = fs.existsSync(SERVERS) ? fs.readdirSync(SERVERS).sort().reverse() : []
  return versions.map((version) => `${SERVERS}/${version}/bin/${name}`).find((file) => fs.existsSync(file)) ?? name
}

const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres']).stdout)

function answers(port) {
  return new Promise((done) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })
}

/** Starts a cluster; `stop` ends it and removes its files. */
export async function startPostgres(run) {
  const root = process.getuid() === 0
  const owner = root ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  // As root the files must lie where user postgres can reach them.
  const dir = fs.mkdtempSync(path.join(root ? '/var/tmp' : run, 'firstfeed-pg-'))
  if (root) fs.chownSync(dir, owner.uid, owner.gid)
  const data = path.join(dir, 'data')
  const made = spawnSync(
    program('initdb'),
    ['-D', data, '-A', 'trust', '-U', 'pg', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...owner, cwd: dir },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const port = await freePort()
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB', 'max_connections=120']
  const log = fs.openSync(path.join(run, 'postgres.log'), 'w')
  const server = spawn(
    program('postgres'),
    ['-D', data, '-p', port, '-h', '127.0.0.1', '-k', dir, ...fast.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: dir, stdio: ['ignore', 'ignore', log], detached: true },
  )
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL did not start; see postgres.log')
    await new Promise((later) => setTimeout(later, 50))
  }
  return {
    url: `postgresql://pg@127.0.0.1:${port}/postgres`,
    kill: () => server.kill('SIGKILL'),
    async stop() {
      if (server.exitCode === null) {
        const gone = new Promise((done) => server.once('exit', done))
        server.kill('SIGINT')
        await gone
      }
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}
