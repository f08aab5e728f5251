#!/usr/bin/env bash
# Runs the commands of the README's tour, as they stand there, against a sample service of its own, and checks that
# each succeeds and shows the words promised in the line below it.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
service=
end() {
    local status=$?
    if [ -n "$service" ]; then
        kill "$service" 2>/dev/null || true
        wait "$service" 2>/dev/null || true
    fi
    rm -rf "$folder"
    exit "$status"
}
trap end EXIT
trap 'exit 130' INT TERM

fail() {
    printf 'tour: %s\n' "$*" >&2
    exit 1
}

fail_to_start() {
    tail -n 40 "$folder/log" >&2
    fail "$@"
}

free_port() {
    local port tries
    for ((tries = 0; tries < 50; tries++)); do
        port=$((20000 + RANDOM % 40000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    fail "found no free port"
}

port=$(free_port)
PARTNERSHIP_AOT=no ./partnership sample --server.port="$port" --spring.datasource.url="jdbc:h2:file:$folder/sample" >"$folder/log" 2>&1 &
service=$!
for ((waited = 0; ; waited++)); do
    curl -fsS -o "$folder/health" "http://127.0.0.1:$port/actuator/health" 2>/dev/null && break
    kill -0 "$service" 2>/dev/null || fail_to_start "the service ended before it was ready"
    [ "$waited" -lt 120 ] || fail_to_start "the service was not ready after 120 seconds"
    sleep 1
done

# The README's blocks as one list of steps: the commands up to a line "# shows ...", then that line.
awk '/^<!-- tour: begin -->/ { inside = 1 } /^<!-- tour: end -->/ { inside = 0 }
    inside && /^```/ { block = $0 == "```sh"; next } inside && block' README.md |
    sed "s/127\.0\.0\.1:8080/127.0.0.1:$port/" >"$folder/steps"

steps=0
commands=
while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line != '# shows '* ]]; then
        commands+=$line$'\n'
        continue
    fi
    printf '%s' "$commands"
    # Not in a subshell: what a step sets, the next ones use.
    set +e
    eval "$commands" >"$folder/shown" 2>&1
    status=$?
    set -e
    cut -c -400 "$folder/shown"
    [ "$status" = 0 ] || fail "the command above ended with $status"
    for word in ${line#'# shows '}; do
        grep -qF -- "$word" "$folder/shown" || fail "the answer above does not show $word"
    done
    steps=$((steps + 1))
    commands=
done <"$folder/steps"
[ -z "$commands" ] || fail "commands at the end promise nothing: $commands"
[ "$steps" -gt 0 ] || fail "found no commands in the README"
printf 'tour: all %d commands showed what the README says\n' "$steps"
