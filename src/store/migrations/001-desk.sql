-- Everything the desk remembers. Times: milliseconds since the epoch, UTC. JSON columns are text.
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;   -- desk id, secret of signed links, last clock
CREATE TABLE source(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL,                         -- [a-z0-9-]+
  kind TEXT NOT NULL,                                                -- feed | push | api
  url TEXT, lang TEXT, interval_s INTEGER, settings TEXT NOT NULL DEFAULT '{}', secret BLOB,
  state TEXT NOT NULL DEFAULT 'active',                              -- active | paused | removed
  created_at INTEGER NOT NULL, backfilled_at INTEGER,                -- NULL: its first fetch is to come, and silent
  last_attempt_at INTEGER, last_success_at INTEGER, last_article_at INTEGER, next_at INTEGER,
  failures INTEGER NOT NULL DEFAULT 0, last_error TEXT, etag TEXT, modified TEXT, validator_at TEXT,
  quiet_since INTEGER);
CREATE UNIQUE INDEX source_name ON source(name) WHERE state <> 'removed';
CREATE INDEX source_due ON source(next_at) WHERE state = 'active' AND kind = 'feed';
CREATE TABLE story(id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, last_at INTEGER NOT NULL);
CREATE TABLE article(
  id INTEGER PRIMARY KEY AUTOINCREMENT,                              -- rises with first sight: the order of search
  uri TEXT, url TEXT, digest BLOB NOT NULL,                          -- digest of the text as first seen
  source_id INTEGER REFERENCES source, story_id INTEGER REFERENCES story,
  version_id INTEGER, n_versions INTEGER NOT NULL DEFAULT 1, external_version TEXT,
  lang TEXT, title TEXT, byline TEXT, site TEXT, published TEXT,
  status TEXT NOT NULL DEFAULT 'usable', embargoed TEXT, embargoed_until INTEGER,
  seen_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, backfill INTEGER NOT NULL DEFAULT 0,
  max_hedge REAL, max_denial REAL, max_fabricated REAL, max_inaccurate REAL, max_nonresponse REAL,
  flags INTEGER NOT NULL DEFAULT 0,
  teaser TEXT,                                                       -- digest of what a feed gave of it
  tags TEXT NOT NULL);                                               -- what search filters by: see tags.c
CREATE UNIQUE INDEX article_uri ON article(uri) WHERE uri IS NOT NULL;
CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_digest ON article(digest);
CREATE INDEX article_updated ON article(updated_at);
CREATE INDEX article_seen ON article(seen_at);
CREATE INDEX article_source ON article(source_id, seen_at, backfill) WHERE source_id IS NOT NULL;
CREATE INDEX article_story ON article(story_id) WHERE story_id IS NOT NULL;
CREATE TABLE version(
  id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, number INTEGER NOT NULL,
  seen_at INTEGER NOT NULL, external_version TEXT, text_sha256 TEXT NOT NULL, lang TEXT, lang_confidence REAL,
  title TEXT, headline_len INTEGER NOT NULL, notes TEXT NOT NULL, lexicons TEXT NOT NULL, model TEXT NOT NULL,
  signature BLOB,                                                    -- what is long comes last: a row is read from
  sentences BLOB NOT NULL,                                           -- its front. Packed: see sentence.c
  text TEXT NOT NULL, item BLOB,
  UNIQUE(article_id, number));
CREATE TABLE finding(                                                -- a flagged label of a sentence
  id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES version ON DELETE CASCADE, article_id INTEGER NOT NULL,
  sentence INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,   -- bytes of the version's text
  role TEXT NOT NULL, lang TEXT NOT NULL, label INTEGER NOT NULL, confidence REAL NOT NULL, threshold REAL NOT NULL,
  level TEXT NOT NULL, cues TEXT NOT NULL, said_by TEXT);            -- cues: JSON array as in a report
CREATE INDEX finding_version ON finding(version_id);
-- The blank keeps texts from beginning as tags do: see tokenizer.c.
CREATE VIEW article_text(id, tags, title, body) AS
  SELECT a.id, a.tags, ' ' || v.title, ' ' || v.text FROM article a JOIN version v ON v.id = a.version_id;
-- In order of id, never of rank: sizes of columns are not kept.
CREATE VIRTUAL TABLE article_fts USING fts5(
  tags, title, body, content='article_text', content_rowid='id', columnsize=0, tokenize='gainsay');
INSERT INTO article_fts(article_fts, rank) VALUES('automerge', 8);
-- Words that wait for the end of a commit: those of a thousand articles in one segment, not one of forty each.
INSERT INTO article_fts(article_fts, rank) VALUES('hashsize', 33554432);
CREATE TABLE rule(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL, enabled INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, removed_at INTEGER, feed_secret TEXT);
CREATE UNIQUE INDEX rule_name ON rule(name COLLATE NOCASE) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX rule_feed ON rule(feed_secret) WHERE feed_secret IS NOT NULL;
CREATE TABLE rule_match(                                             -- what windows count
  rule_id INTEGER NOT NULL, at INTEGER NOT NULL, article_id INTEGER NOT NULL, story_id INTEGER, lang TEXT,
  sentences INTEGER NOT NULL, version_id INTEGER NOT NULL, shown TEXT,    -- as in alert_article
  PRIMARY KEY(rule_id, article_id)) WITHOUT ROWID;
