#!/usr/bin/env bash
# Walks the tours: runs the commands of each ```sh block as they stand there, against a sample service of its own, and
# compares what they print with the block below, which is shown as it really came. What differs in every run (ids, hashes,
# today and the time of day) is left out of the comparison; a block without one below it must only succeed.
#   docs/tour/run.sh                  every tour
#   docs/tour/run.sh FILE...          these
#   docs/tour/run.sh --write [FILE]   shows what came now in place of what stood there
set -euo pipefail
cd "$(dirname "$0")/../.."

write=
[ "${1:-}" != --write ] || { write=yes; shift; }
[ $# -gt 0 ] || set -- README.md docs/tour/*.md

folder=$(mktemp -d)
service=
stop_service() {
    [ -n "$service" ] || return 0
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
    service=
}
end() {
    local status=$?
    stop_service
    rm -rf "$folder"
    exit "$status"
}
trap end EXIT
trap 'exit 130' INT TERM

fail() {
    printf 'tour: %s\n' "$*" >&2
    exit 1
}

free_port() {
    local port tries
    for ((tries = 0; tries < 50; tries++)); do
        port=$((20000 + RANDOM % 40000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    fail "found no free port"
}

# A service of its own for each file, on an empty store.
start_service() {
    local waited
    port=$(free_port)
    store=$folder/$(basename "$1" .md)/sample
    export SPRING_DATASOURCE_URL="jdbc:h2:file:$store;WRITE_DELAY=0"
    ./partnership sample --server.port="$port" >"$folder/log" 2>&1 &
    service=$!
    for ((waited = 0; ; waited++)); do
        curl -fsS -o "$folder/health" "http://127.0.0.1:$port/actuator/health" 2>/dev/null && return
        kill -0 "$service" 2>/dev/null || { tail -n 40 "$folder/log" >&2; fail "the service ended before it was ready"; }
        [ "$waited" -lt 240 ] || { tail -n 40 "$folder/log" >&2; fail "the service was not ready after 120 seconds"; }
        sleep 0.5
    done
}

# What differs in every run; the argument is the day on which it was shown.
alike() {
    sed -E -e 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/<id>/g' -e 's/[0-9a-f]{64}/<hash>/g' \
        -e 's/"traceId" : "[0-9a-f]{32}"/"traceId" : "<trace>"/' -e "s/127\.0\.0\.1:[0-9]+/<address>/g" \
        -e "s/${1}T[0-9:.]+Z/<now>/g" -e "s/$1/<today>/g"
}

# Not in a subshell: what a block sets, the next ones use.
run_block() {
    local status
    [ "$2" != stopped ] || stop_service
    printf '%s' "$1"
    set +e
    eval "${1//127.0.0.1:8080/127.0.0.1:$port}" >"$folder/came" 2>&1
    status=$?
    set -e
    [ "$status" = 0 ] || { cat "$folder/came" >&2; fail "$file: the command above ended with $status"; }
    sed -i "s/127\.0\.0\.1:$port/127.0.0.1:8080/g" "$folder/came"
    steps=$((steps + 1))
}

compare() {
    if ! diff <(alike "$shown" <"$folder/stood") <(alike "$today" <"$folder/came") >"$folder/difference"; then
        printf '\ntour: %s shows (<) another answer than the one that came (>):\n' "$file" >&2
        cat "$folder/difference" >&2
        [ -n "$write" ] || exit 1
    fi
}

walk() {
    local line block='' commands='' kind=''
    while IFS= read -r line || [ -n "$line" ]; do
        case "$block:$line" in
            ':```sh' | ':```sh stopped') block=sh kind=${line#'```sh'} commands= ;;
            'sh:```') block= ; run_block "$commands" "${kind# }" ;;
            sh:*) commands+=$line$'\n' ;;
            ':```json' | ':```text') block=shown; : >"$folder/stood" ;;
            'shown:```') block= ; compare; [ -z "$write" ] || cat "$folder/came" >>"$folder/new" ;;
            shown:*) printf '%s\n' "$line" >>"$folder/stood"; continue ;;
        esac
        printf '%s\n' "$line" >>"$folder/new"
    done <"$1"
}

for file in "$@"; do
    shown=$(sed -n 's/^<!-- shown on \([0-9-]*\) -->$/\1/p' "$file")
    [ -n "$shown" ] || continue
    today=$(TZ=Europe/Oslo date +%F)
    steps=0
    : >"$folder/new"
    start_service "$file"
    walk "$file"
    stop_service
    [ "$steps" -gt 0 ] || fail "$file shows no command"
    if [ -n "$write" ]; then
        sed "s/^<!-- shown on .* -->$/<!-- shown on $today -->/" "$folder/new" >"$file"
    fi
    printf 'tour: all %d blocks of %s gave what it shows\n' "$steps" "$file"
done
