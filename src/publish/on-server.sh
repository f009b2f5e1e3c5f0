# Runs on the server for as long as one publication lasts. It holds the lock while its input is open, and does what the lines it reads ask for.
# Needs sh, rsync and what coreutils, or busybox, bring: cat, date, ln, ls, mkdir, mv -T, readlink, rm, sed, sha256sum, stat -c, tail, touch.
# What it says, each line behind the token of the session: `current NAME`, `kept NAME`, `sum SUM  FILE`, `stale`, `there yes|no`, `ready`, `shown NAME`, `removed NAME`, `done`, `fault KIND WORDS…`.
set -u
umask 022
LC_ALL=C
export LC_ALL
root=$1 task=$2 token=$3 keep=$4 name=$5 sums=$6
releases=$root/.releases
lock=$releases/lock

say() { printf '%s %s\n' "$token" "$*"; }
fault() { say "fault $*"; exit 1; }
# Runs a command; what it complains of goes back in one line.
must() {
  complaint=$("$@" 2>&1) || fault failed "$(printf '%s' "$complaint" | tail -n 1)"
}

is_name() { [ "${#1}" -eq 32 ] && case $1 in *[!0-9a-f]*) return 1 ;; esac; }
owner() { cat "$1/owner" 2>/dev/null; }
held() { [ "$(owner "$lock")" = "$token" ]; }
unlock() {
  if held; then mv -T "$lock" "$lock.$token"; fi
  rm -rf "$lock.$token"
}
# Of a sign of life only the time counts: a full disk has no room for a word, and would leave an empty one.
beat() { if held; then touch "$lock/beat"; fi; }
age() { echo $(($(date +%s) - $(stat -c %Y "$1/beat" 2>/dev/null || stat -c %Y "$1" 2>/dev/null || date +%s))); }

# A folder that is renamed has its owner within from the first moment on.
take_lock() {
  must mkdir "$lock.$token"
  printf '%s\n' "$token" >"$lock.$token/owner" && touch "$lock.$token/beat" || fault failed "$lock: No space left on device"
  mv -T "$lock.$token" "$lock" 2>/dev/null && return
  since=$(age "$lock")
  [ "$since" -gt 900 ] || fault busy "$since"
  # Its owner has not been heard of for a quarter of an hour. Two may find that at once: only one of them moves the lock it saw.
  stale=$(owner "$lock")
  mv -T "$lock" "$lock.$token.stale" 2>/dev/null || fault busy 0
  if [ "$(owner "$lock.$token.stale")" != "$stale" ]; then
    mv -T "$lock.$token.stale" "$lock" 2>/dev/null
    fault busy 0
  fi
  rm -rf "$lock.$token.stale"
  mv -T "$lock.$token" "$lock" 2>/dev/null || fault busy 0
  say stale
}

is_whole() { (cd "$1" && sha256sum -c SHA256SUMS) >/dev/null 2>&1; }
is_ours() {
  [ "$(cat "$1/SHA256SUMS" 2>/dev/null | sha256sum)" = "$sums  -" ] && is_whole "$1"
}

# One rename: no reader meets half a site.
show() {
  must rm -rf "$releases/$1.link"
  must ln -s ".releases/$1" "$releases/$1.link"
  held || fault lost
  must mv -T "$releases/$1.link" "$root/_site"
  shown=$1
  say "shown $1"
}

# A folder that is being removed has another name first, so that nobody goes back to half a release.
remove() { mv -T "$releases/$1" "$releases/$1.gone" && rm -rf "$releases/$1.gone" && say "removed $1"; }

prune() {
  others=0
  for old in $(ls -1t "$releases"); do
    case $old in
    *.part | *.gone | *.link) ! is_name "${old%.*}" || rm -rf "${releases:?}/$old" ;;
    lock.*) [ "$(age "$releases/$old")" -le 900 ] || rm -rf "${releases:?}/$old" ;; # of a run that was killed
    *) if is_name "$old" && [ "$old" != "$shown" ]; then
      others=$((others + 1))
      [ "$others" -le "$keep" ] || remove "$old"
    fi ;;
    esac
  done
}

publish() {
  if [ ! -d "$releases/$name" ]; then
    is_ours "$releases/$name.part" || fault unlike
    beat
    must mv -T "$releases/$name.part" "$releases/$name"
  fi
  must touch "$releases/$name" # the newest of those that are kept
  [ "$shown" = "$name" ] && say "shown $name" || show "$name"
  prune
}

# The newest of those that were published before the one shown.
roll_back() {
  found=
  for old in $(ls -1t "$releases"); do
    is_name "$old" || continue
    if [ "$found" ]; then
      is_whole "$releases/$old" || fault damaged "$old"
      show "$old"
      return
    fi
    [ "$old" = "$shown" ] && found=1
  done
  fault nothing
}

[ -L "$root/_site" ] || [ ! -e "$root/_site" ] || fault occupied
shown=$(readlink "$root/_site") && shown=${shown##*/} || shown=

if [ "$task" = look ]; then
  say "current $shown"
  for old in $(ls -1t "$releases" 2>/dev/null); do is_name "$old" && say "kept $old"; done
  [ -z "$shown" ] || sed "s/^/$token sum /" "$releases/$shown/SHA256SUMS" 2>/dev/null
  say done
  exit 0
fi

must mkdir -p "$releases"
trap unlock EXIT
trap 'exit 1' HUP INT TERM
take_lock
say "current $shown"

if [ "$task" = rollback ]; then
  roll_back
  say done
  exit 0
fi

is_name "$name" || fault unlike
there=no
if [ -d "$releases/$name" ]; then
  if is_ours "$releases/$name"; then
    there=yes
  else
    [ "$shown" != "$name" ] || fault damaged "$name"
    must rm -rf "$releases/$name.part"
    must mv -T "$releases/$name" "$releases/$name.part"
  fi
fi
say "there $there"
say ready
while read -r word; do
  case $word in
  beat) beat ;;
  publish)
    publish
    say done
    exit 0
    ;;
  esac
done
