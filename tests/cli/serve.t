The service's settings. What it answers is in tests/http.

  $ cat >bad.ini <<'END'
  > ; the desk
  > [server]
  > thread = 2
  > threads = many
  > listen = 127.0.0.1:0
  > listen = 127.0.0.1:1
  > nonsense
  > [sever]
  > log = no
  > [desk]
  > threads = 1
  > END
  $ gainsay serve --config bad.ini
  gainsay: bad.ini:3: no key 'thread' in [server], did you mean threads?
  gainsay: bad.ini:4: threads: 'many' is not a number from 0 to 128
  gainsay: bad.ini:6: listen is given in line 5, too
  gainsay: bad.ini:9: no section [sever] here, did you mean [server]?
  gainsay: bad.ini:11: no key 'threads' in [desk]; 'threads' belongs to [server]
  gainsay: bad.ini:7: neither [section] nor key = value
  [1]
  $ gainsay doctor --config bad.ini | grep -c '^fail  config'
  6
  $ gainsay doctor --config "$TESTDIR/../../examples/desk.ini" | grep config | sed 's,/.*/,,'
  ok    config           desk.ini; listens on 127.0.0.1:8484
  $ GAINSAY_CONFIG=nowhere.ini gainsay serve
  gainsay: nowhere.ini: No such file or directory
  [1]
  $ GAINSAY_SERVER_QUEUE=0 gainsay serve
  gainsay: GAINSAY_SERVER_QUEUE: '0' is not a number from 1 to 100000
  [1]
  $ GAINSAY_DESK_KEEP_ARTICLES_DAYS=2 gainsay serve
  gainsay: keep-articles-days (2) is less than story-days (3): articles would go before the stories that they are of
  [1]
  $ gainsay serve --threads 1000
  gainsay: serve: --threads: '1000' is not a number from 0 to 128
  [2]
  $ gainsay serve --host 'a b'
  gainsay: serve: --host: 'a b' is no name of a host
  [2]
  $ gainsay serve --listen desk.example:80
  gainsay: serve: --listen: 'desk.example:80' is not ADDRESS:PORT, with an address in numbers
  [2]
  $ gainsay serve --listen 0.0.0.0:0
  gainsay: 0.0.0.0:0: others could reach it, and only a desk (--data DIR) has tokens
  [1]
  $ gainsay serve --data nowhere/at/all --listen 127.0.0.1:0 2>&1 | grep -c '^gainsay: '
  1
  $ gainsay serve story.txt
  gainsay: serve: 'story.txt': no operand is taken
  [2]

Values are looked at where they are set, and doctor says whether the service could start.

  $ cat >values.ini <<'END'
  > [server]
  > listen = 1.2.3
  > public-url = https://desk.example/
  > [desk]
  > allow-address = localhost
  > [mail]
  > from = nobody
  > security = ssl
  > END
  $ gainsay serve --config values.ini
  gainsay: values.ini:2: listen: '1.2.3' is not ADDRESS:PORT, with an address in numbers
  gainsay: values.ini:3: public-url: 'https://desk.example/' has something behind the address: no /, ? or # at its end
  gainsay: values.ini:5: allow-address: 'localhost' is no address in numbers
  gainsay: values.ini:7: from: 'nobody' is no address of mail
  gainsay: values.ini:8: security: 'ssl' is not starttls, tls or plain
  [1]
  $ printf '[server]\nlisten = 0.0.0.0:8484\n[mail]\nfrom = a@desk.example\nuser = x\n' >open.ini; gainsay doctor --config open.ini | grep -A 1 -E 'config|desk  |mail  '
  ok    config           open.ini; listens on 0.0.0.0:8484
  ok    data .* (re)
  --
  fail  desk             none, and only a desk has the tokens that are asked for
                         → set [desk] data
  warn  mail             a user without a password
                         → set both, or none of them
  $ mkdir desk; export GAINSAY_DESK_DATA=desk; gainsay doctor --config open.ini | grep -A 1 'desk  '
  fail  desk             desk: tokens are asked for, and nobody has one
                         → gainsay token new --role admin --data DIR
  $ gainsay token new --role admin --data desk >/dev/null 2>&1; GAINSAY_DESK_DATA=desk gainsay doctor --config open.ini | grep 'desk  '
  ok    desk             desk; tokens are asked for
  $ printf '[desk]\ndata = nowhere/at/all\n[scoring]\nlexicons = none\n' >away.ini; gainsay doctor --config away.ini | grep -A 1 -E 'none|desk  |mail  '
  fail  data             none (by [scoring] lexicons)
                         → no folder that can be read: install the data, or set GAINSAY_DATA
  fail  engine           none/concepts.tsv: No such file or directory
                         → nothing can be scored until this is mended
  fail  concepts         none/concepts.tsv: No such file or directory
                         → install the data, or set GAINSAY_DATA; without it no lexicon can be read
  fail  desk             nowhere/at: No such file or directory
                         → make the folder, and let the account of the service write in it
  ok    mail             none is sent
  ok    terminal .* (re)
  $ printf '[desk]\ndata = fresh\n' >fresh.ini; gainsay doctor --config fresh.ini | grep 'desk  '; ls -d fresh
  ok    desk             fresh: the first start makes it
  ls: cannot access 'fresh': No such file or directory
  [2]

A line that libinih would cut is a fault.

  $ { echo '[server]'; printf 'host = '; head -c 300 /dev/zero | tr '\0' a; echo; } >long.ini
  $ gainsay serve --config long.ini
  gainsay: long.ini:2: the line is too long
  [1]

Every setting is in the documentation and in the example, and theirs are settings.

  $ grep -o 'GAINSAY_[A-Z]*_[A-Z_]*' "$TESTDIR/../../docs/desk.md" | sort -u >documented
  $ sed -n 's/^\[\(.*\)\]$/\1/p; s/^;\{0,1\}\([a-z-]*\) = .*/ \1/p' "$TESTDIR/../../examples/desk.ini" >keys
  $ awk '/^ / { print "GAINSAY_" s "_" $1; next } { s = $1 }' keys | tr a-z- A-Z_ | sort -u | diff documented -
  $ wc -l <documented
  36
