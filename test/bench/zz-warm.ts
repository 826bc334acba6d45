import { spawn } from 'node:child_process'
import { openDatabase } from '@proviso/prisma'
import { startServer } from '@proviso/server'
const database = await openDatabase({ dataDir: '/tmp/sc/data' })
for (const mb of [0, 64]) {
const s = await startServer({ database, configuration: { RESPONSE_CACHE_MB: mb } })
const q = '{"query":"{conditions(first:20){nodes{id summary status issuers{name} targets{name}}}}"}'
for (const coding of ['identity', 'zstd']) {
const go = (secs: number) => new Promise<any>((r) => { const c = spawn(process.execPath, ['-e', `require(${JSON.stringify(process.cwd()+'/test/node_modules/autocannon')})({url:${JSON.stringify(s.url+'/graphql')},method:'POST',headers:{'content-type':'application/json','accept-encoding':'${coding}'},body:${JSON.stringify(q)},connections:32,duration:${secs}},(e,x)=>console.log(JSON.stringify({n:x.requests.total,non2xx:x.non2xx,p50:x.latency.p50,p99:x.latency.p99})))`]); let o=''; c.stdout.on('data',d=>o+=d); c.stderr.on('data',d=>process.stderr.write(d)); c.on('close',()=>r(JSON.parse(o))) })
await go(2)
const before = process.cpuUsage(); const res = await go(6); const used = process.cpuUsage(before)
console.log(mb, coding, res, 'cpu µs/request', ((used.user + used.system) / res.n).toFixed(1))
}
await s.close()
}
process.exit()
