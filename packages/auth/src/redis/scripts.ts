/**
 * What every script begins with. The store is five keys, named by the caller, with one hash tag: a cluster keeps them on one
 * node. Entries are fields of one hash, so that no eviction policy can take one, and a script knows all its keys beforehand.
 *
 * `next` takes its numbers from the clock in microseconds, as long as they rise: after a restart that lost the counter a
 * fence or version is still higher than any before. Numbers go as text, because Lua writes large ones with an exponent.
 */
const common = `
local entries, index, expiring, leases, counter = unpack(KEYS)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function text(number) return string.format('%.0f', number) end
local function next()
  local number = math.max((tonumber(redis.call('GET', counter)) or 0) + 1, time[1] * 1000000 + time[2])
  redis.call('SET', counter, text(number))
  return text(number)
end
local function get(key)
  local packed = redis.call('HGET', entries, key)
  if not packed then return false, false end
  local ver, expires = string.match(packed, '^(%d+):(%d*):')
  if expires ~= '' and tonumber(expires) <= now then return false, false end
  return packed, ver
end
local function remove(key)
  redis.call('HDEL', entries, key)
  redis.call('ZREM', index, key)
  redis.call('ZREM', expiring, key)
end
local function lease(key)
  local packed = redis.call('HGET', leases, key)
  if not packed then return nil end
  local fence, ends, owner = string.match(packed, '^(%d+):(%d+):(.*)$')
  return fence, tonumber(ends), owner
end
local function hold(key, fence, ttl, owner)
  redis.call('HSET', leases, key, fence .. ':' .. text(now + ttl) .. ':' .. owner)
end
`;

const script = (body: string): string => `${common}${body}`;

/** What there is a script for. */
export type ScriptName = "now" | "next" | "get" | "transact" | "acquire" | "renew" | "release" | "list";

/** The scripts, each of which is one atomic step. Answers are text, or lists of it. */
export const scripts: Readonly<Record<ScriptName, string>> = {
  now: script("return text(now)"),
  next: script("return next()"),
  get: script("return (get(ARGV[1]))"),

  /** ARGV: seven for each step: type, key, expected (`*` any, `-` none), fence, version, end, value. Empty is absent. */
  transact: script(`
for i = 1, #ARGV, 7 do
  local kind, key, expected, fence = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  if kind ~= 'append' then
    local packed, ver = get(key)
    local refused = fence ~= '' and lease(key) ~= fence and 'fence'
      or expected ~= '*' and (ver or '-') ~= expected and 'version'
      or kind == 'consume' and not packed and 'version'
    if refused then return { refused, text((i - 1) / 7), packed } end
  end
end
local outcomes = { 'ok' }
for i = 1, #ARGV, 7 do
  local kind, key, ver, expires, value = ARGV[i], ARGV[i + 1], ARGV[i + 4], ARGV[i + 5], ARGV[i + 6]
  if kind == 'delete' or kind == 'consume' then
    local packed = kind == 'consume' and get(key)
    remove(key)
    outcomes[#outcomes + 1] = { key, '', packed }
  else
    if ver == '' then ver = next() end
    if kind == 'append' then key = key .. string.rep('0', 16 - #ver) .. ver end
    redis.call('HSET', entries, key, ver .. ':' .. expires .. ':' .. value)
    redis.call('ZADD', index, 0, key)
    if expires == '' then
      redis.call('ZREM', expiring, key)
    else
      for _, old in ipairs(redis.call('ZRANGEBYSCORE', expiring, '-inf', text(now), 'LIMIT', 0, 8)) do remove(old) end
      redis.call('ZADD', expiring, expires, key)
    end
    outcomes[#outcomes + 1] = { key, ver, false }
  end
end
return outcomes`),

  acquire: script(`
local fence, ends = lease(ARGV[1])
if ends and ends > now then return { 'busy', text(ends - now) } end
fence = next()
hold(ARGV[1], fence, ARGV[3], ARGV[2])
return { 'ok', fence }`),

  renew: script(`
local fence, _, owner = lease(ARGV[1])
if owner ~= ARGV[2] or fence ~= ARGV[3] then return 0 end
hold(ARGV[1], fence, ARGV[4], owner)
return 1`),

  release: script(`
local fence, _, owner = lease(ARGV[1])
if owner ~= ARGV[2] or fence ~= ARGV[3] then return 0 end
return redis.call('HDEL', leases, ARGV[1])`),

  /** ARGV: prefix, where to begin, limit. In UTF-8 nothing sorts behind the byte 255. */
  list: script(`
local from = ARGV[2] == '' and '[' .. ARGV[1] or '(' .. ARGV[2]
local found, limit = {}, tonumber(ARGV[3])
repeat
  local keys = redis.call('ZRANGEBYLEX', index, from, '(' .. ARGV[1] .. '\\255', 'LIMIT', 0, limit)
  for _, key in ipairs(keys) do
    local packed = get(key)
    if packed and #found < limit then found[#found + 1] = { key, packed } end
    from = '(' .. key
  end
until #found == limit or #keys < limit
return found`),
};
