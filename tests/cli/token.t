Tokens of a desk. Their text is shown once; what is kept of it tells nothing.

  $ gainsay token new --role admin --data desk 2>told | sed 's/[A-Za-z0-9_-]\{43\}$/TEXT/'
  gst_TEXT
  $ cat told
  gainsay: token 1 of admin, role admin; it is shown only now
  $ gainsay token new --role ingest --name 'the wire' --expires 90d --data desk 2>&1 >text
  gainsay: token 2 of the wire, role ingest; it is shown only now
  $ gainsay token list --data desk | cut -f 1-4
  id	role	name	state
  1	admin	admin	good
  2	ingest	the wire	good
  $ gainsay token list --data desk | tail -n 1 | cut -f 7
  never
  $ gainsay store export --data desk | grep -c "$(cut -c 5- text)"
  0
  [1]
  $ gainsay token revoke --data desk 2
  $ gainsay token revoke --data desk 2
  gainsay: there is no token 2 that is not revoked already
  [1]
  $ gainsay token list --data desk | tail -n 1 | cut -f 4
  revoked

What is done to tokens is written down.

  $ gainsay store export --data desk | grep '"table":"audit"' | sed 's/.*"action":"\([a-z]*\)","object":"\([a-z]*\)","detail":"\([^"]*\)".*/\1 \2 \3/'
  create token admin
  create token the wire
  revoke token 2

What is asked for wrongly.

  $ gainsay token new --data desk
  gainsay: token new: --role is missing: viewer, editor, admin or ingest
  [2]
  $ gainsay token new --role viewer --expires soon --data desk
  gainsay: token new: --expires: 'soon' is no time such as 12h or 90d
  [2]
  $ gainsay token revoke --data desk two
  gainsay: token revoke: 'two' is no number of a token
  [2]
  $ gainsay token list
  gainsay: token list: --data is missing: the folder of which desk?
  [2]
  $ gainsay token list --data none 2>&1 | sed 's/: .*: /: /'
  gainsay: there is no store
