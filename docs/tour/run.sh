#!/usr/bin/env bash
# Walks the tours: runs the commands of each ```sh block as they stand there, against a sample service of its own, and
# compares what they print with the ```json or ```text block below, which is shown as it really came. What differs in every
# run (ids, hashes, cursors, today) is left out of the comparison; a block with none below it must only succeed.
#   docs/tour/run.sh                     every tour
#   docs/tour/run.sh FILE...             these
#   docs/tour/run.sh --write [FILE...]   puts what came now in place of what stood there
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=300 # one tour may take, with the start of its service
export LC_ALL=C.UTF-8

fail() {
    printf 'tour: %s\n' "$*" >&2
    exit 1
}

free_port() {
    local port tries
    for ((tries = 0; tries < 50; tries++)); do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    fail "found no free port"
}

# On an empty store, which the commands of a block after the service has stopped find too.
start_service() {
    port=$(free_port)
    export SPRING_DATASOURCE_URL="jdbc:h2:file:$folder/sample;WRITE_DELAY=0"
    ./partnership sample --server.port="$port" >"$folder/log" 2>&1 &
    service=$!
    until command curl -fs --max-time 5 -o "$folder/health" "http://127.0.0.1:$port/actuator/health/readiness"; do
        kill -0 "$service" 2>/dev/null || { tail -n 40 "$folder/log" >&2; fail "the service ended before it was ready"; }
        sleep 0.5
    done
}

stop_service() {
    [ -n "$service" ] || return 0
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
    service=
}

end() {
    local status=$?
    trap '' INT TERM
    stop_service
    rm -rf "$folder"
    exit "$status"
}

# What differs in every run is named instead; the argument is the day on which it came.
alike() {
    sed -E -e 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/<id>/g' -e 's/[0-9a-f]{64}/<hash>/g' \
        -e 's/"traceId" : "[0-9a-f]{32}"/"traceId" : "<trace>"/' -e 's/("next" : "|cursor=)[A-Za-z0-9_-]+/\1<cursor>/g' \
        -e "s/${1}T[0-9:.]+Z/<now>/g" -e "s/$1|$(date -d "$1" '+%-d %B %Y')/<today>/g"
}

# Not in a subshell: what a block sets, the next ones use.
run_block() {
    local status
    [ "$2" != stopped ] || stop_service
    set +e +o pipefail +u # as in the shell of a reader
    eval "${1//127.0.0.1:8080/127.0.0.1:$port}" >"$folder/came" 2>&1 </dev/null
    status=$?
    set -euo pipefail
    sed -i "s/127\.0\.0\.1:$port/127.0.0.1:8080/g" "$folder/came"
    if [ "$status" != 0 ]; then
        printf '%s' "$1" >&2
        cat "$folder/came" >&2
        fail "$file: this block ended with $status"
    fi
    blocks=$((blocks + 1))
}

compare() {
    [ -z "$write" ] || return 0
    diff <(alike "$shown" <"$folder/stood") <(alike "$today" <"$folder/came") >"$folder/differs" && return
    printf '%s' "$commands" >&2
    cat "$folder/differs" >&2
    fail "$file shows (<) another answer than the one that came (>); if it is right, write it with $0 --write $file"
}

walk() {
    local line inside=''
    while IFS= read -r line || [ -n "$line" ]; do
        case "$inside:$line" in
            ':```sh'*) inside=sh kind=${line#'```sh'} commands= ;;
            'sh:```') inside= ; run_block "$commands" "${kind# }" ;;
            sh:*) commands+=$line$'\n' ;;
            ':```json' | ':```text') inside=shown; : >"$folder/stood" ;;
            'shown:```') inside= ; compare; cat "$folder/came" >>"$folder/new" ;;
            shown:*) printf '%s\n' "$line" >>"$folder/stood"; continue ;;
        esac
        printf '%s\n' "$line" >>"$folder/new"
    done <"$file"
}

# One tour, in a process of its own that can be stopped whole.
tour() {
    file=$1 service='' blocks=0 folder=$(mktemp -d)
    trap end EXIT
    trap 'exit 143' INT TERM
    curl() { command curl --max-time 60 "$@"; }
    shown=$(sed -n 's/^<!-- shown on \([0-9-]*\) -->$/\1/p' "$file")
    today=$(TZ=Europe/Oslo date +%F)
    [ -n "$shown" ] || fail "$file does not say on which day its answers came"
    start_service
    printf 'tour: %s, the service was ready after %d s\n' "$file" "$SECONDS"
    walk
    [ "$blocks" -gt 0 ] || fail "$file shows no command"
    [ -z "$write" ] || sed "s/^<!-- shown on .* -->$/<!-- shown on $today -->/" "$folder/new" >"$file"
    printf 'tour: %s, all %d blocks gave what it shows, in %d s\n' "$file" "$blocks" "$SECONDS"
}

write=
case "${1:-}" in
    --write) write=--write; shift ;;
    --one) write=$2; tour "$3"; exit ;;
esac
[ $# -gt 0 ] || set -- README.md docs/tour/*.md

walker=
trap '[ -z "$walker" ] || kill "$walker"; exit 130' INT TERM
for file in "$@"; do
    timeout -k 20 "$seconds" docs/tour/run.sh --one "$write" "$file" &
    walker=$!
    wait "$walker" || { [ $? != 124 ] || fail "$file was not done after $seconds seconds"; exit 1; }
    walker=
done
