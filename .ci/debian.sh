# Which Debian packages the project needs, and how to get them. Sourced by gainsay, test and .ci/run.
#
#   need_packages PROGRAM GROUP…    installs what the groups lack and says so on standard error; fails when it cannot
#
# Groups: run (build and run), test (./test), all (./test --all).

packages_run='gcc g++ meson ninja-build pkgconf libicu-dev libstemmer-dev libcld2-dev libssl-dev libjansson-dev
              liblinear-dev libarchive-dev libxml2-dev zlib1g-dev libbrotli-dev libzstd-dev
              libcurl4-openssl-dev libmicrohttpd-dev libinih-dev libsqlite3-dev'
packages_test='libcriterion-dev openssl python3 python3-aiosmtpd libfaketime'
packages_all='clang libclang-rt-dev'

# Where there is no dpkg nothing is checked: the build itself then says what it misses.
need_packages()
{
    program=$1
    shift
    command -v dpkg-query >/dev/null || return 0
    wanted=
    for group in "$@"; do
        eval "wanted=\"\$wanted \$packages_$group\""
    done
    missing=$(lacking $wanted)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        echo "$program: these Debian packages are missing, and only root can install them. Please run:" >&2
        echo "    sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
        return 1
    fi
    echo "$program: installing$missing" >&2
    install_log=$(mktemp)
    # A fresh machine has no package lists yet, an old one has stale lists: both show as a failed install.
    apt_get install $missing >"$install_log" 2>&1 ||
        { apt_get update && apt_get install $missing; } >"$install_log" 2>&1 ||
        { cat "$install_log" >&2; rm -f "$install_log"; echo "$program: apt-get failed" >&2; return 1; }
    rm -f "$install_log"
}

lacking()
{
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || :)"
    for package in "$@"; do
        case $installed in
        *" installed:$package "*) ;;
        *) printf ' %s' "$package" ;;
        esac
    done
}

apt_get()
{
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
