// Fills the network with test accounts and posts, by plain XRPC calls as any client would make.

const DAY = 864e5
const LANGUAGES = ['en', 'en', 'en', 'de']
const POSTS_EACH = 12
const DAYS = 60
const WRITES_A_CALL = 200

/** The same "random" numbers in every run. */
function numbers(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const hue = (index) => (index * 47) % 360

/** A portrait: a sign on a coloured ground. */
const emblem = (index) => `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96">
  <rect width="96" height="96" fill="hsl(${hue(index)},45%,42%)"/>
  <circle cx="48" cy="48" r="26" fill="none" stroke="white" stroke-width="9"/>
  <circle cx="${48 + 20 * Math.cos(index)}" cy="${48 + 20 * Math.sin(index)}" r="12" fill="white"/></svg>`

/** A picture: sky, sun and hills. */
const landscape = (index) => `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360">
  <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue(index)},55%,58%)"/>
  <stop offset="1" stop-color="hsl(${(hue(index) + 40) % 360},75%,88%)"/></linearGradient></defs>
  <rect width="640" height="360" fill="url(#sky)"/>
  <circle cx="${120 + ((index * 67) % 400)}" cy="120" r="44" fill="hsl(45,95%,85%)"/>
  <path d="M0 270 Q160 170 330 260 T640 220 V360 H0Z" fill="hsl(${(hue(index) + 150) % 360},28%,48%)"/>
  <path d="M0 310 Q220 230 420 305 T640 290 V360 H0Z" fill="hsl(${(hue(index) + 160) % 360},34%,34%)"/></svg>`

/** One XRPC call; throws what the server says. */
export async function xrpc(base, nsid, { body, token, type = 'application/json' } = {}) {
  const answer = await fetch(new URL(`/xrpc/${nsid}`, base), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    body: type === 'application/json' && body !== undefined ? JSON.stringify(body) : body,
  })
  const json = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Error(`${nsid}: ${answer.status} ${JSON.stringify(json)}`)
  return json
}

/** A post with a hashtag, and by chance a picture, a link or a reply. */
function post({ account, text, at, random, earlier, blob }) {
  const tag = `#${account.topic}`
  const whole = `${text} ${tag}`
  const start = Buffer.byteLength(`${text} `)
  const record = {
    text: whole,
    createdAt: new Date(at).toISOString(),
    langs: [account.language],
    facets: [
      {
        index: { byteStart: start, byteEnd: Buffer.byteLength(whole) },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: account.topic }],
      },
    ],
  }
  const chance = random()
  if (chance < 0.2) {
    const alt = random() < 0.6 ? `A ${account.topic} picture` : ''
    record.embed = { $type: 'app.bsky.embed.images', images: [{ image: blob, alt, aspectRatio: { width: 640, height: 360 } }] }
  } else if (chance < 0.35 && earlier.length) {
    const parent = earlier[Math.floor(random() * earlier.length)]
    record.reply = { root: parent.root ?? parent.ref, parent: parent.ref }
  } else if (chance < 0.45) {
    const external = { uri: 'https://example.com/article', title: 'An article', description: `About ${account.topic}` }
    record.embed = { $type: 'app.bsky.embed.external', external }
  }
  return record
}

/**
 * Makes four accounts a topic. The last of each stopped posting long ago; the very first account
 * posts nothing and follows nobody; one asks not to be shown to people who are not signed in.
 */
export async function seed({ base, sharp, topics, now }) {
  const random = numbers(0x9e3779b9)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const call = (nsid, options) => xrpc(base, nsid, options)
  const plans = [{ handle: 'newcomer.test', name: 'Newcomer', topic: 'gardening', silent: true }]
  for (const [topic, { accounts }] of Object.entries(topics)) {
    accounts.forEach((name, index) => {
      const handle = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.test`
      plans.push({ handle, name, topic, stopped: index === 3 })
    })
  }
  plans.push({ handle: 'members-only.test', name: 'Members only', topic: 'birds', hidden: true })

  const write = async (account, writes) => {
    const results = []
    for (let from = 0; from < writes.length; from += WRITES_A_CALL) {
      const part = writes.slice(from, from + WRITES_A_CALL).map(([collection, value]) => ({
        $type: 'com.atproto.repo.applyWrites#create',
        collection,
        value: { $type: collection, ...value },
      }))
      const body = { repo: account.did, writes: part }
      results.push(...(await call('com.atproto.repo.applyWrites', { token: account.token, body })).results)
    }
    return results
  }

  const users = []
  const earlier = []
  for (const [index, plan] of plans.entries()) {
    const password = `${plan.handle}-pass`
    const email = `${plan.handle.replace('.test', '')}@mail.test`
    const session = await call('com.atproto.server.createAccount', { body: { handle: plan.handle, email, password } })
    const account = { ...plan, password, email, did: session.did, token: session.accessJwt, language: pick(LANGUAGES) }
    const upload = async (svg) => {
      const body = await sharp(Buffer.from(svg)).png().toBuffer()
      return (await call('com.atproto.repo.uploadBlob', { token: account.token, body, type: 'image/png' })).blob
    }
    const portrait = await upload(emblem(index))
    const blob = await upload(landscape(index))
    const profile = {
      $type: 'app.bsky.actor.profile',
      displayName: plan.name,
      description: `A test account on ${plan.topic}.`,
      createdAt: new Date(now - (DAYS + 5) * DAY).toISOString(),
      ...(index % 4 === 3 ? {} : { avatar: portrait }),
      ...(plan.hidden
        ? { labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: '!no-unauthenticated' }] } }
        : {}),
    }
    const body = { repo: account.did, collection: 'app.bsky.actor.profile', rkey: 'self', record: profile }
    await call('com.atproto.repo.putRecord', { token: account.token, body })
    users.push(account)
    if (plan.silent) continue
    const quiet = plan.stopped ? 0.6 : 0
    const records = Array.from({ length: POSTS_EACH }, (_, place) => {
      const ago = quiet + (1 - quiet) * ((place + random()) / POSTS_EACH)
      const text = topics[plan.topic].texts[place % topics[plan.topic].texts.length]
      return post({ account, text, at: now - ago * DAYS * DAY, random, earlier, blob })
    })
    const made = await write(account, records.map((record) => ['app.bsky.feed.post', record]))
    made.forEach(({ uri, cid }, place) => earlier.push({ did: account.did, ref: { uri, cid }, root: records[place].reply?.root }))
    // Nobody passes on what they wrote themselves.
    const others = earlier.filter((post) => post.did !== account.did)
    const reposts = Array.from({ length: others.length ? 2 : 0 }, () => [
      'app.bsky.feed.repost',
      { subject: pick(others).ref, createdAt: new Date(now - random() * DAYS * DAY).toISOString() },
    ])
    await write(account, reposts)
  }
  return { users, posts: earlier.length }
}