CREATE INDEX rule_match_at ON rule_match(rule_id, at, story_id, lang, sentences);  -- windows are counted by it alone
CREATE INDEX rule_match_article ON rule_match(article_id);
CREATE TABLE claim(                                                  -- what sentences deny or call false
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, sentence INTEGER NOT NULL,
  version_id INTEGER NOT NULL, at INTEGER NOT NULL, source_id INTEGER, lang TEXT NOT NULL, said_by TEXT,
  same_as TEXT NOT NULL, bytes BLOB NOT NULL, shown TEXT NOT NULL,
  PRIMARY KEY(article_id, sentence)) WITHOUT ROWID;
CREATE INDEX claim_at ON claim(at, article_id, sentence);
CREATE TABLE alert(
  id INTEGER PRIMARY KEY AUTOINCREMENT, rule_id INTEGER NOT NULL, kind TEXT NOT NULL, story_id INTEGER,
  key TEXT NOT NULL,
  state TEXT NOT NULL,                                               -- open | retracted
  revision INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  notify_at INTEGER, notified_at INTEGER, notified_revision INTEGER, -- notify_at NULL: nothing more to tell
  paged INTEGER NOT NULL DEFAULT 1, held TEXT,                       -- 0: only feeds and digests, and why
  title TEXT, lang TEXT, confidence REAL, data TEXT NOT NULL,        -- data: the why, as JSON
  UNIQUE(rule_id, key));                                             -- key: story, or a claim, a source
CREATE INDEX alert_notify ON alert(notify_at) WHERE notify_at IS NOT NULL;
CREATE INDEX alert_story ON alert(story_id);
CREATE INDEX alert_updated ON alert(updated_at);
CREATE TABLE alert_article(
  alert_id INTEGER NOT NULL REFERENCES alert ON DELETE CASCADE, article_id INTEGER NOT NULL,
  version_id INTEGER NOT NULL,
  joined_at INTEGER NOT NULL, left_at INTEGER,
  changed_at INTEGER NOT NULL,                                       -- when it last joined, left or said something else
  n_sentences INTEGER NOT NULL, sentences TEXT NOT NULL,             -- snapshot of what matched, as JSON
  PRIMARY KEY(alert_id, article_id)) WITHOUT ROWID;
CREATE INDEX alert_article_joined ON alert_article(alert_id, joined_at);
CREATE INDEX alert_article_changed ON alert_article(alert_id, changed_at, left_at, n_sentences);
CREATE INDEX alert_article_article ON alert_article(article_id);
CREATE TABLE event(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL, rule_id INTEGER,
  alert_id INTEGER, source_id INTEGER, data TEXT NOT NULL);
CREATE INDEX event_rule ON event(rule_id);
CREATE INDEX event_alert ON event(alert_id) WHERE alert_id IS NOT NULL;
CREATE INDEX event_at ON event(at);
CREATE TABLE endpoint(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,     -- webhook | slack | mattermost | mail
  target TEXT NOT NULL, secret BLOB, secret_before BLOB, secret_before_until INTEGER,
  settings TEXT NOT NULL DEFAULT '{}',
  state TEXT NOT NULL DEFAULT 'active', disabled_why TEXT,           -- active | disabled | removed
  created_at INTEGER NOT NULL, throttled_until INTEGER);
CREATE UNIQUE INDEX endpoint_name ON endpoint(name) WHERE state <> 'removed';
CREATE TABLE delivery(
  id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL, endpoint_id INTEGER NOT NULL, event_id INTEGER,
  alert_id INTEGER,
  type TEXT NOT NULL, body BLOB NOT NULL, state TEXT NOT NULL,       -- due | done | dead
  attempts INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL, created_at INTEGER NOT NULL, last_at INTEGER,
  last_status INTEGER, last_error TEXT,
  replay_of INTEGER, alerts TEXT);                                   -- of a digest: ",1,2,"
CREATE INDEX delivery_due ON delivery(endpoint_id, due_at) WHERE state = 'due';
CREATE INDEX delivery_endpoint ON delivery(endpoint_id, id);
CREATE INDEX delivery_alert ON delivery(alert_id) WHERE alert_id IS NOT NULL;
CREATE INDEX delivery_digest ON delivery(id) WHERE alerts IS NOT NULL;
CREATE INDEX delivery_over ON delivery(created_at) WHERE state <> 'due';
CREATE TABLE digest_item(endpoint_id INTEGER NOT NULL, rule_id INTEGER NOT NULL, alert_id INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY(endpoint_id, rule_id, alert_id)) WITHOUT ROWID;
CREATE TABLE verdict(
  id INTEGER PRIMARY KEY AUTOINCREMENT, alert_id INTEGER NOT NULL, rule_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL, version_id INTEGER NOT NULL,
  sentence INTEGER NOT NULL, lang TEXT NOT NULL, text TEXT NOT NULL, flagged INTEGER NOT NULL,
  confidences TEXT NOT NULL,
  verdict TEXT NOT NULL, labels INTEGER,                             -- right | wrong-label | not-useful
  who TEXT, via TEXT NOT NULL, at INTEGER NOT NULL);
CREATE INDEX verdict_alert ON verdict(alert_id);
CREATE INDEX verdict_rule ON verdict(rule_id, lang);
CREATE TABLE token(id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER, last_used_at INTEGER, revoked_at INTEGER);
CREATE TABLE audit(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL,
  action TEXT NOT NULL, object TEXT NOT NULL, detail TEXT);
CREATE INDEX audit_at ON audit(at);
CREATE TABLE idempotency(who TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL, status INTEGER NOT NULL,
  body BLOB NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(who, key)) WITHOUT ROWID;
CREATE INDEX idempotency_at ON idempotency(at);
