A desk's store from outside. What import reads is what export writes.

  $ cat >desk.jsonl <<'END'
  > {"schema":"gainsay-store/1","version":1,"gainsay":"0.1.0"}
  > {"table":"meta","row":{"key":"id","value":{"hex":"00ff"}}}
  > {"table":"article","row":{"id":7,"uri":"urn:1","url":null,"digest":{"hex":"00"},"source_id":null,"story_id":null,"version_id":3,"n_versions":1,"external_version":null,"lang":"en","title":"\u201cA\u0022","byline":null,"site":null,"published":null,"status":"usable","embargoed":null,"embargoed_until":null,"seen_at":5,"updated_at":5,"backfill":0,"max_hedge":null,"max_denial":0.5,"max_fabricated":null,"max_inaccurate":null,"max_nonresponse":null,"flags":2,"tags":"\u0002all \u0002lang=en"}}
  > {"table":"version","row":{"id":3,"article_id":7,"number":1,"seen_at":5,"external_version":null,"text_sha256":"00","lang":"en","lang_confidence":1.0,"title":"A","headline_len":0,"notes":"[]","lexicons":"","model":"","signature":null,"sentences":{"hex":"010000"},"text":{"text":"686500"},"item":null}}
  > {"table":"sqlite_sequence","row":{"name":"article","seq":9}}
  > {"rows":4}
  > END
  $ gainsay store import --data desk desk.jsonl
  $ gainsay store check --data desk
  all is well
  $ gainsay store export --data desk | tail -n 3 | cut -c 1-70
  {"table":"version","row":{"id":3,"article_id":7,"number":1,"seen_at":5
  {"table":"sqlite_sequence","row":{"name":"article","seq":9}}
  {"rows":4}
  $ gainsay store export --data desk >again; gainsay store import --data second <again && gainsay store export --data second | cmp - again

A copy in a folder of its own is a store.

  $ mkdir copy; gainsay store backup --data desk copy/desk.db && gainsay store export --data copy | cmp - again
  $ gainsay store backup --data desk copy/desk.db
  gainsay: copy/desk.db: is there already
  [1]

All of a file or nothing.

  $ gainsay store import --data desk desk.jsonl
  gainsay: the store is not empty: meta has rows
  [1]
  $ head -n 4 desk.jsonl | gainsay store import --data third
  gainsay: -:4: ends before its last line
  [1]
  $ sed 's/"uri"/"urn"/' desk.jsonl >odd; gainsay store import --data third odd
  gainsay: odd:3: store: table article has no column named urn
  [1]
  $ gainsay store import --data third desk.jsonl && gainsay store check --data third
  all is well

What is damaged, or no store.

  $ printf 'no database, whatever it is called' >copy/desk.db; gainsay store check --data copy
  gainsay: copy/desk.db: store: damaged: file is not a database
  [1]
  $ sed 's/"n_versions":1/"n_versions":4/' desk.jsonl | gainsay store import --data wrong && gainsay store check --data wrong
  articles: article 7 counts its versions wrongly
  [1]
  $ gainsay store check --data nothing
  gainsay: nothing/desk.db: there is no store
  [1]
  $ gainsay store check
  gainsay: store check: --data is missing: the folder of which desk?
  [2]
  $ gainsay store backup --data desk
  gainsay: store backup: the file to write is missing
  [2]
  $ gainsay store export --data desk more
  gainsay: store export: 'more': no operand is taken
  [2]
  $ gainsay store exprot
  gainsay: store: unknown command exprot, did you mean export?; see 'gainsay store --help'
  [2]
