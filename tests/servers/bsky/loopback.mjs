// Keeps everything in this process on the machine's own loopback address:
// every listener binds to 127.0.0.1, and every other name is unknown.
import net from 'node:net'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'

const isLocal = (host) => !host || /^(localhost$|127\.|::1$)/.test(host) || host.endsWith('.localhost')

const unknown = (host) =>
  Object.assign(new Error(`ENOTFOUND ${host} (test servers know loopback only)`), { code: 'ENOTFOUND', hostname: host })

const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  const [first] = args
  if (typeof first === 'object' && first !== null && !first.path && first.fd === undefined) {
    args[0] = { ...first, host: '127.0.0.1' }
  } else if (first === undefined || typeof first === 'number' || /^\d+$/.test(String(first))) {
    const callback = args.find((arg) => typeof arg === 'function')
    args = [{ port: Number(first ?? 0), host: '127.0.0.1' }, ...(callback ? [callback] : [])]
  }
  return listen.apply(this, args)
}

const lookup = dns.lookup
dns.lookup = (host, options, callback) => {
  if (typeof options === 'function') [options, callback] = [{}, options]
  return isLocal(host) ? lookup(host, options, callback) : process.nextTick(callback, unknown(host))
}
const lookupPromise = dns.promises.lookup
dns.promises.lookup = async (host, options) => {
  if (!isLocal(host)) throw unknown(host)
  return lookupPromise(host, options)
}
for (const name of ['resolve', 'resolveTxt', 'resolve4', 'resolve6']) {
  const withCallback = (host, ...rest) => process.nextTick(rest.at(-1), unknown(host))
  const withPromise = async (host) => {
    throw unknown(host)
  }
  dns[name] = withCallback
  dns.promises[name] = withPromise
  if (dns.Resolver.prototype[name]) dns.Resolver.prototype[name] = withCallback
  if (dns.promises.Resolver.prototype[name]) dns.promises.Resolver.prototype[name] = withPromise
}
syncBuiltinESMExports()

/** A port that is free now. */
export const freePort = () =>
  new Promise((found, failed) => {
    const server = net.createServer().once('error', failed)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
