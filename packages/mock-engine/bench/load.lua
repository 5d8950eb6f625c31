-- What wrk sends, from the environment, and one line of JSON about what came of it.
wrk.method = os.getenv("BENCH_METHOD")
local body = os.getenv("BENCH_BODY")
local token = os.getenv("BENCH_TOKEN")
if body then
  wrk.body = body
  wrk.headers["Content-Type"] = "application/json"
end
if token then wrk.headers["Authorization"] = "Bearer " .. token end

done = function(summary)
  local errors = summary.errors
  io.write(string.format('\n{"requests":%d,"microseconds":%d,"refused":%d,"broken":%d}\n', summary.requests, summary.duration,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
